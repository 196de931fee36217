import { join } from 'node:path';
import type { SettingKey, Settings } from '../../data/settings/settings';
import { readEarlier } from './migration';
import { readStore } from './read-store';
import { storedSettings } from './stored-values';
import { readValues } from './values';

/** Reads one setting without opening the stores, for what is decided before Electron is ready. */
export function readSetting<Key extends SettingKey>(folder: string, key: Key): Settings[Key] {
  const read =
    readStore(join(folder, 'settings.json'), storedSettings) ??
    readValues(storedSettings, readEarlier(folder)?.values ?? {});
  return read.values[key];
}
