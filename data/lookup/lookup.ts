import { fold } from './fold';
import { marksOf, type Sought } from './marks';
import { best, liftsOf, TIER_SCORE } from './rank';
import { readingsOf } from './reading';
import { findTyped } from './tiers';
import type { LookupIndex, LookupOptions, Match } from './types';

const LIMIT = 50;
/** More than this is pasted, not typed. */
const MOST_TYPED = 200;

/**
 * The rows for what somebody typed or pasted, the right one first.
 *
 * Pure and synchronous; takes any text and never throws. Nothing known: no rows.
 */
export function lookup(index: LookupIndex, query: string, options: LookupOptions = {}): Match[] {
  const limit = Math.max(0, Math.floor(options.limit ?? LIMIT));
  const folded = fold(query.trim().slice(0, MOST_TYPED + 1)).text;
  if (folded.length > MOST_TYPED || folded === '') return [];
  const lifts = liftsOf(index, options);
  const matches: Match[] = [];
  const taken = new Set<number>();
  for (const { tier, found, sought } of findTyped(index, readingsOf(index, folded), options.protocol)) {
    for (const row of taken) found[row] = 255;
    const rows = best(found, lifts, limit - matches.length);
    rows.forEach((row, rank) => {
      taken.add(row);
      matches.push(matchOf(index, row, tier, TIER_SCORE[tier] - rank, sought));
    });
    if (matches.length >= limit) break;
  }
  return matches;
}

function matchOf(index: LookupIndex, row: number, tier: Match['tier'], score: number, sought: Sought): Match {
  const code = index.rows[row] as Match['code'];
  return { code, score, tier, marks: marksOf(code, sought) };
}
