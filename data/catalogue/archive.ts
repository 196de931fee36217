import type { Code, Table } from './schema';

/** A table without its codes. */
export type TableHead = Omit<Table, 'codes'> & {
  ids: string[];
  /** The codes of other tables that its own ones name. */
  beside: string[];
};

/** All tables and some of their codes. */
type Part = { tables: TableHead[]; codes: Code[] };

/** A table of which some codes may not have been read yet. */
export type PartialTable = Table & { find: (id: string) => Code | undefined };

/** Tables as they are stored: a line for their heads, then a line for each code. */
export function packTables(tables: readonly Table[]): string {
  const heads = tables.map(({ codes, ...table }): TableHead => {
    const ids = codes.map(({ id }) => id);
    const named = codes.flatMap(({ related = [], decide = [] }) => [
      ...related,
      ...decide.flatMap(({ between }) => between),
    ]);
    return { ...table, ids, beside: [...new Set(named)].filter((id) => !ids.includes(id)) };
  });
  const codes = tables.flatMap((table) => table.codes);
  return [heads, ...codes].map((line) => JSON.stringify(line)).join('\n');
}

/**
 * Tables of which only a part is there: a window that opens shows one table, and the overlay a few
 * pins.
 *
 * @param first a `Part` as JSON, in UTF-8.
 * @param readAll is called once, when a code is first asked for that the part doesn't hold.
 */
export function openPart(first: Uint8Array, readAll: () => Uint8Array): PartialTable[] {
  const { tables, codes } = parsed(first);
  const read = new Map(codes.map((code) => [code.id, code]));
  let all = false;
  const codeOf = (id: string) => {
    if (!all && !read.has(id)) {
      all = true;
      // Who holds a code already finds the same one again.
      for (const code of parsed(readAll()).codes) if (!read.has(code.id)) read.set(code.id, code);
    }
    return read.get(id) as Code;
  };
  return tables.map(({ ids, beside, ...table }) => {
    const own = new Set(ids);
    let whole: Code[] | undefined;
    return {
      ...table,
      find: (id) => (own.has(id) ? codeOf(id) : undefined),
      get codes() {
        whole ??= ids.map(codeOf);
        return whole;
      },
    };
  });
}

const parsed = (json: Uint8Array): Part => JSON.parse(new TextDecoder().decode(json));
