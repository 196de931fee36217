import { readUserFile } from './read-file';
import { readJson } from './read-json';
import { type ReadValues, readValues, type StoredValues } from './values';

/** What is wrong with a file, and which keys it concerns. */
export type Damage = {
  /**
   * Nothing could be read; the version before it was read instead; a part was read; some keys are
   * bad; some keys stand there twice.
   */
  what: 'all' | 'restored' | 'part' | 'keys' | 'twice';
  keys: string[];
};

export type ReadStore<Values> = ReadValues<Values> & { damage?: Damage };

/** The file with the version before the newest. */
export const backupOf = (file: string) => `${file}.bak`;

/**
 * Reads what a store keeps, or whatever can be made out of it. Where nothing can, the version before
 * it is read.
 *
 * @returns undefined where there is no file.
 */
export function readStore<Values>(
  file: string,
  declared: StoredValues<Values>,
): ReadStore<Values> | undefined {
  const content = readUserFile(file);
  if (content === 'absent') return undefined;
  const { values, broken, duplicates } =
    content === 'unreadable'
      ? { values: undefined, broken: true, duplicates: [] }
      : readJson(content.toString('utf8'));
  if (!values) {
    const before = readUserFile(backupOf(file));
    const earlier = Buffer.isBuffer(before) ? readJson(before.toString('utf8')).values : undefined;
    const damage: Damage = { what: earlier ? 'restored' : 'all', keys: [] };
    return { ...readValues(declared, earlier ?? {}), damage };
  }
  const read = readValues(declared, values);
  if (broken) return { ...read, damage: { what: 'part', keys: read.damaged } };
  if (read.damaged.length > 0) return { ...read, damage: { what: 'keys', keys: read.damaged } };
  const twice = duplicates.map((key) => key.slice(0, 100)).slice(0, 100);
  return twice.length > 0 ? { ...read, damage: { what: 'twice', keys: twice } } : read;
}
