import { fold } from './fold';
import { marksOf } from './marks';
import { FAR } from './nearness';
import { findListed, findPasted, type FoundInText } from './pasted';
import { best, liftsOf, TIER_SCORE } from './rank';
import { type Reading, readingsOf } from './reading';
import { type Found, findTyped } from './tiers';
import type { LookupIndex, LookupOptions, Match, Tier } from './types';

const LIMIT = 50;
/** More than this is pasted, not typed. */
const MOST_TYPED = 200;
/** A paste of more is cut, in UTF-16 units. */
const MOST_TEXT = 100_000;

/**
 * The rows for what somebody typed or pasted, the right one first.
 *
 * Pure and synchronous; takes any text and never throws. Nothing known: no rows.
 */
export function lookup(index: LookupIndex, query: string, options: LookupOptions = {}): Match[] {
  const text = query.slice(0, MOST_TEXT);
  const limit = Math.max(0, Math.floor(options.limit ?? LIMIT));
  const matches: Match[] = [];
  const taken = new Set<number>();
  const lifts = liftsOf(index, options);
  const ranks = new Map<Tier, number>();
  for (const { tier, found, sought, evidence } of findAll(index, text, options.protocol)) {
    for (const row of taken) found[row] = FAR;
    for (const row of best(found, lifts, limit - matches.length)) {
      taken.add(row);
      const rank = ranks.get(tier) ?? 0;
      ranks.set(tier, rank + 1);
      const code = index.rows[row] as Match['code'];
      const score = TIER_SCORE[tier] - rank;
      matches.push({ code, score, tier, marks: marksOf(code, sought), ...(evidence && { evidence }) });
    }
    if (matches.length >= limit) break;
  }
  return matches;
}

/** What is typed in full comes before what a text may mention, and that before mere words. */
function* findAll(
  index: LookupIndex,
  text: string,
  protocol: string | undefined,
): Generator<Found & Partial<FoundInText>> {
  const typed = text.trim();
  const isTyped = typed.length <= MOST_TYPED && !/[\r\n]/.test(typed);
  const folded = isTyped ? fold(text) : undefined;
  const readings = folded && folded.text.trim() !== '' ? readingsOf(index, folded.text) : [];
  if (folded && readings.length > 0) {
    const tiers = findTyped(index, readings, protocol);
    const first = tiers.next();
    if (!first.done && (first.value.tier === 'code' || first.value.tier === 'name')) {
      yield first.value;
      yield* tiers;
      return;
    }
    const listed = isList(readings) ? [...findListed(index, readings.at(-1) as Reading, protocol, text)] : [];
    const pasted = listed.length > 0 ? listed : [...findPasted(index, text, protocol)];
    if (pasted.length > 0) yield* pasted;
    else if (!first.done) {
      yield first.value;
      yield* tiers;
    }
    return;
  }
  if (typed !== '') yield* findPasted(index, text, protocol);
}

const isList = (readings: readonly Reading[]): boolean => {
  const words = readings.at(-1)?.words ?? [];
  return words.length > 1 && words.every(({ text }) => /^\d[\d.]*$/.test(text));
};
