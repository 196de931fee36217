import type { Distances } from '../distances';
import { lettersBeyond, lettersOf } from '../index/letters';
import { closenessOf, postingsAt, prefixRange, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';
import { isChinese } from '../words';
import { editDistance } from './edit-distance';
import { denies } from './negation';
import { findWord, intersection, MOST_WORDS } from './words';

/** Letters a word needs for one typo (`fuond`) and for two (`authorisaton`). */
const ONE_TYPO = 5;
/** A word so short beside others may only have two letters swapped: `nto found`. */
const SWAP = 3;
const TWO_TYPOS = 9;
/** From this length on the last word may also be unfinished: `forbiddn` … `authentcat`. */
const UNFINISHED = 6;
/** Letters at its beginning that are then taken for right. */
const BEGUN = 3;

/** Adds the rows that have every word when typos are allowed; returns the words they really have. */
export function findFuzzy(
  index: LookupIndex,
  words: readonly string[],
  found: Distances,
): string[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const meant: string[] = [];
  const mayErr = (word: string) =>
    (word.length >= ONE_TYPO || (word.length === SWAP && words.length > 1)) &&
    !/\d/.test(word) &&
    !isChinese(word);
  let among: Distances | undefined;
  const each = words.map((word, at) => {
    if (!mayErr(word)) return undefined;
    const isLast = at === words.length - 1;
    among = findWord(index, word, isLast);
    meant.push(...addNear(index, word, isLast, among));
    return among;
  });
  // The others last: of the rows that these have only those that the long words have count.
  const all = words.map(
    (word, at) => each[at] ?? findWord(index, word, at === words.length - 1, among),
  );
  if (meant.length > 0) found.addAll(intersection(index, all));
  return meant;
}

function addNear(index: LookupIndex, word: string, isLast: boolean, found: Distances): Set<string> {
  const most = word.length >= TWO_TYPOS ? 2 : 1;
  const meant = new Set<string>();
  const compare = (at: number, unfinished: boolean) => {
    const term = index.words.terms[at] as string;
    const edits = editDistance(word, term, most, unfinished);
    if (edits > most || (edits > 0 && denies(word, term))) return;
    if (word.length <= SWAP && !sameLetters(word, term)) return;
    // Of a word that goes on only what was typed of it is highlighted.
    meant.add(unfinished ? term.slice(0, word.length) : term);
    for (const posting of postingsAt(index.words, at)) {
      found.add(rowOf(posting), closenessOf(posting) + edits * DISTANCE.typo);
    }
  };
  for (const at of similarWords(index, word, most)) compare(at, false);
  if (!isLast || word.length < UNFINISHED) return meant;
  // Whoever types on has begun right.
  const [from, to] = prefixRange(index.words, word.slice(0, BEGUN));
  for (let at = from; at < to; at++) {
    if ((index.words.terms[at] as string).length > word.length + most) compare(at, true);
  }
  return meant;
}

/** Places of words of about the same length and letters, and with the first letter or the first two swapped. */
function* similarWords(index: LookupIndex, word: string, most: number): Generator<number> {
  const letters = lettersOf(word);
  for (const start of [word.charAt(0), word.charAt(1) + word.charAt(0)]) {
    const [from, to] = prefixRange(index.words, start);
    for (let at = from; at < to; at++) {
      const others = index.letters[at] as number;
      if (lettersBeyond(letters, others) > most || lettersBeyond(others, letters) > most) continue;
      if (Math.abs((index.words.terms[at] as string).length - word.length) <= most) yield at;
    }
  }
}

const sameLetters = (one: string, other: string) =>
  [...one].sort().join('') === [...other].sort().join('');
