import { Distances, NOT_FOUND } from '../distances';
import { closenessOf, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';
import { bigramsOf, isChinese } from '../words';
import { isOpposite } from './negation';

/** The rows that have a run of Chinese characters in one of their texts. */
export function findChinese(index: LookupIndex, run: string): Distances {
  const found = rowsWith(index, run.slice(0, 2));
  if (run.length <= 2) return found;
  const others = bigramsOf(run).slice(1);
  const having = others.map((bigram) => rowsWith(index, bigram));
  // Bigrams may come from different words of the row; only the whole run counts.
  return found.filter(
    (row) => having.every((one) => one.has(row)) && index.chinese[row]?.includes(run) === true,
  );
}

function rowsWith(index: LookupIndex, bigram: string): Distances {
  const found = new Distances(index.rows.length);
  for (const posting of index.bigrams.of(bigram)) found.add(rowOf(posting), closenessOf(posting));
  return found;
}

/** Fewest characters a Chinese text must have to be compared: two are a word of its own. */
const LEAST = 3;
/** Most characters that are compared; longer is a sentence. */
const MOST = 16;
/** Most rows that are compared: those that share most bigrams. */
const MOST_ROWS = 400;

/**
 * Adds the rows with the Chinese text most like what was typed: `未找道`, `网关连接超时`.
 *
 * @returns the bigrams of what was typed, for highlighting.
 */
export function findSimilarChinese(index: LookupIndex, typed: string, found: Distances): string[] {
  if (!isChinese(typed) || typed.length < LEAST || typed.length > MOST) return [];
  let most = leastShared(typed.length);
  let similar: number[] = [];
  for (const row of candidates(index, typed)) {
    const texts = (index.chinese[row] ?? '').split('\n');
    const shared = Math.max(
      ...texts.map((text) => (isOpposite(typed, text) ? 0 : sharedBy(typed, text))),
    );
    if (shared < most) continue;
    if (shared > most) [most, similar] = [shared, []];
    similar.push(row);
  }
  const distance = Math.min(DISTANCE.chineseTypo * (1 + typed.length - most), NOT_FOUND - 1);
  for (const row of similar) found.add(row, distance);
  return similar.length > 0 ? bigramsOf(typed) : [];
}

/** Two thirds of what was typed. */
const leastShared = (length: number) => Math.ceil((length * 2) / 3);

/** Rows that share bigrams, those that share most first. */
function candidates(index: LookupIndex, typed: string): number[] {
  const counts = new Map<number, number>();
  for (const bigram of bigramsOf(typed)) {
    for (const row of index.bigrams.of(bigram).map(rowOf))
      counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB);
  return byCount.slice(0, MOST_ROWS).map(([row]) => row);
}

/** How many characters both have in the same order; 0 where that says nothing. */
function sharedBy(typed: string, text: string): number {
  let above = new Uint8Array(text.length + 1);
  for (const character of typed) {
    const here = new Uint8Array(text.length + 1);
    for (let at = 1; at <= text.length; at++) {
      here[at] =
        text[at - 1] === character
          ? (above[at - 1] as number) + 1
          : Math.max(above[at] as number, here[at - 1] as number);
    }
    above = here;
  }
  const shared = above[text.length] as number;
  // Two of three characters are a coincidence unless the third is all that differs.
  return typed.length === LEAST && shared < LEAST && text.length !== LEAST ? 0 : shared;
}
