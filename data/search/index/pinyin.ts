import { edits } from '../query/distance';
import type { Nearness } from '../ranking/nearness';
import { startsSyllable } from './spelling';
import { closenessOf, type Names, rowOf } from './terms';

/** Pinyin keys, and where each three letters stand in them (the edge of a key counts as a letter). */
export type Pinyin = {
  names: Names;
  keys: readonly string[];
  /** `places[offsets[t]]` up to `places[offsets[t + 1]]` are the keys that have the three letters t. */
  offsets: Int32Array;
  places: Int32Array;
};

/** Fewest letters of a whole key (two initials are more than 超时), of a beginning, of a part. */
const LEAST_WHOLE = 3;
const LEAST_BEGINNING = 2;
const LEAST_INSIDE = 3;
/** Fewest letters of a key with a typo: of less, one edit leads from any syllables to others. */
const LEAST_TYPO = 7;
const TYPO = 64;
/** Most keys that are taken for a part of them; of 100,000 rows thousands have 时 in their titles. */
const MOST_KEYS = 500;

/** All keys, to be found by any three letters of theirs. */
export function searchableKeys(names: Names): Pinyin {
  const keys = [...names.texts()];
  const offsets = new Int32Array(LETTERS ** 3 + 1);
  for (const key of keys) {
    eachThree(key, (three) => {
      offsets[three + 1] = (offsets[three + 1] as number) + 1;
    });
  }
  for (let at = 1; at < offsets.length; at++)
    offsets[at] = (offsets[at] as number) + (offsets[at - 1] as number);
  const places = new Int32Array(offsets[LETTERS ** 3] as number);
  const next = offsets.slice();
  keys.forEach((key, place) => {
    eachThree(key, (three) => {
      const at = next[three] as number;
      places[at] = place;
      next[three] = at + 1;
    });
  });
  return { names, keys, offsets, places };
}

const LETTERS = 27;
const letterAt = (key: string, at: number) => {
  const letter = key.charCodeAt(at) - 96;
  return letter > 0 && letter < LETTERS ? letter : 0;
};

function eachThree(key: string, take: (three: number) => void) {
  let three = letterAt(key, 0);
  for (let at = 1; at < key.length; at++) {
    three = (three * LETTERS + letterAt(key, at)) % LETTERS ** 3;
    take(three);
  }
}

/** Keys that may contain the letters: those that have the rarest three of them. */
function candidates(
  { offsets, places }: Pinyin,
  letters: string,
  isBeginning: boolean,
): Int32Array {
  let [from, to] = [0, places.length];
  let at = isBeginning ? 1 : 0;
  eachThree(letters, (three) => {
    // Inside a key only whole threes count, not the one that its edge is part of.
    if (at++ === 0) return;
    const [start, end] = [offsets[three] as number, offsets[three + 1] as number];
    if (end - start < to - from) [from, to] = [start, end];
  });
  return places.subarray(from, to);
}

/** Marks the rows that are spelled exactly so. */
export function findSpelled(pinyin: Pinyin, letters: string, found: Nearness): void {
  if (letters.length < LEAST_WHOLE) return;
  for (const posting of pinyin.names.of(letters)) found.mark(rowOf(posting), closenessOf(posting));
}

/** Marks the rows that have a key with `letters` inside, from the start of a syllable on. */
export function findInside(pinyin: Pinyin, letters: string, found: Nearness): void {
  if (letters.length < LEAST_BEGINNING || !/^[a-z]+$/.test(letters)) return;
  let taken = 0;
  for (const place of candidates(pinyin, letters, letters.length < LEAST_INSIDE)) {
    const key = pinyin.keys[place] as string;
    const at = key.indexOf(letters);
    if (at < 0 || !startsSyllable(key, at)) continue;
    markKey(pinyin, key, Math.min(at, 1), found);
    if (++taken === MOST_KEYS) return;
  }
}

/** Marks the rows with a key that is one letter away; yields these keys. */
export function findMisspelled(pinyin: Pinyin, letters: string, found: Nearness): string[] {
  if (letters.length < LEAST_TYPO || !/^[a-z]+$/.test(letters)) return [];
  const near = new Set<string>();
  // One typo can't be in the first three letters and in the last three.
  for (const three of [letters.slice(0, 3), letters.slice(-3)]) {
    for (const place of candidates(pinyin, three, false)) {
      const key = pinyin.keys[place] as string;
      if (key[0] === letters[0] && edits(letters, key, 1) <= 1) near.add(key);
    }
  }
  for (const key of near) markKey(pinyin, key, TYPO, found);
  return [...near];
}

/** Whole keys and parts of them come after all words, a title's before an alias's. */
const markKey = (pinyin: Pinyin, key: string, more: number, found: Nearness) => {
  for (const posting of pinyin.names.of(key)) {
    found.mark(rowOf(posting), closenessOf(posting) * 4 + more);
  }
};
