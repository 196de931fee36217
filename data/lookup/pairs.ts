import { Nearness } from './nearness';
import { closenessOf, type Names, rowOf } from './terms';
import type { LookupIndex } from './types';

/** Pairs of Chinese characters (and the last of a run alone), and the pairs that begin with each. */
export type Pairs = { names: Names; byFirst: ReadonlyMap<string, readonly string[]> };

export function sortedPairs(names: Names): Pairs {
  const byFirst = new Map<string, string[]>();
  for (const pair of names.texts()) {
    const known = byFirst.get(pair.charAt(0));
    if (known) known.push(pair);
    else byFirst.set(pair.charAt(0), [pair]);
  }
  return { names, byFirst };
}

/** Marks the rows that have a run of Chinese characters in one of their texts. */
export function findRun(index: LookupIndex, run: string, found: Nearness): void {
  if (run.length === 1) {
    for (const pair of index.pairs.byFirst.get(run) ?? []) findPair(index, pair, found);
    return;
  }
  if (run.length === 2) return findPair(index, run, found);
  const pairs: Nearness[] = [];
  for (let at = 0; at + 1 < run.length; at++) {
    const has = new Nearness(index.rows.length);
    findPair(index, run.slice(at, at + 2), has);
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

function findPair(index: LookupIndex, pair: string, found: Nearness) {
  for (const posting of index.pairs.names.of(pair))
    found.mark(rowOf(posting), closenessOf(posting));
}
