import type { Table } from '../../catalogue/schema';

/** A pattern whose every group holds a code, and the names of the scopes to look in. */
export type TextFormat = {
  pattern: RegExp;
  near: RegExp | undefined;
  /** The protocol in whose dialogues alone it counts. */
  dialogue: string | undefined;
  scopes: readonly string[];
};

/** A field of JSON, key=value or an inspected object whose value is a code. */
type FieldFormat = {
  values: 'numbers' | 'names' | undefined;
  value: RegExp | undefined;
  near: RegExp | undefined;
  scopes: readonly string[];
};

/** How codes look in logs, as all tables together say it: compiled once, the surest first. */
export type FormatIndex = {
  /** Those that take up their line. */
  wholeLine: readonly TextFormat[];
  inLine: readonly TextFormat[];
  fields: ReadonlyMap<string, readonly FieldFormat[]>;
  dialogues: readonly { protocol: string; words: RegExp }[];
  columns: readonly {
    names: readonly string[];
    scopes: readonly string[];
    none?: string | undefined;
  }[];
  rows: readonly { pattern: RegExp; columns: readonly string[] }[];
};

// A reply of a dialogue: a number at the start of a line, after what a client puts before it.
const reply =
  /^\s*(?:(?:<-{0,3}|<<<?|S:|\*+|Response:|Status:|Server:|响应:|状态:|Error:|\[\d+\]|remote:)\s*)?([1-6]\d\d)(?:[ -](?=\S)|$)/di;

export function formatIndex(tables: readonly Table[]): FormatIndex {
  const formats = tables
    .flatMap(({ protocol, formats }) => (formats ? [{ protocol, ...formats }] : []))
    .sort((a, b) => a.order - b.order);
  const textFormats = (wholeLine: boolean): TextFormat[] =>
    formats.flatMap(({ protocol, patterns = [], dialogue }) => [
      ...patterns
        .filter((one) => (one.wholeLine ?? false) === wholeLine)
        .map((one) => ({
          pattern: new RegExp(one.pattern, one.ignoreCase ? 'dgi' : 'dg'),
          near: ignoringCase(one.near),
          dialogue: one.inDialogue ? protocol : undefined,
          scopes: one.in ?? [protocol],
        })),
      ...(dialogue && !wholeLine
        ? [
            {
              pattern: new RegExp(reply, 'dgi'),
              near: undefined,
              dialogue: protocol,
              scopes: [protocol],
            },
          ]
        : []),
    ]);
  const fields = formats.flatMap(({ protocol, fields = [] }) =>
    fields.map((one) => ({ protocol, ...one })),
  );
  const byName = new Map<string, FieldFormat[]>();
  for (const one of fields.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))) {
    const format = {
      values: one.values,
      value: one.value === undefined ? undefined : new RegExp(one.value),
      near: ignoringCase(one.near),
      scopes: one.in ?? [one.protocol],
    };
    for (const name of one.names) byName.set(name, [...(byName.get(name) ?? []), format]);
  }
  return {
    wholeLine: textFormats(true),
    inLine: textFormats(false),
    fields: byName,
    dialogues: formats.flatMap(({ protocol, dialogue }) =>
      dialogue === undefined ? [] : [{ protocol, words: new RegExp(dialogue, 'i') }],
    ),
    columns: formats.flatMap(({ protocol, columns = [] }) =>
      columns.map(({ names, none, in: scopes = [protocol] }) => ({ names, none, scopes })),
    ),
    rows: formats.flatMap(({ rows = [] }) =>
      rows.map(({ pattern, columns }) => ({ pattern: new RegExp(pattern, 'd'), columns })),
    ),
  };
}

const ignoringCase = (pattern: string | undefined) =>
  pattern === undefined ? undefined : new RegExp(pattern, 'i');
