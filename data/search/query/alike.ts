import { pairPostings } from '../index/pairs';
import { rowOf } from '../index/terms';
import { FAR, type Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import { isChinese, pairsOf } from '../words';

/** Fewest characters a Chinese text must have to be compared: two are a word of its own. */
const LEAST = 3;
/** Most characters that are compared; longer is a sentence. */
const MOST = 16;
/** Most rows that are compared: those that share most pairs of characters. */
const MOST_ROWS = 400;
/** One character that is missing or different, as a distance. */
const TYPO = 40;

/**
 * Marks the rows with the Chinese text most like what was typed: `未找道`, `网关连接超时`.
 *
 * @returns the characters of it that they have, for marking.
 */
export function findAlike(index: LookupIndex, typed: string, found: Nearness): string[] {
  if (!isChinese(typed) || typed.length < LEAST || typed.length > MOST) return [];
  let most = leastShared(typed.length);
  let alike: number[] = [];
  for (const row of candidates(index, typed)) {
    const shared = Math.max(
      ...(index.chinese[row] ?? '').split('\n').map((text) => sharedBy(typed, text)),
    );
    if (shared < most) continue;
    if (shared > most) [most, alike] = [shared, []];
    alike.push(row);
  }
  for (const row of alike) found.mark(row, Math.min(TYPO * (1 + typed.length - most), FAR - 1));
  return alike.length > 0 ? [...pairsOf(typed)].filter((pair) => pair.length > 1) : [];
}

/** Two thirds of what was typed. */
const leastShared = (length: number) => Math.ceil((length * 2) / 3);

/** Rows that share pairs of characters, those that share most first. */
function candidates(index: LookupIndex, typed: string): number[] {
  const pairs = new Uint8Array(index.rows.length);
  for (const pair of pairsOf(typed)) {
    if (pair.length === 1) continue;
    for (const posting of pairPostings(index.pairs, pair)) {
      pairs[rowOf(posting)] = (pairs[rowOf(posting)] as number) + 1;
    }
  }
  const byCount: number[][] = [];
  pairs.forEach((count, row) => {
    if (count === 0) return;
    byCount[count] ??= [];
    byCount[count]?.push(row);
  });
  return byCount.reverse().flat().slice(0, MOST_ROWS);
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
