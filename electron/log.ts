import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { app } from 'electron';

const largest = 256 * 1024;

/** The file in which errors are written down; the one before it is kept as `codepin.log.old`. */
export const logFile = () => join(app.getPath('userData'), 'codepin.log');

/**
 * Writes an error down, on standard error and in the log. Never throws: a full disk must not make an
 * error of an error. A library for this took 14 ms of each start.
 *
 * @param what what failed, as a sentence without its full stop.
 */
export function logError(what: string, error: unknown): void {
  console.error(`${what}:`, error);
  try {
    const file = logFile();
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest)
      renameSync(file, `${file}.old`);
    const line = `${new Date().toISOString()} ${app.getVersion()} ${what}: ${inspect(error)}\n`;
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    // It was said on standard error.
  }
}
