import { readdirSync, readFileSync } from 'node:fs';

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    return [];
  }
}

/**
 * The memory of a process and all below it, in MB, each shared page divided among those who share it
 * (PSS): a sum of resident sizes would count the engine's pages once a process.
 */
export function treeMemory(pid: number): number {
  const own = (() => {
    try {
      return (
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) /
        1024
      );
    } catch {
      return 0;
    }
  })();
  return own + childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), 0);
}
