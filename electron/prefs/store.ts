import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { type Prefs, readPrefs } from './schema';

/** What went wrong with the file, for the user: where it is now, and which keys started anew. */
type Damage = { movedTo: string; keys: string[] };

/** The one owner of the preferences. */
export type PrefsStore = {
  get: () => Prefs;
  /** Changes some preferences, saves them, and tells everyone who watches. */
  set: (change: Partial<Prefs>) => void;
  watch: (told: (prefs: Prefs) => void) => void;
  damage: Damage | undefined;
};

/**
 * Opens the preferences kept in a file. A file that can't be read as a whole is moved aside before
 * anything is written, and what is still good in it is kept.
 *
 * @param now names the file that is moved aside; a parameter for tests.
 */
export function openPrefs(file: string, now = new Date()): PrefsStore {
  const { prefs: initial, damage } = load(file, now);
  let prefs = initial;
  const watchers: ((prefs: Prefs) => void)[] = [];
  const save = (next: Prefs) =>
    writeFileAtomic(file, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 });
  if (damage) save(prefs);
  return {
    get: () => prefs,
    set(change) {
      const next = { ...prefs, ...change };
      save(next);
      prefs = next;
      for (const told of watchers) told(prefs);
    },
    watch: (told) => watchers.push(told),
    damage,
  };
}

function load(file: string, now: Date): { prefs: Prefs; damage?: Damage } {
  if (!existsSync(file)) return { prefs: readPrefs({}).prefs };
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    raw = undefined;
  }
  const { prefs, damaged } = readPrefs(raw);
  if (damaged.length === 0) return { prefs };
  const aside = `${file}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
  if (raw === undefined) renameSync(file, aside);
  else copyFileSync(file, aside);
  return { prefs, damage: { movedTo: basename(aside), keys: damaged } };
}
