import type { Code } from '../../catalogue/schema';

/**
 * How close a field is to what a row is called. Smaller is closer; it orders rows inside a tier
 * before the order of the tabs does.
 */
export const FIELD = {
  /** `Not Found`, `未找到` */
  name: 0,
  /** `page not found`, `http.StatusNotFound` */
  alias: 1,
  /** `weizhaodao`, `wzd`: of the title */
  pinyin: 5,
  /** `zhaobudaoyemian`: of an alias */
  aliasPinyin: 6,
} as const;

/**
 * Added where somebody owns the code: `request entity too large` is 413, which was called so once,
 * before it is IIS's 413.0, which is called so now.
 */
export const OWNED = 2;

/** How near a word is by its field; one that begins the field is nearer than one inside it. */
export const wordDistance = (field: number, inside = false): number => field * 4 + (inside ? 1 : 0);

/** The texts a row is found by, closest first; pinyin is apart because it has no words. */
export function* textsOf(code: Code): Generator<[text: string, field: number, constant?: true]> {
  yield [code.name, FIELD.name];
  yield [code.title.en, FIELD.name];
  yield [code.title['zh-CN'], FIELD.name];
  for (const alias of code.aliases ?? []) yield [alias, FIELD.alias];
  for (const { name } of code.constants) yield [name, FIELD.alias, true];
}

/** A row's other numbers with their kind; one text may hold several (`5.7.1, 5.7.8`). */
export function* numbersOf(code: Code): Generator<[kind: string, number: string]> {
  for (const [kind, text] of Object.entries(code.numbers ?? {})) {
    for (const number of text.split(/[\s,;/、]+/)) yield [kind, number];
  }
}

/** `http.StatusNotFound` → itself and `StatusNotFound`: people leave out what stands before. */
export function* endingsOf(name: string): Generator<string> {
  yield name;
  if (!/[.:$#]/.test(name)) return;
  for (const { index } of name.matchAll(/(?<=[.:$#])\w/g)) yield name.slice(index);
}

/** Whether the word that starts here is where a constant may be taken up: at the front, after `.`, `::`. */
export const beginsEnding = (text: string, start: number): boolean =>
  start === 0 || '.:$#'.includes(text.charAt(start - 1));
