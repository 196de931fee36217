import { FAR, mark, type Nearness, nothingNear } from './nearness';
import { closenessOf, postingsAt, postingsOf, prefixRange, rowOf } from './terms';
import type { LookupIndex } from './types';
import { isChinese } from './words';

/** More words than this are no search but a text. */
export const MOST_WORDS = 8;

/** Marks the rows that have every word, each as a beginning of one of theirs, in any order. */
export function findWords(index: LookupIndex, words: readonly string[], found: Nearness): void {
  if (words.length === 0 || words.length > MOST_WORDS) return;
  const each = words.map((word, at) => findWord(index, word, at === words.length - 1));
  addUp(each, found);
}

/** The rows that have a word: how near it stands to the beginning of what they are called. */
export function findWord(index: LookupIndex, word: string, last: boolean): Nearness {
  const found = nothingNear(index.rows.length);
  if (isChinese(word)) findRun(index, word, found);
  else if (word.length === 1 && !last) addTerm(postingsOf(index.words, word), 0, found);
  else findBeginning(index, word, found);
  return found;
}

/** Marks in `found` the rows that all of `each` have; distances add up. */
export function addUp(each: readonly Nearness[], found: Nearness): void {
  const [first, ...others] = each as [Nearness, ...Nearness[]];
  // Of several words only one can begin a name: that one does says nothing.
  const ignored = others.length > 0 ? 1 : 0;
  for (let row = 0; row < first.length; row++) {
    let distance = first[row] as number;
    if (distance === FAR) continue;
    distance &= ~ignored;
    for (const other of others) {
      const more = other[row] as number;
      distance = more === FAR ? Number.POSITIVE_INFINITY : distance + (more & ~ignored);
    }
    if (distance < Number.POSITIVE_INFINITY) mark(found, row, distance);
  }
}

function findBeginning(index: LookupIndex, word: string, found: Nearness) {
  const { texts, offsets, postings } = index.words;
  const [from, to] = prefixRange(index.words, word);
  for (let at = from; at < to; at++) {
    const unfinished = (texts[at] as string).length > word.length ? 1 : 0;
    const end = offsets[at + 1] as number;
    for (let place = offsets[at] as number; place < end; place++) {
      const posting = postings[place] as number;
      mark(found, rowOf(posting), closenessOf(posting) + unfinished * 2);
    }
  }
}

function addTerm(postings: Int32Array, more: number, found: Nearness) {
  for (const posting of postings) mark(found, rowOf(posting), closenessOf(posting) + more);
}

function findRun(index: LookupIndex, run: string, found: Nearness) {
  if (run.length === 1) return findBeginning(index, run, found);
  const pairs: Nearness[] = [];
  for (let at = 0; at + 1 < run.length; at++) {
    const has = nothingNear(index.rows.length);
    const [from, to] = prefixRange(index.words, run.slice(at, at + 2));
    for (let place = from; place < to; place++) addTerm(postingsAt(index.words, place), 0, has);
    pairs.push(has);
  }
  const [first, ...others] = pairs as [Nearness, ...Nearness[]];
  first.forEach((distance, row) => {
    if (distance === FAR || others.some((other) => other[row] === FAR)) return;
    // Pairs may come from different words of the row; only the whole run counts.
    if (others.length === 0 || index.chinese[row]?.includes(run)) mark(found, row, distance);
  });
}
