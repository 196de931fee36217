import type { Distances } from './distances';
import { COMMON, HALF_LIFE_MS, MOST_COMMON, PIN_BOOST, type Tier } from './ranking';
import type { LookupIndex, LookupOptions } from './types';

/** What lifts a row inside its tier, by row: pins, then uses by number and age. */
export type Boosts = ReadonlyMap<number, number>;

export function boostsOf(
  index: LookupIndex,
  { usage = {}, pins = new Set(), now }: Pick<LookupOptions, 'usage' | 'pins' | 'now'>,
): Boosts {
  const boosts = new Map<number, number>();
  const uses = Object.entries(usage);
  const today = now ?? uses.reduce((latest, [, { last }]) => Math.max(latest, last), 0);
  for (const [id, { count, last }] of uses) {
    const row = index.rowOfId.get(id);
    const age = Math.max(0, today - last);
    if (row !== undefined) boosts.set(row, count * 0.5 ** (age / HALF_LIFE_MS));
  }
  for (const id of pins) {
    const row = index.rowOfId.get(id);
    if (row !== undefined) boosts.set(row, PIN_BOOST + (boosts.get(row) ?? 0));
  }
  return boosts;
}

/** What a row is further away in a tier for being met less often than the most common ones. */
export function penalty(index: LookupIndex, tier: Tier): (row: number) => number {
  const step = COMMON[tier];
  return (row) => (MOST_COMMON - (index.common[row] as number)) * step;
}

/** The top k of what was found: boosted rows, then by distance, then in the order of the tabs. */
export function topK(
  found: Distances,
  boosts: Boosts,
  k: number,
  penaltyOf?: (row: number) => number,
): number[] {
  const boosted = [...boosts.keys()].filter((row) => found.has(row));
  const boostOf = (row: number) => boosts.get(row) as number;
  boosted.sort((a, b) => boostOf(b) - boostOf(a) || found.of(a) - found.of(b) || a - b);
  const others = found.nearest(k + boosted.length, penaltyOf).filter((row) => !boosts.has(row));
  return [...boosted, ...others].slice(0, k);
}
