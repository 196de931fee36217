import { readFileSync } from 'node:fs';
import { openPart, type PartialTable, type TableHead } from '../data/catalogue/archive';
import type { Code, Table } from '../data/catalogue/schema';

/** The tables as main serves them, and a way to a code by its id. */
export type Tables = {
  /**
   * Some codes of all tables, without reading the others.
   *
   * @param choose the ids of the codes that are wanted.
   * @returns a `Part` as JSON, in UTF-8: a bridge copies objects one by one.
   */
  part: (choose: (tables: TableHead[]) => Iterable<string>) => Buffer<ArrayBuffer>;
  /** All codes, likewise. */
  all: () => Buffer<ArrayBuffer>;
  find: (id: string) => { code: Code; table: Table } | undefined;
};

/** Opens the stored tables. Main itself reads them when it is first asked for a code. */
export function openTables(file: string): Tables {
  const part: Tables['part'] = (choose) => partOf(linesOf(readFileSync(file)), choose);
  const all = () => part((heads) => heads.flatMap(({ ids }) => ids));
  let tables: PartialTable[] | undefined;
  return {
    part,
    all,
    find(id) {
      tables ??= openPart(
        part(() => []),
        all,
      );
      const table = tables.find(({ protocol }) => id.startsWith(`${protocol}:`));
      const code = table?.find(id);
      return table && code && { code, table };
    },
  };
}

function linesOf(text: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    lines.push(text.subarray(start, end < 0 ? text.length : end));
    start = end < 0 ? text.length : end + 1;
  }
  return lines;
}

function partOf(
  [heads = Buffer.of(), ...codes]: Buffer[],
  choose: (tables: TableHead[]) => Iterable<string>,
): Buffer<ArrayBuffer> {
  const tables = JSON.parse(heads.toString()) as TableHead[];
  const wanted = new Set(choose(tables));
  const ids = tables.flatMap((table) => table.ids);
  const chosen = codes.filter((_, at) => wanted.has(ids[at] ?? ''));
  const separated = chosen.flatMap((code, at) => (at > 0 ? [Buffer.from(','), code] : [code]));
  return Buffer.concat([
    Buffer.from('{"tables":'),
    heads,
    Buffer.from(',"codes":['),
    ...separated,
    Buffer.from(']}'),
  ]);
}
