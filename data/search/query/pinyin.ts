import type { Distances } from '../distances';
import { keysWith } from '../index/pinyin';
import { closenessOf, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import { startsSyllable } from '../syllables';
import type { PinyinIndex } from '../types';
import { editDistance } from './edit-distance';

/** Fewest letters of a whole key (two initials are more than 超时), of a beginning, of a part. */
const LEAST_WHOLE = 3;
const LEAST_BEGINNING = 2;
const LEAST_INSIDE = 3;
/** Fewest letters of a key with a typo: of less, one edit leads from any syllables to others. */
const LEAST_TYPO = 7;
/** Most keys that are taken for a part of them; of 100,000 rows thousands have 时 in their titles. */
const MOST_KEYS = 500;

/** Adds the rows that are spelled exactly so. */
export function findSpelled({ postings }: PinyinIndex, letters: string, found: Distances): void {
  if (letters.length < LEAST_WHOLE) return;
  for (const posting of postings.of(letters)) found.add(rowOf(posting), closenessOf(posting));
}

/** Adds the rows that have a key with `letters` inside, from the start of a syllable on. */
export function findInside(pinyin: PinyinIndex, letters: string, found: Distances): void {
  if (letters.length < LEAST_BEGINNING || !/^[a-z]+$/.test(letters)) return;
  let taken = 0;
  for (const key of keysWith(pinyin, letters, letters.length < LEAST_INSIDE)) {
    const at = key.indexOf(letters);
    if (at < 0 || !startsSyllable(key, at)) continue;
    addKey(pinyin, key, at === 0 ? 0 : DISTANCE.insidePinyin, found);
    if (++taken === MOST_KEYS) return;
  }
}

/** Adds the rows with a key that is one letter away; returns these keys. */
export function findMisspelled(pinyin: PinyinIndex, letters: string, found: Distances): string[] {
  if (letters.length < LEAST_TYPO || !/^[a-z]+$/.test(letters)) return [];
  // One typo can't be in the first three letters and in the last three.
  const candidates = [letters.slice(0, 3), letters.slice(-3)].flatMap((three) =>
    keysWith(pinyin, three, false),
  );
  const near = [...new Set(candidates)].filter(
    (key) => key[0] === letters[0] && editDistance(letters, key, 1) <= 1,
  );
  for (const key of near) addKey(pinyin, key, DISTANCE.typo, found);
  return near;
}

function addKey({ postings }: PinyinIndex, key: string, more: number, found: Distances): void {
  for (const posting of postings.of(key))
    found.add(rowOf(posting), closenessOf(posting) * DISTANCE.pinyinPartOf + more);
}
