import { useSyncExternalStore } from 'react';
import { createIndex, type LookupIndex } from '../data/lookup';
import { type UnpackedTable, unpackTables } from '../data/packed';
import type { Code } from '../data/schema';
import type { Snapshot } from '../electron/ipc/contract';
import { call, on } from './bridge';

let snapshot: Snapshot;
let tables: readonly UnpackedTable[];
let index: LookupIndex | undefined;
const watchers = new Set<() => void>();

on('snapshot', (next) => {
  snapshot = next;
  for (const told of watchers) told();
});

/** Asks main, once, for all that the page paints. Nothing here may be read before it resolves. */
export async function load(): Promise<void> {
  const [packed, first] = await Promise.all([call('tables'), call('snapshot')]);
  tables = unpackTables(new TextDecoder().decode(packed));
  snapshot = first;
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
