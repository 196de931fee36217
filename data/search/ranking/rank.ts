import type { LookupIndex, LookupOptions, Tier } from '../types';
import type { Nearness } from './nearness';

/**
 * The score of a tier's first row; each row after it has one less. A tier has room for a million
 * rows, so that scores of two tiers never meet.
 */
export const TIER_SCORE: Readonly<Record<Tier, number>> = {
  /** `404` → 404; also `4xx`, `500-504`, and what was read from a pasted text. */
  code: 5_000_000,
  /** `not found`, `未找到`, `StatusTeapot`, `wzd` → the row called so. */
  name: 4_000_000,
  /** `40` → 400, 401 …; `3456` → 3000–3999. */
  prefix: 3_000_000,
  /** `found not` → Not Found. */
  words: 2_000_000,
  /** `not fuond` → Not Found. */
  fuzzy: 1_000_000,
};

/** A use counts half after two weeks: ten uses a month ago weigh less than three today. */
const HALF_LIFE = 14 * 24 * 60 * 60 * 1000;
/** More than any usage weighs: a pin stands before what is merely used. */
const PINNED = 1e9;

/** What lifts a row inside its tier, by row: pins, then uses by number and age. */
export type Lifts = ReadonlyMap<number, number>;

export function liftsOf(index: LookupIndex, options: LookupOptions): Lifts {
  const lifts = new Map<number, number>();
  if (!options.usage && !options.pins) return lifts;
  const usage = options.usage ?? {};
  const uses = Object.entries(usage);
  const now = options.now ?? uses.reduce((latest, [, { last }]) => Math.max(latest, last), 0);
  for (const [id, { count, last }] of uses) {
    const row = index.rowOfId.get(id);
    if (row !== undefined) lifts.set(row, count * 0.5 ** (Math.max(0, now - last) / HALF_LIFE));
  }
  for (const id of options.pins ?? []) {
    const row = index.rowOfId.get(id);
    if (row !== undefined) lifts.set(row, PINNED + (lifts.get(row) ?? 0));
  }
  return lifts;
}

/**
 * What a tier has to find at least: the nearest rows up to so many, and the lifted ones. Then `best`
 * has enough for the limit, even if some of these were taken by tiers before.
 */
export type Wanted = { most: number; lifts: Lifts };

/** Where rows are dropped again, as many as are wanted may be too few. */
export const everything: Wanted = { most: Number.POSITIVE_INFINITY, lifts: new Map() };

export const wantedOf = (lifts: Lifts, limit: number): Wanted => ({
  most: limit + lifts.size,
  lifts,
});

/** The first `limit` rows found: lifted ones, then by distance, then in the order of the tabs. */
export function best(found: Nearness, lifts: Lifts, limit: number): number[] {
  if (found.count === 0 || limit === 0) return [];
  if (lifts.size === 0) return found.nearest(limit);
  const lifted = [...lifts.keys()].filter((row) => found.has(row));
  lifted.sort(
    (a, b) =>
      (lifts.get(b) as number) - (lifts.get(a) as number) || found.of(a) - found.of(b) || a - b,
  );
  const others = found.nearest(limit + lifted.length).filter((row) => !lifts.has(row));
  return [...lifted, ...others].slice(0, limit);
}
