import { closenessOf, postingsAt, prefixRange, rowOf } from '../index/terms';
import type { Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import { isChinese } from '../words';
import { bitsIn, edits, lettersOf } from './distance';
import { addUp, findWord, MOST_WORDS } from './find-words';
import { noneFound } from './none-found';

/** Letters a word needs for one typo (`fuond`) and for two (`authorisaton`). */
const ONE_TYPO = 4;
const TWO_TYPOS = 9;
/** A word so short beside others may only have two letters swapped: `nto found`. */
const SWAP = 3;
/** From this length on the last word may also be unfinished: `forbiddn` … `authentcat`. */
const UNFINISHED = 6;
/** Letters at its beginning that are then taken for right. */
const BEGUN = 3;
/** A typo outweighs whatever else makes a word near. */
const TYPO = 64;

/** Marks the rows that have every word when typos are allowed; yields the words they really have. */
export function findFuzzy(index: LookupIndex, words: readonly string[], found: Nearness): string[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const meant: string[] = [];
  const each = words.map((word, at) => {
    const last = at === words.length - 1;
    const near = findWord(index, word, last, noneFound(index));
    const long = word.length >= ONE_TYPO || (word.length === SWAP && words.length > 1);
    if (long && !/\d/.test(word) && !isChinese(word))
      meant.push(...findNear(index, word, last, near));
    return near;
  });
  if (meant.length > 0) addUp(each, found);
  return meant;
}

function findNear(index: LookupIndex, word: string, last: boolean, found: Nearness): Set<string> {
  const most = word.length >= TWO_TYPOS ? 2 : 1;
  const meant = new Set<string>();
  const compare = (at: number, unfinished: boolean) => {
    const text = index.words.texts[at] as string;
    const count = edits(word, text, most, unfinished);
    if (count > most || (word.length <= SWAP && !sameLetters(word, text))) return;
    // Of a word that goes on only what was typed of it is marked.
    meant.add(unfinished ? text.slice(0, word.length) : text);
    for (const posting of postingsAt(index.words, at)) {
      found.mark(rowOf(posting), closenessOf(posting) + count * TYPO);
    }
  };
  for (const at of alikeWords(index, word, most)) compare(at, false);
  if (!last || word.length < UNFINISHED) return meant;
  // Whoever types on has begun right.
  const [from, to] = prefixRange(index.words, word.slice(0, BEGUN));
  for (let at = from; at < to; at++) {
    if ((index.lengths[at] as number) > word.length + most) compare(at, true);
  }
  return meant;
}

/** Places of words of about the same length and letters, and with the first letter or the first two swapped. */
function* alikeWords(index: LookupIndex, word: string, most: number): Generator<number> {
  const letters = lettersOf(word);
  for (const start of [word.charAt(0), word.charAt(1) + word.charAt(0)]) {
    const [from, to] = prefixRange(index.words, start);
    for (let at = from; at < to; at++) {
      if (Math.abs((index.lengths[at] as number) - word.length) > most) continue;
      const has = index.letters[at] as number;
      if (bitsIn(letters & ~has) <= most && bitsIn(has & ~letters) <= most) yield at;
    }
  }
}

const sameLetters = (one: string, other: string) =>
  [...one].sort().join('') === [...other].sort().join('');
