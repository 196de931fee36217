import { Distances, NOT_FOUND } from '../distances';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';
import { isChinese, type Word } from '../words';
import { isStopword } from './stopwords';
import { findWord } from './words';

/** Words that hold a sentence together. */
const fillers = new Set(
  `has have had been be is are was were am did cannot can could will would by to from for of in on at with
  and or my your our you i we it its this that there need please too very`.split(/\s+/),
);
const MOST = 6;
/** Of a sentence's words a row has to have so many. */
const SHARE = 0.6;

/**
 * The rows that have most of the words of a sentence: `user session has expired` → Session expired.
 *
 * @returns nothing for Chinese and for numbers, which have no words to spare.
 */
export function findMostWords(index: LookupIndex, words: readonly Word[]): Distances {
  const found = new Distances(index.rows.length);
  const some = words.filter(({ text }) => !fillers.has(text) && !isStopword(text));
  const isSentence = some.length > 1 && some.length <= MOST;
  if (!isSentence || some.some(({ text }) => /\d/.test(text) || isChinese(text))) return found;
  const each = some.map(({ text }) => findWord(index, text, false));
  const counts = new Map<number, number>();
  for (const one of each) for (const row of one.rows()) counts.set(row, (counts.get(row) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(some.length * SHARE));
  for (const [row, count] of counts) {
    if (count < least) continue;
    const having = each.filter((one) => one.has(row));
    const mean = having.reduce((sum, one) => sum + one.of(row), 0) / count;
    const missing = (some.length - count) * DISTANCE.chineseTypo;
    found.add(row, Math.min(Math.round(mean) + missing, NOT_FOUND - 1));
  }
  return found;
}
