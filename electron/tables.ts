import { readFileSync } from 'node:fs';
import type { Code, Table } from '../data/schema';

/** The tables as main serves them, and a way to a code by its id. */
export type Tables = {
  /** All compiled tables as JSON, for a page to parse: a bridge copies objects one by one. */
  json: () => string;
  find: (id: string) => { code: Code; table: Table } | undefined;
};

/**
 * Opens the compiled tables. Main parses them when it is first asked for a code: the pages need
 * them at the start, and main doesn't.
 */
export function openTables(file: string): Tables {
  const json = () => readFileSync(file, 'utf8');
  let byId: Map<string, { code: Code; table: Table }> | undefined;
  const parsed = () => {
    const all: Table[] = JSON.parse(json());
    return new Map(all.flatMap((table) => table.codes.map((code) => [code.id, { code, table }])));
  };
  return {
    json,
    find(id) {
      byId ??= parsed();
      return byId.get(id);
    },
  };
}
