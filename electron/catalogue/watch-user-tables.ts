import { mkdirSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { logError } from '../log';
import type { UserTables } from './catalogue';
import type { WorkerData } from './user-tables-worker';

/**
 * Reads the user's own tables, and again whenever something in their folder changes. That is done in
 * a thread of its own, which starts with the first table: who has none shouldn't pay for it.
 *
 * @param folder is made where it is missing; where it can't be, there are no such tables.
 * @param builtIn the ids of the built-in codes.
 * @param onTables gets what the folder holds.
 */
export function watchUserTables(
  folder: string,
  builtIn: () => string[],
  onTables: (tables: UserTables) => void,
): void {
  const start = () => {
    const workerData: WorkerData = { folder, builtIn: builtIn() };
    const worker = new Worker(join(import.meta.dirname, 'user-tables-worker.cjs'), { workerData });
    worker.unref();
    worker.on('message', ({ archives, ...rest }: UserTables) => {
      // What comes from a thread has lost its prototype.
      const stored = archives.map((one) => ({ ...one, stored: Buffer.from(one.stored) }));
      onTables({ ...rest, archives: stored });
    });
    worker.on('error', (error) => logError('the own tables could not be read', error));
  };
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) {
      start();
      return;
    }
    const watcher = watch(folder, { persistent: false }, () => {
      watcher.close();
      start();
    });
    watcher.on('error', (error) => logError('the folder of own tables is not watched', error));
  } catch (error) {
    logError('there is no folder for own tables', error);
  }
}
