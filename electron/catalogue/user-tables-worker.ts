import { mkdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { watch } from 'chokidar';
import { packTables } from '../../data/catalogue/archive';
import { readFolder } from '../../data/catalogue/folder';
import { compileUserTables } from '../../data/catalogue/user-tables';

/** What main gives this thread. */
export type WorkerData = { folder: string; builtIn: string[] };

// A program that saves a file touches it several times.
const settleMs = 150;

const { folder, builtIn } = workerData as WorkerData;

/** Reads the folder anew and sends main what it holds. */
function send(): void {
  const files = readFolder(folder);
  const { tables, problems } = compileUserTables(files, builtIn);
  parentPort?.postMessage({
    archives: tables.map((table) => ({
      protocol: table.protocol,
      stored: Buffer.from(packTables([table])),
    })),
    protocols: files.map(({ protocol }) => protocol),
    problems,
  });
}

let waiting: NodeJS.Timeout | undefined;
mkdirSync(folder, { recursive: true });
watch(folder, { ignoreInitial: true, depth: 1 }).on('all', () => {
  clearTimeout(waiting);
  waiting = setTimeout(send, settleMs);
});
send();
