import { useSyncExternalStore } from 'react';
import { openPart, type PartialTable } from '../../data/catalogue/archive';
import type { Code } from '../../data/catalogue/schema';
import { createIndex, type LookupIndex } from '../../data/search';
import type { Snapshot } from '../../electron/ipc/contract';
import { on, start } from './bridge';

let snapshot: Snapshot;
let tables: readonly PartialTable[];
let index: LookupIndex | undefined;
const watchers = new Set<() => void>();

on('snapshot', (next) => {
  snapshot = next;
  for (const told of watchers) told();
});

/** Waits for all that the page paints first. Nothing here may be read before it resolves. */
export async function load(): Promise<void> {
  const first = await start();
  tables = openPart(first.tables, window.codepin.allTables);
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

/** All tables, in the order of the tabs. They never change while the page lives. */
export const allTables = () => tables;
export const tableOf = (protocol: string) => tables.find((table) => table.protocol === protocol);
export const findCode = (id: string): Code | undefined =>
  tableOf(id.slice(0, id.indexOf(':')))?.find(id);

/** The lookup index, built on the first call. */
export function lookupIndex(): LookupIndex {
  index ??= createIndex(tables);
  return index;
}
