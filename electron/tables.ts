import { readFileSync } from 'node:fs';
import { type UnpackedTable, unpackTables } from '../data/packed';
import type { Code, Table } from '../data/schema';

/** The tables as main serves them, and a way to a code by its id. */
export type Tables = {
  /** All compiled tables in one piece, for a page to unpack: a bridge copies objects one by one. */
  packed: () => Uint8Array<ArrayBuffer>;
  find: (id: string) => { code: Code; table: Table } | undefined;
};

/**
 * Opens the compiled tables. Main unpacks them when it is first asked for a code: the pages need
 * them at the start, and main doesn't.
 */
export function openTables(file: string): Tables {
  const packed = () => readFileSync(file);
  let tables: UnpackedTable[] | undefined;
  return {
    packed,
    find(id) {
      tables ??= unpackTables(packed().toString());
      const table = tables.find(({ protocol }) => id.startsWith(`${protocol}:`));
      const code = table?.find(id);
      return table && code && { code, table };
    },
  };
}
