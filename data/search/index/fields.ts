import type { Code } from '../../catalogue/schema';
import { squash } from '../fold';
import { DISTANCE } from '../ranking';

/** How near a word is by its field's distance; one that begins the field is nearer than one inside it. */
export const wordDistance = (field: number, inside = false): number =>
  field * DISTANCE.wordOf + (inside ? DISTANCE.insideField : 0);

/** The texts a row is found by, closest first; pinyin is apart because it has no words. */
export function* textsOf(code: Code): Generator<[text: string, field: number, constant?: true]> {
  yield [code.name, DISTANCE.name];
  for (const title of Object.values(code.title)) yield [title, DISTANCE.name];
  for (const alias of code.aliases ?? []) yield [alias, DISTANCE.alias];
  for (const { name } of code.constants) yield [name, DISTANCE.alias, true];
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

/**
 * What a typed text may be as a whole name, squashed: `codes.NotFound` is also `NotFound`, so that
 * qualified constants are found whatever package they are imported from.
 */
export function wholeNames(text: string): string[] {
  if (/^\d*$/.test(text)) return [];
  const endings = /\s/.test(text) ? [text] : [...endingsOf(text)];
  // `TooManyRequestsException`: a class is called after what went wrong.
  const classes = endings.flatMap((ending) => /^\w{6,}(?=(?:exception|error)$)/.exec(ending) ?? []);
  endings.push(...classes);
  return [...new Set(endings.map(squash))].filter((name) => /\D/.test(name));
}
