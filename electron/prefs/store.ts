import { dirname } from 'node:path';
import { type KeptNotice, type WriteTrouble, withNotice } from '../ipc/notice';
import { keepAside } from '../stores/aside';
import { readUserFile } from '../stores/read-file';
import { readJson } from '../stores/read-json';
import { createRetry } from '../stores/retry';
import { removeLeftovers, writeFileWhole } from '../stores/write-file';
import { type Prefs, readPrefs } from './schema';

/** The one owner of the preferences. They live in memory: a disk that is full stops nothing but saving. */
export type PrefsStore = {
  get: () => Prefs;
  /** Changes some preferences, saves them, and tells everyone who watches; returns whether they are saved. */
  set: (change: Partial<Prefs>) => boolean;
  watch: (told: (prefs: Prefs) => void) => void;
  /** Calls back, at once and later, when saving begins to fail and when it no longer does. */
  watchSaving: (told: (trouble: WriteTrouble | undefined) => void) => void;
  /** Tries once more to save what isn't. */
  flush: () => void;
  folder: string;
};

/**
 * Opens the preferences kept in a file; never throws. Of a damaged file a copy is kept before anything
 * overwrites it, and what is sound in it stays; a notice says so.
 *
 * @param now names the copy; a parameter for tests.
 */
export function openPrefs(file: string, now = new Date()): PrefsStore {
  removeLeftovers(file);
  const { prefs: initial, unknown, damage } = load(file);
  let prefs = initial;
  let mustKeep = damage !== undefined;
  let trouble: WriteTrouble | undefined;
  const watchers: ((prefs: Prefs) => void)[] = [];
  const savingWatchers: ((trouble: WriteTrouble | undefined) => void)[] = [];

  const keep = () => {
    const name = keepAside(file, now);
    mustKeep = false;
    return name;
  };
  const write = () => {
    if (mustKeep) keep();
    writeFileWhole(file, `${JSON.stringify({ ...unknown, ...prefs }, null, 2)}\n`);
  };
  const save = () => {
    const before = trouble;
    trouble = troubleOf(write);
    if (trouble === undefined) retry.stop();
    else retry.start();
    if (trouble !== before) for (const told of savingWatchers) told(trouble);
    return trouble === undefined;
  };
  const retry = createRetry(save);

  if (damage) {
    let movedTo: string | null = null;
    troubleOf(() => {
      movedTo = keep();
    });
    const notice: KeptNotice = { kind: 'prefs-damaged', movedTo, ...damage };
    prefs = { ...prefs, notices: withNotice(prefs.notices, notice) };
    save();
  }
  return {
    get: () => prefs,
    set(change) {
      prefs = { ...prefs, ...change };
      const saved = save();
      for (const told of watchers) told(prefs);
      return saved;
    },
    watch: (told) => watchers.push(told),
    watchSaving(told) {
      savingWatchers.push(told);
      if (trouble) told(trouble);
    },
    flush() {
      if (trouble) save();
    },
    folder: dirname(file),
  };
}

function troubleOf(action: () => void): WriteTrouble | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    console.error('the settings are not saved:', error);
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'full';
    return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'forbidden' : 'other';
  }
}

type Damage = Pick<Extract<KeptNotice, { kind: 'prefs-damaged' }>, 'what' | 'keys'>;
type Loaded = Pick<ReturnType<typeof readPrefs>, 'prefs' | 'unknown'> & { damage?: Damage };

function load(file: string): Loaded {
  const content = readUserFile(file);
  if (content === 'absent') return readPrefs({});
  const { values, broken, duplicates } =
    content === 'unreadable'
      ? { values: undefined, broken: true, duplicates: [] }
      : readJson(content.toString('utf8'));
  if (!values) return { ...readPrefs({}), damage: { what: 'all', keys: [] } };
  const { damaged, ...read } = readPrefs(values);
  if (broken) return { ...read, damage: { what: 'part', keys: damaged } };
  if (damaged.length > 0) return { ...read, damage: { what: 'keys', keys: damaged } };
  const twice = duplicates.map((key) => key.slice(0, 100)).slice(0, 100);
  return twice.length > 0 ? { ...read, damage: { what: 'twice', keys: twice } } : read;
}
