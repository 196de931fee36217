import { edits } from './distance';
import type { Nearness } from './nearness';
import { closenessOf, type Names, rowOf } from './terms';
import type { Range } from './types';

/** Pinyin keys, whole and one a line, to be searched as one string. */
export type Pinyin = { names: Names; keys: readonly string[]; text: string; starts: Int32Array };

const final =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v';
const syllable = `(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:${final})|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)`;
const oneSyllable = new RegExp(`^${syllable}$`);
const spelled = new RegExp(`^(?:${syllable})+$`);

/** Fewest letters of a whole key (two initials are more than 超时), of a beginning, of a part. */
const LEAST_WHOLE = 3;
const LEAST_BEGINNING = 2;
const LEAST_INSIDE = 3;
/** Fewest letters of a key with a typo: of less, one edit leads from any syllables to others. */
const LEAST_TYPO = 7;
const TYPO = 64;

/** All keys as one searchable string. */
export function sortedKeys(names: Names): Pinyin {
  const keys = [...names.texts()];
  const starts = new Int32Array(keys.length);
  let at = 1;
  keys.forEach((key, place) => {
    starts[place] = at;
    at += key.length + 1;
  });
  return { names, keys, text: `\n${keys.join('\n')}\n`, starts };
}

/** Marks the rows that are spelled exactly so. */
export function findSpelled(pinyin: Pinyin, letters: string, found: Nearness): void {
  if (letters.length < LEAST_WHOLE) return;
  for (const posting of pinyin.names.of(letters)) found.mark(rowOf(posting), closenessOf(posting));
}

/** Marks the rows that have a key with `letters` inside, from the start of a syllable on. */
export function findInside(pinyin: Pinyin, letters: string, found: Nearness): void {
  if (letters.length < LEAST_BEGINNING || !/^[a-z]+$/.test(letters)) return;
  const sought = letters.length < LEAST_INSIDE ? `\n${letters}` : letters;
  const skipped = sought.length - letters.length;
  for (let at = pinyin.text.indexOf(sought); at >= 0; at = pinyin.text.indexOf(sought, at + 1)) {
    const place = placeAt(pinyin.starts, at + skipped);
    const key = pinyin.keys[place] as string;
    const inside = at + skipped - (pinyin.starts[place] as number);
    if (startsSyllable(key, inside)) markKey(pinyin, key, Math.min(inside, 1), found);
  }
}

/** Marks the rows with a key that is one letter away; yields these keys. */
export function findMisspelled(pinyin: Pinyin, letters: string, found: Nearness): string[] {
  if (letters.length < LEAST_TYPO || !/^[a-z]+$/.test(letters)) return [];
  const near = pinyin.keys.filter((key) => key[0] === letters[0] && edits(letters, key, 1) <= 1);
  for (const key of near) markKey(pinyin, key, TYPO, found);
  return near;
}

/** Whole keys and parts of them come after all words, a title's before an alias's. */
const markKey = (pinyin: Pinyin, key: string, more: number, found: Nearness) => {
  for (const posting of pinyin.names.of(key)) {
    found.mark(rowOf(posting), closenessOf(posting) * 4 + more);
  }
};

/** Keys of initials divide anywhere; spelled ones only where both parts are whole syllables. */
function startsSyllable(key: string, at: number): boolean {
  if (at === 0 || !spelled.test(key)) return true;
  return spelled.test(key.slice(0, at)) && spelled.test(key.slice(at));
}

/** A Chinese text, the places of its Chinese characters and how each is spelled. */
export type Spelled = { text: string; places: number[]; syllables: string[]; initials: string };

/**
 * Which text each key spells: keys stand in the order of the texts, spelled out, then by initials.
 *
 * @param texts a row's Chinese title and aliases.
 */
export function spelledTexts(texts: readonly string[], keys: readonly string[]): Spelled[] {
  const spelled: Spelled[] = [];
  let at = 0;
  for (const text of texts) {
    const places = [...text.matchAll(/[\u3400-\u9fff]/g)].map(({ index }) => index);
    const syllables = split(keys[at] ?? '', places.length);
    if (places.length === 0 || !syllables) continue;
    const initials = syllables.map((one) => one.charAt(0)).join('');
    at += keys[at + 1] === initials ? 2 : 1;
    spelled.push({ text, places, syllables, initials });
  }
  return spelled;
}

/** The characters of a text that some letters spell; undefined if they spell none of it. */
export function rangeSpelled(spelled: Spelled, letters: string): Range | undefined {
  const inShort = spelled.initials.indexOf(letters);
  const inFull = charactersOf(spelled.syllables, letters);
  const [first, last] = inFull ?? (inShort >= 0 ? [inShort, inShort + letters.length - 1] : []);
  const start = first === undefined ? undefined : spelled.places[first];
  const end = last === undefined ? undefined : spelled.places[last];
  return start === undefined || end === undefined ? undefined : [start, end + 1];
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
