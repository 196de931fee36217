import type { TableHead, TableIndex } from '../../data/catalogue/archive';

/** Stored tables, taken apart as far as it takes to hand on some of their codes. */
export type Archive = {
  heads: TableHead[];
  index: TableIndex[];
  /** A code as JSON by its id. */
  lines: ReadonlyMap<string, Buffer>;
};

/** Takes stored tables apart without reading their codes. */
export function readArchive(stored: Buffer): Archive {
  const [heads, index, ...codes] = linesOf(stored);
  const tables = JSON.parse(String(index)) as TableIndex[];
  const ids = tables.flatMap((table) => table.ids);
  return {
    heads: JSON.parse(String(heads)) as TableHead[],
    index: tables,
    lines: new Map(ids.map((id, at) => [id, codes[at] ?? Buffer.of()])),
  };
}

/**
 * All tables with some of their codes, as JSON in UTF-8: the bridge to a page copies objects one by
 * one, and bytes at once.
 *
 * @param ids of the codes that are wanted; those that no table has are passed over.
 */
export function partOf(archives: readonly Archive[], ids: Iterable<string>): Buffer<ArrayBuffer> {
  const wanted = new Set(ids);
  const codes = archives.flatMap(({ lines }) =>
    [...lines].filter(([id]) => wanted.has(id)).map(([, line]) => line),
  );
  const separated = codes.flatMap((code, at) => (at > 0 ? [Buffer.from(','), code] : [code]));
  return Buffer.concat([
    Buffer.from(`{"tables":${JSON.stringify(archives.flatMap(({ heads }) => heads))},"codes":[`),
    ...separated,
    Buffer.from(']}'),
  ]);
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
