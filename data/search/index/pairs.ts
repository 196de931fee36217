import { noneFound } from '../query/none-found';
import type { Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import { closenessOf, type Names, rowOf } from './terms';

/**
 * Pairs of Chinese characters (and the last of a run alone) with their postings, those with the
 * same first character side by side.
 */
export type Pairs = {
  places: ReadonlyMap<string, number>;
  /** Place of the first pair that begins with a character, and of the one after the last. */
  byFirst: ReadonlyMap<string, readonly [from: number, to: number]>;
  offsets: Int32Array;
  postings: Int32Array;
};

export function groupedPairs(names: Names): Pairs {
  const groups = new Map<string, string[]>();
  for (const pair of names.texts()) {
    const known = groups.get(pair.charAt(0));
    if (known) known.push(pair);
    else groups.set(pair.charAt(0), [pair]);
  }
  const texts = [...groups.values()].flat();
  const byFirst = new Map<string, [number, number]>();
  let at = 0;
  for (const [first, pairs] of groups) {
    byFirst.set(first, [at, at + pairs.length]);
    at += pairs.length;
  }
  return {
    places: new Map(texts.map((text, place) => [text, place])),
    byFirst,
    ...names.packed(texts),
  };
}

/** Postings of a pair. */
export function pairPostings({ places, offsets, postings }: Pairs, pair: string): Int32Array {
  const at = places.get(pair);
  return at === undefined ? nothing : postings.subarray(offsets[at], offsets[at + 1]);
}
const nothing = new Int32Array(0);

/** Marks the rows that have a run of Chinese characters in one of their texts. */
export function findRun(index: LookupIndex, run: string, found: Nearness): void {
  if (run.length === 1) markFirst(index, run, found);
  else if (run.length === 2) markAll(pairPostings(index.pairs, run), found);
  else findLongRun(index, run, found);
}

function findLongRun(index: LookupIndex, run: string, found: Nearness) {
  const pairs: Nearness[] = [];
  for (let at = 0; at + 1 < run.length; at++) {
    const has = noneFound(index);
    markAll(pairPostings(index.pairs, run.slice(at, at + 2)), has);
    if (has.count === 0) return;
    pairs.push(has);
  }
  const fewest = pairs.reduce((least, one) => (one.count < least.count ? one : least));
  for (const row of fewest.rows()) {
    // Pairs may come from different words of the row; only the whole run counts.
    if (pairs.every((pair) => pair.has(row)) && index.chinese[row]?.includes(run)) {
      found.mark(row, (pairs[0] as Nearness).of(row));
    }
  }
}

function markFirst({ pairs }: LookupIndex, first: string, found: Nearness) {
  const [from, to] = pairs.byFirst.get(first) ?? [0, 0];
  markAll(pairs.postings.subarray(pairs.offsets[from], pairs.offsets[to]), found);
}

function markAll(postings: Int32Array, found: Nearness) {
  for (const posting of postings) found.mark(rowOf(posting), closenessOf(posting));
}
