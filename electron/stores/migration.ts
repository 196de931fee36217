import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Damage, readStore } from './read-store';
import { storedLibrary, storedSettings, storedWindowState } from './stored-values';
import { readValues } from './values';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What an earlier version of Codepin kept in one file. */
export type Earlier = {
  file: string;
  values: Record<string, unknown>;
  damage: Damage | undefined;
  /** Moves the file out of the way, once all that it has is on the disk elsewhere; resolves with its new name. */
  moveAside: () => Promise<string>;
};

/** Reads `prefs.json`, in which everything stood up to version 0.1; undefined where there is none. */
export function readEarlier(folder: string): Earlier | undefined {
  const file = 'prefs.json';
  const read = readStore(join(folder, file), {});
  if (!read) return undefined;
  const { notices } = read.unknown;
  const values = {
    ...read.unknown,
    ...(Array.isArray(notices) && { notices: notices.map(renamedNotice) }),
  };
  const all = { ...storedSettings, ...storedLibrary, ...storedWindowState };
  const { damaged } = readValues<Record<string, unknown>>(all, values);
  const damage: Damage | undefined =
    damaged.length > 0 && (!read.damage || read.damage.what === 'twice')
      ? { what: 'keys', keys: damaged }
      : read.damage && { ...read.damage, keys: read.damage.keys.concat(damaged) };
  return {
    file,
    values,
    damage,
    async moveAside() {
      const plain = `${file}.migrated`;
      const name = existsSync(join(folder, plain)) ? `${plain}-${Date.now()}` : plain;
      await rename(join(folder, file), join(folder, name));
      return name;
    },
  };
}

const renamedNotice = (notice: unknown) =>
  isRecord(notice) && notice.kind === 'prefs-damaged'
    ? { ...notice, kind: 'file-damaged', file: 'prefs.json' }
    : notice;
