import { readFileSync } from 'node:fs';
import type { Code, Table } from '../data/schema';

/** The tables as main serves them, and a way to a code by its id. */
export type Tables = {
  all: readonly Table[];
  find: (id: string) => { code: Code; table: Table } | undefined;
};

/** Loads the compiled tables. Nothing may change them afterwards. */
export function loadTables(file: string): Tables {
  const all: Table[] = JSON.parse(readFileSync(file, 'utf8'));
  const byId = new Map(
    all.flatMap((table) => table.codes.map((code) => [code.id, { code, table }] as const)),
  );
  return { all: Object.freeze(all), find: (id) => byId.get(id) };
}
