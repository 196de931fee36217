import { useSyncExternalStore } from 'react';
import { openTables } from '../../data/catalogue/archive';
import { withGuides } from '../../data/catalogue/guides';
import type { Code, Language, Table } from '../../data/catalogue/schema';
import { createIndex, describeUnlisted, type LookupIndex } from '../../data/search';
import { call, onEvent } from './bridge';

/** The tables at one moment. */
type Catalogue = {
  tables: readonly Table[];
  codes: ReadonlyMap<string, Code>;
  /** Whether all codes are there; a page starts with those that it shows first. */
  complete: boolean;
};

let catalogue: Catalogue = { tables: [], codes: new Map(), complete: false };
let index: LookupIndex | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

function setTables(part: Uint8Array, complete: boolean): void {
  const tables = withGuides(openTables(part));
  const codes = new Map(tables.flatMap((table) => table.codes.map((code) => [code.id, code])));
  for (const [id, { guides = '' }] of codes)
    codes.set(id, codes.get(guides) ?? (codes.get(id) as Code));
  catalogue = { tables, codes, complete };
  index = undefined;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  const { revision, tables } = await call('catalogue.all');
  if (revision < newest) return load();
  setTables(tables, true);
}

let newest = 0;
onEvent('catalogue.changed', (revision) => {
  newest = revision;
  loading = load();
});

/** Takes the codes that the page shows first. */
export function setFirstTables(part: Uint8Array): void {
  if (!catalogue.complete) setTables(part, false);
}

/** Resolves once all codes of all tables are there. */
export function whenComplete(): Promise<void> {
  loading ??= load();
  return loading;
}

function watch(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The tables of now; renders anew when one changes. */
export const useCatalogue = () => useSyncExternalStore(watch, () => catalogue);

export const tableOf = (protocol: string) =>
  catalogue.tables.find((table) => table.protocol === protocol);
/** The code of an id; of a guide's, the code that it is about. */
export const findCode = (id: string): Code | undefined => catalogue.codes.get(id);

/** The lookup index of all codes, built on the first call; undefined while some are missing. */
export function lookupIndex(): LookupIndex | undefined {
  if (!catalogue.complete) return undefined;
  index ??= createIndex(catalogue.tables);
  return index;
}

/** What is known of a code that was asked for and that no table has. */
export function describeMissing(query: string, language: Language): string | undefined {
  const all = lookupIndex();
  return all && describeUnlisted(all, catalogue.tables, query, language);
}
