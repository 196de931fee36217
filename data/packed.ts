import type { Table } from './schema';

type Packed = Omit<Table, 'codes'> & { codes: string };

/** Tables as one text, to be stored and sent. Each table's codes are a text inside it. */
export const packTables = (tables: readonly Table[]): string =>
  JSON.stringify(tables.map((table) => ({ ...table, codes: JSON.stringify(table.codes) })));

/**
 * The tables of such a text. A table's codes are read when they are first asked for: a window that
 * opens shows one table.
 */
export function unpackTables(text: string): Table[] {
  return (JSON.parse(text) as Packed[]).map(({ codes, ...rest }) => {
    // The text is let go once it is read: it is larger than all that it says.
    let read: string | Table['codes'] = codes;
    return {
      ...rest,
      get codes() {
        if (typeof read === 'string') read = JSON.parse(read) as Table['codes'];
        return read;
      },
    };
  });
}
