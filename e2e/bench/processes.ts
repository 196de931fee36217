import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

function childrenOf(pid: number): number[] {
  return tasksOf(pid).flatMap((task) =>
    (read(`/proc/${pid}/task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

const treeOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

/**
 * The memory of a process and all below it, in MB, each shared page divided among those who share it
 * (PSS): a sum of resident sizes would count the engine's pages once a process.
 */
export function treeMemory(pid: number): number {
  const kilobytes = treeOf(pid).map((one) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`) ?? '')?.[1] ?? 0),
  );
  return sum(kilobytes) / 1024;
}

/** How often the threads of a process and of all below it have woken up, and their time on a processor. */
export function treeActivity(pid: number): { wakeUps: number; cpuMs: number } {
  const threads = treeOf(pid).flatMap((one) =>
    tasksOf(one).map((task) => `/proc/${one}/task/${task}`),
  );
  const wakeUps = threads.map((thread) =>
    Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(read(`${thread}/status`) ?? '')?.[1] ?? 0),
  );
  const ticks = threads.map((thread) => {
    // After the name in brackets, which may hold blanks: utime and stime are fields 14 and 15.
    const fields = (read(`${thread}/stat`) ?? '').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return { wakeUps: sum(wakeUps), cpuMs: (sum(ticks) * 1000) / ticksPerSecond };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Undefined where the process is gone. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
