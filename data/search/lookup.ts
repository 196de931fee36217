import type { Code } from '../catalogue/schema';
import { boostsOf, penalty, topK } from './boosts';
import { fold } from './fold';
import { highlight } from './highlight/highlight';
import { type FoundInText, findPasted } from './paste/find-pasted';
import { findCompared } from './query/comparison';
import { fallbacks, findWithin, MOST_OF_IT } from './query/fallbacks';
import { parseQuery } from './query/parse-query';
import { searchTiers, type TierResult } from './query/search-tiers';
import { type Tier, topScore } from './ranking';
import type { Evidence, HighlightTerms, LookupIndex, LookupOptions, Marks, Match } from './types';

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
  const boosts = boostsOf(index, options);
  const matches: Match[] = [];
  const taken: number[] = [];
  const scores = new Map<Tier, number>();
  for (const { tier, found, terms, evidence, isListing } of findAll(
    index,
    text,
    options.protocol,
  )) {
    for (const row of taken) found.drop(row);
    const penaltyOf = isListing ? undefined : penalty(index, tier);
    let score = scores.get(tier) ?? topScore(tier);
    for (const row of topK(found, boosts, limit - matches.length, penaltyOf)) {
      taken.push(row);
      matches.push(new LazyMatch(index.rows[row] as Code, score--, tier, terms, evidence));
    }
    scores.set(tier, score);
    if (matches.length >= limit) break;
  }
  return matches;
}

/** What to mark in a row is worked out when it is looked at: of fifty rows ten are on the screen. */
class LazyMatch implements Match {
  readonly #terms: HighlightTerms;
  #marks: Marks | undefined;

  constructor(
    readonly code: Code,
    readonly score: number,
    readonly tier: Tier,
    terms: HighlightTerms,
    readonly evidence: Evidence | undefined,
  ) {
    this.#terms = terms;
  }

  get marks(): Marks {
    this.#marks ??= highlight(this.code, this.#terms);
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
): Generator<TierResult & Partial<FoundInText>> {
  const typed = text.trim();
  if (typed === '') return;
  const isTyped = typed.length <= MOST_TYPED && !/[\r\n]/.test(typed);
  const queries = isTyped ? parseQuery(index, fold(text).text) : [];
  const results = searchTiers(index, queries, protocol);
  const exact = [results.next().value, results.next().value].filter((one) => one !== undefined);
  yield* exact;
  if (exact.length > 0) {
    for (const result of results) if (result) yield result;
    return;
  }
  const compared = isTyped ? [...findCompared(index, text, protocol)] : [];
  yield* compared;
  if (compared.length > 0) return;
  const pasted = plainWords.test(typed) ? [] : [...findPasted(index, text, protocol)];
  yield* pasted;
  if (pasted.length > 0) return;
  let any = false;
  for (const result of results) {
    if (result?.tier === 'fuzzy') {
      const within = [...findWithin(index, queries, protocol, MOST_OF_IT)];
      yield* within;
      if (within.length > 0) return;
    }
    any ||= result !== undefined;
    if (result) yield result;
  }
  if (any || !isTyped) return;
  for (const find of fallbacks) {
    const found = [...find(index, queries, protocol)];
    yield* found;
    if (found.length > 0) return;
  }
}
