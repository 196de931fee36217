import { useSyncExternalStore } from 'react';
import type { Snapshot } from '../../electron/ipc/contract';
import { on, start } from './bridge';
import { setFirstTables } from './catalogue';

let snapshot: Snapshot;
const watchers = new Set<() => void>();

on('snapshot', (next) => {
  snapshot = next;
  for (const told of watchers) told();
});

/** Waits for all that the page paints first. Nothing here may be read before it resolves. */
export async function load(): Promise<void> {
  const first = await start();
  setFirstTables(first.tables);
  // Main may have told a newer one since.
  snapshot ??= first.snapshot;
}

function watch(told: () => void) {
  watchers.add(told);
  return () => watchers.delete(told);
}

/** The newest snapshot of main's state. */
export const useSnapshot = () => useSyncExternalStore(watch, () => snapshot);

export const snapshotNow = () => snapshot;
