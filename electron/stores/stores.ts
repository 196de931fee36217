import { join } from 'node:path';
import type { Library } from '../../data/library/library';
import type { Settings } from '../../data/settings/settings';
import { readEarlier } from './migration';
import type { Damage } from './read-store';
import type { WriteTrouble } from './saver';
import { openStore, type Store } from './store';
import {
  storedLibrary,
  storedSettings,
  storedWindowState,
  type WindowState,
} from './stored-values';
import type { StoredValues } from './values';

/** All that Codepin keeps of the user's. */
export type Stores = {
  settings: Store<Settings>;
  library: Store<Library>;
  windowState: Store<WindowState>;
  /** Resolves with whether everything is on the disk. */
  flush: () => Promise<boolean>;
};

type Events = {
  /** Called with what is wrong in a file and the name of the copy that was made, if one could. */
  onDamage: (file: string, damage: Damage, copy: string | null) => void;
  /** Called when saving begins to fail, and when it no longer does. */
  onTrouble: (trouble: WriteTrouble | undefined) => void;
};

/**
 * Opens the stores in a folder; never throws. What an earlier version of Codepin kept is taken over,
 * and its file put aside once all of it is on the disk.
 *
 * @param now names copies of damaged files; a parameter for tests.
 */
export function openStores(folder: string, events: Events, now = new Date()): Stores {
  let earlier = readEarlier(folder);
  const troubles = new Map<string, WriteTrouble>();
  const firstTrouble = () => [...troubles.values()][0];
  const open = <Values>(
    name: string,
    declared: StoredValues<Values>,
    isOurs = (key: string) => key in declared,
  ): Store<Values> => {
    const values = Object.entries(earlier?.values ?? {}).filter(([key]) => isOurs(key));
    return openStore({
      file: join(folder, name),
      declared,
      earlier: earlier && Object.fromEntries(values),
      now,
      onDamage: (damage, copy) => events.onDamage(name, damage, copy),
      onTrouble(trouble) {
        const before = firstTrouble();
        troubles.delete(name);
        if (trouble) troubles.set(name, trouble);
        if (before !== firstTrouble()) events.onTrouble(firstTrouble());
        if (!trouble) finishMigration();
      },
    });
  };
  const settings = open(
    'settings.json',
    storedSettings,
    (key) => !(key in storedLibrary || key in storedWindowState),
  );
  const library = open('library.json', storedLibrary);
  const windowState = open('window-state.json', storedWindowState);
  const flush = async () => {
    const saved = await Promise.all([settings, library, windowState].map((one) => one.flush()));
    return saved.every(Boolean);
  };
  const finishMigration = async () => {
    const saved = await flush();
    if (!earlier) return;
    const { file, damage, moveAside } = earlier;
    if (saved) earlier = undefined;
    const copy = saved ? await moveAside().catch(() => null) : null;
    if (damage) events.onDamage(file, damage, copy);
  };
  if (earlier) finishMigration();
  return { settings, library, windowState, flush };
}
