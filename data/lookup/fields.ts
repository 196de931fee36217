import type { Code } from '../schema';

/** How close a field is to what a row is called. Smaller is closer; it orders rows inside a tier. */
export const FIELD = {
  /** `Not Found` */
  name: 0,
  /** `未找到` */
  title: 1,
  /** `page not found` */
  alias: 2,
  /** `http.StatusNotFound` */
  constant: 3,
  /** `weizhaodao`, `wzd` */
  pinyin: 4,
} as const;

/** The texts a row is found by, closest first; pinyin is apart because it has no words. */
export function* textsOf(code: Code): Generator<[text: string, field: number]> {
  yield [code.name, FIELD.name];
  yield [code.title.en, FIELD.title];
  yield [code.title['zh-CN'], FIELD.title];
  for (const alias of code.aliases ?? []) yield [alias, FIELD.alias];
  for (const { name } of code.constants) yield [name, FIELD.constant];
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
  for (const { index } of name.matchAll(/(?<=[.:$#])\w/g)) yield name.slice(index);
}
