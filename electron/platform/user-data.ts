import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Makes sure that there is a folder for what Chromium keeps, and for the lock that lets only one
 * Codepin run: where there is none, every start would take itself for the second one and end without
 * a word. Where the user data can't be written, that is a folder that lasts as long as the session.
 *
 * @returns the folder of the user data, which may be one that can't be written.
 * @throws an Error that names both folders where neither can be written.
 */
export function provideUserData(): string {
  const wanted = app.getPath('userData');
  if (isWritable(wanted)) return wanted;
  const instead = join(
    process.env.XDG_RUNTIME_DIR || tmpdir(),
    `codepin-${process.getuid?.() ?? ''}`,
  );
  // In a folder of everybody somebody else may have been first.
  if (!isWritable(instead) || lstatSync(instead).uid !== (process.getuid?.() ?? 0))
    throw new Error(`neither ${wanted} nor ${instead} can be written to`);
  app.setPath('userData', instead);
  return wanted;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
