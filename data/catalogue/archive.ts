import type { Code, Table } from './schema';
import { unwrittenTexts } from './unwritten';

/** A table without its codes. */
export type TableHead = Omit<Table, 'codes'>;

/**
 * Which codes a table has, in their order, which ones of other tables these mention, and in a guide
 * to which codes they are one.
 */
export type TableIndex = {
  protocol: string;
  ids: string[];
  mentioned: string[];
  guides?: Record<string, string>;
};

/** Tables with all or some of their codes, as pages get them. */
type Part = { tables: TableHead[]; codes: PackedCode[] };

/** A code as it is stored: of one that is unwritten without what is the same for all of those. */
type PackedCode = Code | (Partial<Code> & Pick<Code, 'id' | 'protocol' | 'name'>);

/** Tables as they are stored, in lines of JSON: their heads, their indexes, and each code. */
export function packTables(tables: readonly Table[]): string {
  const heads = tables.map(({ codes, ...head }): TableHead => head);
  const codes = tables.flatMap((table) => table.codes.map(packed));
  return [heads, tables.map(indexOf), ...codes].map((line) => JSON.stringify(line)).join('\n');
}

function indexOf({ protocol, codes }: Table): TableIndex {
  const ids = new Set(codes.map(({ id }) => id));
  const guides = codes.flatMap((code) =>
    code.guides === undefined ? [] : [[code.id, code.guides] as const],
  );
  const mentioned = codes.flatMap(({ guides, related = [], sameFailure = [], decide = [] }) => [
    ...(guides === undefined ? [] : [guides]),
    ...related,
    ...sameFailure,
    ...decide.flatMap(({ between }) => between),
  ]);
  return {
    protocol,
    ids: [...ids],
    mentioned: [...new Set(mentioned)].filter((id) => !ids.has(id)),
    ...(guides.length > 0 && { guides: Object.fromEntries(guides) }),
  };
}

/**
 * Opens tables that came from main.
 *
 * @param part a `Part` as JSON, in UTF-8.
 * @returns the tables in the order of the tabs, each with those of its codes that the part holds.
 */
export function openTables(part: Uint8Array): Table[] {
  const { tables, codes }: Part = JSON.parse(new TextDecoder().decode(part));
  const byProtocol = new Map(
    tables.map((head): [string, Table] => [head.protocol, { ...head, codes: [] }]),
  );
  for (const code of codes) {
    const table = byProtocol.get(code.protocol);
    table?.codes.push(unpacked(code, table.source));
  }
  return [...byProtocol.values()].sort((a, b) => a.order - b.order);
}

function packed(code: Code): PackedCode {
  if (!code.unwritten) return code;
  const { title, summary, source, status, pinyin, constants, ...rest } = code;
  return rest;
}

/** A code as it was before it was stored. */
export const unpacked = (code: PackedCode, source: Table['source']): Code =>
  code.unwritten
    ? ({
        status: 'standard',
        source,
        pinyin: [],
        constants: [],
        ...unwrittenTexts(code.name),
        ...code,
      } as Code)
    : (code as Code);
