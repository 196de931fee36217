import type { Distances } from '../distances';
import { type Tier, tiers } from '../ranking';
import type { HighlightTerms, LookupIndex } from '../types';
import { codeRangeOf, inOtherRadix } from './codes';
import { finders, typedKey } from './finders';
import type { ParsedQuery } from './parse-query';
import { isTable, tableScope, within } from './scope';

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
  let any = false;
  let narrowed = false;
  for (const tier of tiers) {
    // Typos are only supposed where nothing that was typed is known.
    if (tier === 'fuzzy' && any) return;
    let found: Distances | undefined;
    const terms: HighlightTerms = { keys: [], names: [], words: [] };
    // `rest 404` is a code of REST: no words begin with `rest` any more, only a whole name may.
    const asked = narrowed && tier !== 'name' ? queries.filter(({ scopes }) => scopes) : queries;
    for (const query of asked) {
      if (query.otherwise && found) break;
      const all = findInScopes(index, query, tier, terms);
      const some = table ? within(index, all, table) : all;
      if (some.count === 0) continue;
      if (found) found.addAll(some);
      else found = some;
      if (query.scopes && (tier === 'code' || tier === 'name')) narrowed = true;
      // `http version not supported` is a name; it does not ask for `version not supported`.
      if (tier === 'name' && query === queries[0]) break;
    }
    any ||= found !== undefined;
    yield found && { tier, found, terms, isListing: asked.some((query) => isListing(tier, query)) };
  }
}

/** Whether codes are asked for that follow each other: `5xx`, `ftp`, `http 50`. */
function isListing(tier: Tier, { text, scopes }: ParsedQuery): boolean {
  if (tier === 'code') return codeRangeOf(text) !== undefined;
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
  const key = tier === 'code' ? typedKey(text).replace(/^-(?=\d)/, '') : undefined;
  const inside = within(index, found, scopes, key);
  const isExact = tier === 'code' || tier === 'name';
  if (inside.count > 0 || !isExact || scopes.every(isTable)) return inside;
  // nginx sends plain 404s too: the rows of an owner's table that have no owner.
  const owners = scopes.filter(({ origin }) => origin !== undefined);
  const ownersTables = owners.map(({ from, to }) => ({ from, to }));
  const unowned = within(index, found, ownersTables).filter(
    (row) => index.rows[row]?.origin === undefined,
  );
  return unowned.count > 0 ? unowned : within(index, found, wide.filter(isTable));
}
