import { FAR, type Nearness } from './nearness';
import { noneFound } from './none-found';
import { findRun } from './pairs';
import { closenessOf, postingsOf, prefixRange, rowOf } from './terms';
import type { LookupIndex } from './types';
import { isChinese } from './words';

/** More words than this are no search but a text. */
export const MOST_WORDS = 8;
/** Added where a word goes on after what was typed. */
const UNFINISHED = 2;

/** Marks the rows that have every word, each as a beginning of one of theirs, in any order. */
export function findWords(index: LookupIndex, words: readonly string[], found: Nearness): void {
  if (words.length === 0 || words.length > MOST_WORDS) return;
  if (words.length === 1) {
    findWord(index, words[0] as string, true, found);
    return;
  }
  addUp(
    words.map((word, at) => findWord(index, word, at === words.length - 1, noneFound(index))),
    found,
  );
}

/** Marks the rows that have a word: how near it stands to the beginning of what they are called. */
export function findWord(
  index: LookupIndex,
  word: string,
  last: boolean,
  found: Nearness,
): Nearness {
  if (isChinese(word)) findRun(index, word, found);
  else if (word.length > 1 || last) findBeginning(index, word, found);
  else
    for (const posting of postingsOf(index.words, word))
      found.mark(rowOf(posting), closenessOf(posting));
  return found;
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

function findBeginning(index: LookupIndex, word: string, found: Nearness) {
  const { texts, offsets, postings } = index.words;
  const [from, to] = prefixRange(index.words, word);
  if (from === to) return;
  // All words with this beginning stand side by side, and so do their postings.
  const whole = texts[from] === word ? (offsets[from + 1] as number) : (offsets[from] as number);
  const end = offsets[to] as number;
  for (let at = offsets[from] as number; at < end; at++) {
    const posting = postings[at] as number;
    found.mark(rowOf(posting), closenessOf(posting) + (at < whole ? 0 : UNFINISHED));
  }
}
