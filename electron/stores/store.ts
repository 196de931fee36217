import { basename } from 'node:path';
import { keepAside } from './aside';
import { backupOf, type Damage, readStore } from './read-store';
import { createSaver, type WriteTrouble } from './saver';
import { readValues, type StoredValues } from './values';
import { removeLeftovers, writeFileWhole } from './write-file';

/** The version of what stores write; a file of a later one keeps its own. */
const version = 1;

/**
 * The one owner of some of the user's data. It lives in memory: a disk that is full stops nothing but
 * saving.
 */
export type Store<Values> = {
  get: () => Values;
  /**
   * Changes some values and tells every listener.
   *
   * @returns resolves with whether the change is on the disk. Never rejects.
   */
  set: (change: Partial<Values>) => Promise<boolean>;
  /** Calls back with the keys that were set. */
  onChange: (listener: (keys: readonly (keyof Values)[]) => void) => void;
  /** Resolves with whether everything is on the disk. */
  flush: () => Promise<boolean>;
};

type Options<Values> = {
  file: string;
  declared: StoredValues<Values>;
  /** What an earlier version of Codepin kept elsewhere, for a file that isn't there yet. */
  earlier?: Record<string, unknown> | undefined;
  /** Called with what is wrong in the file and with the name of the copy that was made, if one could. */
  onDamage: (damage: Damage, copy: string | null) => void;
  onTrouble: (trouble: WriteTrouble | undefined) => void;
  /** Names the copy; a parameter for tests. */
  now?: Date;
};

/**
 * Opens a store; never throws. Of a damaged file a copy is kept before anything overwrites it, and
 * what is sound in it stays.
 */
export function openStore<Values>(options: Options<Values>): Store<Values> {
  const { file, declared, earlier, onDamage, onTrouble, now = new Date() } = options;
  // Begun later it would take away what is just being written.
  const cleaned = removeLeftovers(file);
  const read = readStore(file, declared);
  const { values: initial, unknown } = read ?? readValues(declared, earlier ?? {});
  let values = initial;
  let damage = read?.damage;
  const listeners: ((keys: readonly (keyof Values)[]) => void)[] = [];

  const keepDamaged = async (found: Damage) => {
    try {
      onDamage(found, await keepAside(file, now));
      damage = undefined;
    } catch (error) {
      onDamage(found, null);
      throw error;
    }
  };
  const saver = createSaver(async () => {
    await cleaned;
    // What was read from the version before must not be replaced by what couldn't be read.
    const backup = damage ? undefined : basename(backupOf(file));
    if (damage) await keepDamaged(damage);
    const kept = Math.max(version, Number(unknown.version) || 0);
    const text = JSON.stringify({ ...unknown, ...values, version: kept }, null, 2);
    await writeFileWhole(file, `${text}\n`, backup);
  }, onTrouble);

  if (damage || (earlier && !read)) saver.save();
  return {
    get: () => values,
    set(change) {
      values = { ...values, ...change };
      const saved = saver.save();
      for (const listener of listeners) listener(Object.keys(change) as (keyof Values)[]);
      return saved;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    flush: saver.flush,
  };
}
