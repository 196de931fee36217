import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readUserFile } from './read-file';
import { writeFileWhole } from './write-file';

const keptCopies = 5;

/**
 * Keeps a damaged file beside itself before anything overwrites it: a whole copy of it, or the file
 * itself where it can't be read. What is kept already isn't kept twice, and the oldest of many goes.
 *
 * @param now names the copy.
 * @returns the name of the copy.
 * @throws the system's error where there is no room or no permission; the file is untouched then.
 */
export async function keepAside(file: string, now: Date): Promise<string> {
  const prefix = `${basename(file)}.damaged-`;
  const folder = dirname(file);
  const copies = (await readdir(folder)).filter((name) => name.startsWith(prefix)).sort();
  const content = readUserFile(file);
  const newest = copies.at(-1);
  const last = newest === undefined ? undefined : readUserFile(join(folder, newest));
  if (newest && Buffer.isBuffer(content) && Buffer.isBuffer(last) && content.equals(last))
    return newest;
  const aside = `${prefix}${now.toISOString().replace(/[:.]/g, '-')}`;
  if (Buffer.isBuffer(content)) await writeFileWhole(join(folder, aside), content);
  else await rename(file, join(folder, aside));
  for (const old of copies.slice(0, -(keptCopies - 1)))
    await rm(join(folder, old), { force: true, recursive: true });
  return aside;
}
