import { useSyncExternalStore } from 'react';
import type { Snapshot } from '../../electron/ipc/domains/windows';
import { onEvent, start } from './bridge';
import { setFirstTables } from './catalogue';

let snapshot: Snapshot;
const watchers = new Set<() => void>();

onEvent('windows.snapshot', (next) => {
  snapshot = next;
  for (const watcher of watchers) watcher();
});

/** Waits for all that the page paints first. Nothing here may be read before it resolves. */
export async function load(): Promise<void> {
  const first = await start();
  setFirstTables(first.tables);
  // Main may have told a newer one since.
  snapshot ??= first.snapshot;
}

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The newest snapshot of main's state. */
export const useSnapshot = () => useSyncExternalStore(watch, () => snapshot);

export const snapshotNow = () => snapshot;
