import { findRun } from '../index/pairs';
import { closenessOf, prefixRange, rowOf } from '../index/terms';
import { FAR, type Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import { isChinese } from '../words';
import { noneFound } from './none-found';

/** More words than this are no search but a text. */
export const MOST_WORDS = 8;
/** Added where a word goes on after what was typed. */
const UNFINISHED = 2;

/** Marks the rows that have every word, each as a beginning of one of theirs, in any order. */
export function findWords(index: LookupIndex, words: readonly string[], found: Nearness): void {
  if (words.length === 0 || words.length > MOST_WORDS) return;
  const last = words.length - 1;
  if (last === 0) {
    findWord(index, words[0] as string, true, found);
    return;
  }
  // Of the other words only the rows that have the rarest one are worth marking.
  const counts = words.map((word, at) => countOf(index, word, at === last));
  const rarest = counts.indexOf(Math.min(...counts));
  const having = noneFound(index);
  findWord(index, words[rarest] as string, rarest === last, having);
  if (having.count === 0) return;
  const each = words.map((word, at) =>
    at === rarest ? having : findWord(index, word, at === last, noneFound(index), having),
  );
  addUp(each, found);
}

/**
 * Marks the rows that have a word: how near it stands to the beginning of what they are called.
 *
 * @param among rows that are enough to be looked at.
 */
export function findWord(
  index: LookupIndex,
  word: string,
  last: boolean,
  found: Nearness,
  among?: Nearness,
): Nearness {
  if (isChinese(word)) {
    findRun(index, word, found);
    return found;
  }
  const { postings } = index.words;
  const [from, whole, to] = placesOf(index, word, last);
  for (let at = from; at < to; at++) {
    const posting = postings[at] as number;
    const row = rowOf(posting);
    if (among && !among.has(row)) continue;
    found.mark(row, closenessOf(posting) + (at < whole ? 0 : UNFINISHED));
  }
  return found;
}

/** How many rows a word has at most; of Chinese that isn't known before it is found. */
function countOf(index: LookupIndex, word: string, last: boolean): number {
  if (isChinese(word)) return 0;
  const [from, , to] = placesOf(index, word, last);
  return to - from;
}

/** Marks in `found` the rows that all of `each` have; distances add up. */
export function addUp(each: readonly Nearness[], found: Nearness): void {
  if (each.length === 1) {
    found.add(each[0] as Nearness);
    return;
  }
  const fewest = each.reduce((least, one) => (one.count < least.count ? one : least));
  for (const row of fewest.rows()) {
    let distance = 0;
    // Of several words only one can begin a name: that one does says nothing.
    for (const one of each) distance += one.has(row) ? one.of(row) & ~1 : Number.POSITIVE_INFINITY;
    if (distance < Number.POSITIVE_INFINITY) found.mark(row, Math.min(distance, FAR - 1));
  }
}

/** Where the postings of a word stand: first those of the whole word, then of those it begins. */
function placesOf(
  { words }: LookupIndex,
  word: string,
  last: boolean,
): [from: number, whole: number, to: number] {
  const { texts, offsets } = words;
  const [first, end] = prefixRange(words, word);
  const from = offsets[first] as number;
  const whole = texts[first] === word ? (offsets[first + 1] as number) : from;
  // A single letter is only a beginning while it is being typed.
  return [from, whole, word.length > 1 || last ? (offsets[end] as number) : whole];
}
