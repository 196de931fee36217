import { Distances, NOT_FOUND } from '../distances';
import { closenessOf, prefixRange, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';
import { isChinese } from '../words';
import { findChinese } from './chinese';

/** Rows that count. */
type RowSet = { has: (row: number) => boolean };

/** More words than this are no search but a text. */
export const MOST_WORDS = 8;

/**
 * The rows that have every word, each as a beginning of one of theirs, in any order.
 *
 * @param among the only rows to look at; all if left out.
 */
export function findWords(index: LookupIndex, words: readonly string[], among?: RowSet): Distances {
  if (words.length === 0 || words.length > MOST_WORDS) return new Distances(index.rows.length);
  const last = words.length - 1;
  // The word with the fewest rows first: of the others only those count.
  const byCount = words.map((word, at) => ({ word, at, count: countOf(index, word) }));
  byCount.sort((a, b) => a.count - b.count);
  const each: Distances[] = [];
  for (const { word, at } of byCount)
    each.push(findWord(index, word, at === last, each.at(-1) ?? among));
  return intersection(index, each);
}

function countOf({ words: { offsets }, words, bigrams }: LookupIndex, word: string): number {
  if (isChinese(word)) return bigrams.of(word.slice(0, 2)).length;
  const [from, to] = prefixRange(words, word);
  return (offsets[to] as number) - (offsets[from] as number);
}

/**
 * The rows that have a word: how near it stands to the beginning of what they are called.
 *
 * @param isLast whether it may still be unfinished.
 * @param among the only rows to look at; all if left out.
 */
export function findWord(
  index: LookupIndex,
  word: string,
  isLast: boolean,
  among?: RowSet,
): Distances {
  if (isChinese(word)) return findChinese(index, word);
  const found = new Distances(index.rows.length);
  const { terms, offsets, postings } = index.words;
  const [from, to] = prefixRange(index.words, word);
  const wholeTo = terms[from] === word ? (offsets[from + 1] as number) : (offsets[from] as number);
  // A single letter is only a beginning while it is being typed.
  const end = word.length === 1 && !isLast ? wholeTo : (offsets[to] as number);
  // All of them in one run: there may be a hundred thousand.
  for (let at = offsets[from] as number; at < end; at++) {
    const posting = postings[at] as number;
    if (among && !among.has(rowOf(posting))) continue;
    found.add(rowOf(posting), closenessOf(posting) + (at < wholeTo ? 0 : DISTANCE.unfinishedWord));
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
