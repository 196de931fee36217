import type { Code } from '../schema';
import { mark, type Nearness } from './nearness';
import type { Pinyin, Range } from './types';

const final =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v';
const syllable = `(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:${final})|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)`;
const oneSyllable = new RegExp(`^${syllable}$`);
const spelled = new RegExp(`^(?:${syllable})+$`);

/** Fewest letters to be looked for inside a key: `chaoshi` in `qingqiuchaoshi`, not `in` in it. */
const LEAST_INSIDE = 3;

/** A row's first keys are its title's: spelled out and by initials. */
export const TITLE_KEYS = 2;
/** How near a key is that has the letters inside: a title's before an alias that begins so. */
const IN_TITLE = 11;
const IN_ALIAS = 15;

/** All pinyin keys as one searchable string. */
export function pinyinOf(rows: readonly Code[]): Pinyin {
  const rowsOf = new Map<string, [row: number, distance: number][]>();
  rows.forEach((code, row) => {
    code.pinyin.forEach((key, at) => {
      const inside: [number, number] = [row, at < TITLE_KEYS ? IN_TITLE : IN_ALIAS];
      const known = rowsOf.get(key);
      if (known) known.push(inside);
      else rowsOf.set(key, [inside]);
    });
  });
  const keys = [...rowsOf.keys()];
  const starts = new Int32Array(keys.length);
  let at = 1;
  keys.forEach((key, place) => {
    starts[place] = at;
    at += key.length + 1;
  });
  return { text: `\n${keys.join('\n')}\n`, starts, rows: [...rowsOf.values()] };
}

/** Whether a text is one of the keys. */
export const isKey = (pinyin: Pinyin, text: string): boolean => pinyin.text.includes(`\n${text}\n`);

/** Marks the rows that have a key with `letters` inside, from the start of a syllable on. */
export function findInside(pinyin: Pinyin, letters: string, found: Nearness): void {
  if (letters.length < LEAST_INSIDE || !/^[a-z]+$/.test(letters)) return;
  let at = pinyin.text.indexOf(letters);
  while (at >= 0) {
    const place = placeAt(pinyin.starts, at);
    const start = pinyin.starts[place] as number;
    const end = pinyin.text.indexOf('\n', at);
    if (startsSyllable(pinyin.text.slice(start, end), at - start)) {
      for (const [row, distance] of pinyin.rows[place] ?? []) mark(found, row, distance);
    }
    at = pinyin.text.indexOf(letters, at + 1);
  }
}

/** Keys of initials divide anywhere; spelled ones only where both parts are whole syllables. */
function startsSyllable(key: string, at: number): boolean {
  if (at === 0 || !spelled.test(key)) return true;
  return spelled.test(key.slice(0, at)) && spelled.test(key.slice(at));
}

/**
 * The Chinese text that a key spells and the characters that some letters of it stand for.
 *
 * Keys stand in the order of the title and the aliases, spelled out and then by initials.
 */
export function spelledBy(
  texts: readonly string[],
  keys: readonly string[],
  letters: string,
): { text: string; ranges: Range[] } | undefined {
  let at = 0;
  for (const text of texts) {
    const places = [...text.matchAll(/[\u3400-\u9fff]/g)].map(({ index }) => index);
    const syllables = split(keys[at] ?? '', places.length);
    if (places.length === 0 || !syllables) continue;
    at++;
    const initials = syllables.map((one) => one.charAt(0)).join('');
    const inFull = charactersOf(syllables, letters);
    const inShort = initials.indexOf(letters);
    if (keys[at] === initials) at++;
    const [first, last] = inFull ?? (inShort >= 0 ? [inShort, inShort + letters.length - 1] : []);
    if (first === undefined || last === undefined) continue;
    const [start, end] = [places[first], places[last]];
    if (start !== undefined && end !== undefined) return { text, ranges: [[start, end + 1]] };
  }
  return undefined;
}

function charactersOf(syllables: readonly string[], letters: string): [number, number] | undefined {
  for (let first = 0; first < syllables.length; first++) {
    const rest = syllables.slice(first).join('');
    if (!rest.startsWith(letters)) continue;
    let last = first;
    for (let length = 0; last < syllables.length; last++) {
      length += (syllables[last] as string).length;
      if (length >= letters.length) return [first, last];
    }
  }
  return undefined;
}

/** Divides a key into so many syllables; undefined if it can't be. */
function split(key: string, count: number): string[] | undefined {
  if (count === 0) return key === '' ? [] : undefined;
  for (let length = Math.min(6, key.length); length > 0; length--) {
    const first = key.slice(0, length);
    if (!oneSyllable.test(first)) continue;
    const rest = split(key.slice(length), count - 1);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

function placeAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
