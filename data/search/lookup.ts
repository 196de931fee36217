import type { Code } from '../catalogue/schema';
import { boostsOf, topK } from './boosts';
import { fold } from './fold';
import { highlight } from './highlight/highlight';
import { type FoundInText, findListed, findPasted } from './paste/find-pasted';
import { type ParsedQuery, parseQuery } from './query/parse-query';
import { searchTiers, type TierResult } from './query/search-tiers';
import { COMMON, MOST_COMMON, type Tier, topScore } from './ranking';
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
    const rarity = isListing ? 0 : COMMON[tier];
    const penaltyOf = (row: number) => (MOST_COMMON - (index.common[row] as number)) * rarity;
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
  if (exact.length === 0 && !plainWords.test(typed)) {
    const last = queries.at(-1);
    const pasted = [...(last && isList(last) ? findListed(index, last, protocol, text) : [])];
    if (pasted.length === 0) pasted.push(...findPasted(index, text, protocol));
    yield* pasted;
    if (pasted.length > 0) return;
  }
  for (const result of results) if (result) yield result;
}

/** `404 500`, `502/504`; not a time of day, a date or an address. */
const isList = ({ text }: ParsedQuery): boolean => /^\d[\d.]*(?:[\s,;/|、]+\d[\d.]*)+$/.test(text);
