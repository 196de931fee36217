import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real file system of a size that can be filled. */
export type SmallDisk = {
  /** Leaves so many KB free, in steps of 4. */
  leaveFree: (kilobytes: number) => void;
  /** Makes it read-only, for root too, or writable. */
  setReadOnly: (readOnly: boolean) => void;
  unmount: () => void;
};

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

function run(...command: string[]) {
  const [program = '', ...rest] = [...asRoot, ...command];
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
}

/** Whether this user may mount one: root, or who needs no password to become root. */
export const maySmallDisk = () =>
  process.platform === 'linux' &&
  spawnSync([...asRoot, 'true'][0] ?? '', [...asRoot, 'true'].slice(1)).status === 0;

/** Mounts an empty file system in memory on a folder that is there. */
export function mountSmallDisk(folder: string, kilobytes: number): SmallDisk {
  const owner = `uid=${process.getuid?.()},gid=${process.getgid?.()},mode=700`;
  run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,${owner}`, 'tmpfs', folder);
  const filler = join(folder, 'filler');
  return {
    leaveFree(wanted) {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(folder);
      const rest = bavail * bsize - wanted * 1024;
      if (rest > 0) writeFileSync(filler, Buffer.alloc(rest));
    },
    setReadOnly: (readOnly) => run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder),
    unmount: () => run('umount', '--lazy', folder),
  };
}
