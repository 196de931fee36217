import type { Code, Table } from './schema';

/** A table that was packed. */
export type UnpackedTable = Table & {
  /** The code with this id, without reading the others. */
  find: (id: string) => Code | undefined;
};

type Packed = Omit<Table, 'codes'> & { ids: string[]; codes: string };

/** Tables as one text, to be stored and sent. Each table's codes are a text inside it, a line each. */
export const packTables = (tables: readonly Table[]): string =>
  JSON.stringify(
    tables.map(({ codes, ...table }) => ({
      ...table,
      ids: codes.map(({ id }) => id),
      codes: codes.map((code) => JSON.stringify(code)).join('\n'),
    })),
  );

/**
 * The tables of such a text. Codes are read when they are first asked for: a window that opens shows
 * one table, and the overlay a few pins.
 */
export const unpackTables = (text: string): UnpackedTable[] =>
  (JSON.parse(text) as Packed[]).map(unpack);

function unpack({ codes: text, ids, ...table }: Packed): UnpackedTable {
  // The text is let go once all of it is read: it is larger than all that it says.
  let lines: string[] | undefined = text.split('\n');
  const read: (Code | undefined)[] = [];
  const codeAt = (at: number) => {
    read[at] ??= JSON.parse(lines?.[at] ?? '') as Code;
    return read[at];
  };
  let all: Code[] | undefined;
  return {
    ...table,
    find(id) {
      const at = ids.indexOf(id);
      return at < 0 ? undefined : codeAt(at);
    },
    get codes() {
      all ??= ids.map((_, at) => codeAt(at));
      lines = undefined;
      return all;
    },
  };
}
