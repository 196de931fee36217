import type { Code } from '../catalogue/schema';
import { fold } from './fold';
import { marksOf, type Sought } from './highlight/marks';
import { type FoundInText, findListed, findPasted } from './paste/pasted';
import { forgetFound } from './query/none-found';
import { type Reading, readingsOf } from './query/reading';
import { best, liftsOf, TIER_SCORE, type Wanted, wantedOf } from './ranking/rank';
import { type Found, findTyped } from './ranking/tiers';
import type { Evidence, LookupIndex, LookupOptions, Marks, Match, Tier } from './types';

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
  forgetFound();
  const text = query.slice(0, MOST_TEXT);
  const limit = Math.max(0, Math.floor(options.limit ?? LIMIT));
  const matches: Match[] = [];
  const taken: number[] = [];
  const lifts = liftsOf(index, options);
  const wanted = wantedOf(lifts, limit);
  const scores = new Map<Tier, number>();
  for (const { tier, found, sought, evidence } of findAll(index, text, options.protocol, wanted)) {
    for (const row of taken) found.drop(row);
    let score = scores.get(tier) ?? TIER_SCORE[tier];
    for (const row of best(found, lifts, limit - matches.length)) {
      taken.push(row);
      matches.push(new LazyMatch(index.rows[row] as Code, score--, tier, sought, evidence));
    }
    scores.set(tier, score);
    if (matches.length >= limit) break;
  }
  return matches;
}

/** What to mark in a row is worked out when it is looked at: of fifty rows ten are on the screen. */
class LazyMatch implements Match {
  readonly #sought: Sought;
  #marks: Marks | undefined;

  constructor(
    readonly code: Code,
    readonly score: number,
    readonly tier: Tier,
    sought: Sought,
    readonly evidence: Evidence | undefined,
  ) {
    this.#sought = sought;
  }

  get marks(): Marks {
    this.#marks ??= marksOf(this.code, this.#sought);
    return this.#marks;
  }
}

/** Texts that are surely typed: a few words and nothing else, or a code. */
const plainWords = /^(?:[\p{L}\s]{0,24}|[\d.*?x]{1,8})$/iu;

/** What is typed in full comes before what a text may mention, and that before mere words. */
function* findAll(
  index: LookupIndex,
  text: string,
  protocol: string | undefined,
  wanted: Wanted,
): Generator<Found & Partial<FoundInText>> {
  const typed = text.trim();
  if (typed === '') return;
  const isTyped = typed.length <= MOST_TYPED && !/[\r\n]/.test(typed);
  const readings = isTyped ? readingsOf(index, fold(text).text) : [];
  const tiers = findTyped(index, readings, protocol, wanted);
  const exact = [tiers.next().value, tiers.next().value];
  yield* exact.filter((found) => found !== undefined);
  if (exact.every((found) => found === undefined) && !plainWords.test(typed)) {
    const last = readings.at(-1);
    const pasted = [...(last && isList(last) ? findListed(index, last, protocol, text) : [])];
    if (pasted.length === 0) pasted.push(...findPasted(index, text, protocol));
    yield* pasted;
    if (pasted.length > 0) return;
  }
  for (const found of tiers) if (found) yield found;
}

/** `404 500`, `502/504`; not a time of day, a date or an address. */
const isList = ({ text }: Reading): boolean => /^\d[\d.]*(?:[\s,;/|、]+\d[\d.]*)+$/.test(text);
