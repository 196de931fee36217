import { Distances, NOT_FOUND } from '../distances';
import { closenessOf, postingsAt, prefixRange, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';
import { isChinese } from '../words';
import { findChinese } from './chinese';

/** More words than this are no search but a text. */
export const MOST_WORDS = 8;

/** The rows that have every word, each as a beginning of one of theirs, in any order. */
export function findWords(index: LookupIndex, words: readonly string[]): Distances {
  if (words.length === 0 || words.length > MOST_WORDS) return new Distances(index.rows.length);
  return intersection(
    index,
    words.map((word, at) => findWord(index, word, at === words.length - 1)),
  );
}

/**
 * The rows that have a word: how near it stands to the beginning of what they are called.
 *
 * @param isLast whether it may still be unfinished.
 */
export function findWord(index: LookupIndex, word: string, isLast: boolean): Distances {
  if (isChinese(word)) return findChinese(index, word);
  const found = new Distances(index.rows.length);
  const [from, to] = prefixRange(index.words, word);
  for (let at = from; at < to; at++) {
    const isWhole = index.words.terms[at] === word;
    // A single letter is only a beginning while it is being typed.
    if (!isWhole && word.length === 1 && !isLast) break;
    const more = isWhole ? 0 : DISTANCE.unfinishedWord;
    for (const posting of postingsAt(index.words, at))
      found.add(rowOf(posting), closenessOf(posting) + more);
  }
  return found;
}

/** The rows that all have; distances add up. */
export function intersection(index: LookupIndex, each: readonly Distances[]): Distances {
  if (each.length === 1) return each[0] as Distances;
  const found = new Distances(index.rows.length);
  const fewest = each.reduce((least, one) => (one.count < least.count ? one : least));
  for (const row of fewest.rows()) {
    if (!each.every((one) => one.has(row))) continue;
    // Of several words only one can begin a name: that one does says nothing.
    const sum = each.reduce((total, one) => total + (one.of(row) & ~DISTANCE.insideField), 0);
    found.add(row, Math.min(sum, NOT_FOUND - 1));
  }
  return found;
}
