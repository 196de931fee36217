import type { Distances } from '../distances';
import { DISTANCE, type Tier, tiers } from '../ranking';
import type { HighlightTerms, LookupIndex } from '../types';
import { codeRangeOf, inOtherRadix } from './codes';
import { finders, typedKey } from './finders';
import type { ParsedQuery } from './parse-query';
import { isTable, tableScope, within, withOwnNumber } from './scope';

/** What one tier found, and what to highlight in its rows. */
export type TierResult = {
  tier: Tier;
  found: Distances;
  terms: HighlightTerms;
  /** Whether the rows are listed, in the order of their numbers. */
  isListing: boolean;
};

/**
 * What each tier found, best tier first, undefined where it found nothing; a tier is only looked at
 * when it is asked for.
 *
 * @param queries the ways to understand what was typed, the likeliest first.
 * @param protocol the only table to look in; all if undefined.
 */
export function* searchTiers(
  index: LookupIndex,
  queries: readonly ParsedQuery[],
  protocol: string | undefined,
): Generator<TierResult | undefined, undefined> {
  const table = protocol === undefined ? undefined : [tableScope(index, protocol)];
  const strict = queries.filter(({ otherwise }) => !otherwise);
  const isFound = (query: ParsedQuery) =>
    tiers.some((tier) => {
      if (tier === 'fuzzy') return false;
      const found = findInScopes(index, query, tier, { keys: [], names: [], words: [] });
      return (table ? within(index, found, table) : found).count > 0;
    });
  const meant = strict.length === queries.length || strict.some(isFound) ? strict : queries;
  let any = false;
  let narrowed = false;
  for (const tier of tiers) {
    // Typos are only supposed where nothing that was typed is known.
    if (tier === 'fuzzy' && any) return;
    let found: Distances | undefined;
    let isListing = false;
    const terms: HighlightTerms = { keys: [], names: [], words: [] };
    // `rest 404` is a code of REST: no words begin with `rest` any more, only a whole name may.
    const asked = narrowed && tier !== 'name' ? meant.filter(({ scopes }) => scopes) : meant;
    for (const query of asked) {
      const all = findInScopes(index, query, tier, terms);
      const some = table ? within(index, all, table) : all;
      if (some.count === 0) continue;
      if (found) found.addAll(some);
      else found = some;
      isListing ||= listsCodes(tier, query);
      if (query.scopes && (tier === 'code' || tier === 'name')) narrowed = true;
      // `http version not supported` is a name; it does not ask for `version not supported`.
      if (tier === 'name' && query === queries[0]) break;
    }
    any ||= found !== undefined;
    yield found && { tier, found, terms, isListing };
  }
}

/** Whether codes are asked for that follow each other: `5xx`, `ftp`, `http 50`. */
function listsCodes(tier: Tier, { text, scopes }: ParsedQuery): boolean {
  if (tier === 'code') return codeRangeOf(text) !== undefined;
  // `403.`: the sub-codes of one code.
  if (tier === 'prefix' && /^\d+\./.test(text)) return true;
  return scopes !== undefined && (tier === 'prefix' || text === '');
}

function findInScopes(
  index: LookupIndex,
  query: ParsedQuery,
  tier: Tier,
  terms: HighlightTerms,
): Distances {
  const found = inScopes(index, finders[tier](index, query, terms), query, tier);
  if (tier !== 'code' || !query.scopes || found.count > 0) return found;
  // `tls 0x28` is 40, `modbus 2` is 0x02: who names the protocol may write its numbers otherwise.
  const other = { ...query, text: inOtherRadix(query.text) };
  const otherTerms: HighlightTerms = { keys: [], names: [], words: [] };
  const some = inScopes(index, finders.code(index, other, otherTerms), other, tier);
  if (some.count > 0) terms.keys.push(...otherTerms.keys);
  return some;
}

function inScopes(
  index: LookupIndex,
  found: Distances,
  { text, scopes, wide = [] }: ParsedQuery,
  tier: Tier,
): Distances {
  if (!scopes) return found;
  const key = tier === 'code' ? typedKey(text) : undefined;
  const some = within(index, found, scopes, key?.replace(/^-(?=\d)/, ''));
  const own = key === undefined ? some : withOwnNumber(index, some, scopes, key);
  // Of what has the number whole the tier of codes has decided.
  const inside =
    tier === 'prefix' && scopes.every(isTable)
      ? own.filter((row) => own.of(row) > DISTANCE.otherNumber)
      : own;
  const isBeginning = tier === 'prefix' || text === '';
  if (inside.count > 0 || isBeginning || scopes.every(isTable)) return inside;
  // nginx sends plain 404s too: the rows of an owner's table that have no owner.
  const owners = scopes.filter(({ origin }) => origin !== undefined);
  const ownersTables = owners.map(({ from, to }) => ({ from, to }));
  const unowned = within(index, found, ownersTables).filter(
    (row) => index.rows[row]?.origin === undefined,
  );
  return unowned.count > 0 ? unowned : within(index, found, wide.filter(isTable));
}
