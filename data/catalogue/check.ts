import * as v from 'valibot';
import { type Problem, wording } from './problem';
import { type CodeSource, type TableSource, tableSource } from './schema';

const leadingNumber = (code: string) => {
  const digits = /^(?:0x([0-9a-f]+)|(\d+))/i.exec(code);
  if (!digits) return undefined;
  return digits[1] ? Number.parseInt(digits[1], 16) : Number(digits[2]);
};

/** The class a row belongs to: the one it names, else the one whose range holds its number. */
export function classOf(table: TableSource, code: CodeSource): string | undefined {
  if (code.class) return code.class;
  const number = leadingNumber(code.code);
  if (number === undefined) return undefined;
  return table.classes.find(({ range }) => range && number >= range[0] && number <= range[1])?.id;
}

const sharedCodes = new WeakMap<readonly CodeSource[], Set<string>>();

/** The codes that stand more than once in a table. */
function sharedIn(codes: readonly CodeSource[]): Set<string> {
  const known = sharedCodes.get(codes);
  if (known) return known;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { code } of codes) (seen.has(code) ? shared : seen).add(code);
  sharedCodes.set(codes, shared);
  return shared;
}

/** `protocol:code`, with `@origin` only where the table has that number more than once. */
export function idOf({ protocol, codes }: TableSource, { code, origin }: CodeSource): string {
  return `${protocol}:${code}${origin && sharedIn(codes).has(code) ? `@${origin}` : ''}`;
}

/** The id of the code that a guide's code is about. */
export const guidedId = ({ guideTo }: TableSource, { code, guides }: CodeSource): string =>
  guides ?? `${guideTo}:${code}`;

/**
 * Reads one parsed table file strictly.
 *
 * @returns the table, or the problems: unknown keys, missing languages, empty or unsourced texts.
 */
export function parseTable(
  file: string,
  raw: unknown,
): { table: TableSource } | { problems: Problem[] } {
  const result = v.safeParse(tableSource, raw);
  if (result.success) return { table: result.output };
  const codes = (raw as { codes?: { code?: unknown; origin?: unknown }[] } | null)?.codes;
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key));
    const row = path[0] === 'codes' && path[1] !== undefined ? codes?.[Number(path[1])] : undefined;
    const at = row ? `code ${row.code}${row.origin ? ` (${row.origin})` : ''}` : 'table';
    const key = path.slice(row ? 2 : 0).join('.') || 'the row';
    return { file, row: at, message: `${key} ${wording(issue)}` };
  });
  return { problems };
}

/** Other things of the program than tables have these names, in addresses and among the tabs. */
const reserved = ['pinned', 'recent', 'lookup', 'settings', 'compare', 'all', 'codepin'];

/**
 * Checks what only shows when rows and tables are seen together: ids, classes, origins, relations.
 *
 * @param known the ids of codes that are there besides, with what holds them.
 */
export function checkRelations(
  tables: { file: string; table: TableSource }[],
  known: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const ids = new Map(known);
  const taken = new Set([...known.keys()].map((id) => id.slice(0, id.indexOf(':'))));
  const problems: Problem[] = [];
  const say = (file: string, code: CodeSource | undefined, message: string) =>
    problems.push({
      file,
      row: code ? `code ${code.code}${code.origin ? ` (${code.origin})` : ''}` : 'table',
      message,
    });
  for (const { file, table } of tables) {
    const folder = file.split('/')[0] ?? '';
    if (folder !== table.protocol)
      say(file, undefined, `protocol must be the folder's name: write ${folder}`);
    if (reserved.includes(table.protocol) || taken.has(table.protocol))
      say(file, undefined, `${table.protocol} means something else in Codepin: take another name`);
    for (const code of table.codes) {
      const id = idOf(table, code);
      const before = ids.get(id);
      if (before)
        say(
          file,
          code,
          `the id ${id} is already in ${before}: remove one row or give each its origin`,
        );
      ids.set(id, file);
      if (folder === table.protocol)
        for (const problem of rowProblems(table, code)) say(file, code, problem);
    }
  }
  for (const { file, table } of tables) {
    for (const code of table.codes) {
      const mentioned = [
        ...(code.related ?? []),
        ...(code.decide ?? []).flatMap(({ between }) => between),
        ...(table.guideTo ? [guidedId(table, code)] : []),
      ];
      for (const id of mentioned) {
        if (!ids.has(id))
          say(
            file,
            code,
            `${id} is no code's id: correct it, or add @origin where a number has several owners`,
          );
        if (id === idOf(table, code)) say(file, code, `${id} is this row itself: remove it`);
      }
    }
  }
  return problems;
}

function* rowProblems(table: TableSource, code: CodeSource): Generator<string> {
  const id = classOf(table, code);
  const found = table.classes.find((one) => one.id === id);
  const number = leadingNumber(code.code);
  if (!found) {
    yield `no class holds this code: add "class" with one of ${table.classes.map((one) => one.id).join(', ')}`;
  } else if (
    found.range &&
    number !== undefined &&
    (number < found.range[0] || number > found.range[1])
  ) {
    yield `is outside class ${found.id} (${found.range.join('–')}): name the right class`;
  }
  if (code.origin && !Object.hasOwn(table.origins ?? {}, code.origin)) {
    yield `origin ${code.origin} is not among the table's origins: add it there or correct it`;
  }
  if (code.status === 'unofficial' && !code.origin)
    yield 'is unofficial but has no origin: name its owner';
  for (const [kind, value] of Object.entries(code.behaviour ?? {})) {
    const known = table.behaviour?.[kind];
    if (!known)
      yield `behaviour ${kind} is not defined in the table: define it there or correct it`;
    for (const one of known?.values ? [value].flat() : []) {
      if (!Object.hasOwn(known?.values ?? {}, one)) {
        yield `behaviour ${kind} can't be ${one}: use one of ${Object.keys(known?.values ?? {}).join(', ')}`;
      }
    }
  }
  for (const kind of Object.keys(code.numbers ?? {})) {
    if (!table.numbers?.[kind])
      yield `numbers.${kind} is not defined in the table: define it there or correct it`;
  }
  const names = [code.name, code.title.en, code.title['zh-CN']].map((name) => name.toLowerCase());
  const seen = new Set<string>();
  for (const alias of code.aliases ?? []) {
    if (names.includes(alias.toLowerCase()))
      yield `alias "${alias}" is already the name or a title: remove it`;
    if (seen.has(alias.toLowerCase())) yield `alias "${alias}" stands twice: remove one`;
    seen.add(alias.toLowerCase());
  }
}
