import type { LookupIndex } from '../types';
import { nameWithin, partsOf } from './known-words';
import { findMostWords } from './most-words';
import type { ParsedQuery } from './parse-query';
import { isTable, tableScope, within } from './scope';
import { searchTiers, type TierResult } from './search-tiers';

/** How much of a text a name has to be, to say what it is about: more where something else is like it. */
const SOME_OF_IT = 1 / 3;
export const MOST_OF_IT = 0.7;

/** The names that stand within Chinese text. */
export function* findWithin(
  index: LookupIndex,
  queries: readonly ParsedQuery[],
  protocol: string | undefined,
  share = SOME_OF_IT,
): Generator<TierResult> {
  const within = queries.flatMap((query) => nameWithin(index, query, share) ?? []);
  const results = searchTiers(index, within, protocol);
  results.next();
  const named = results.next().value;
  if (named) yield named;
}

/** The rows that have most of what is said in a sentence. */
function* findMost(
  index: LookupIndex,
  [query]: readonly ParsedQuery[],
  protocol: string | undefined,
): Generator<TierResult> {
  if (!query || query.scopes) return;
  const all = findMostWords(index, query.words);
  const found = protocol === undefined ? all : within(index, all, [tableScope(index, protocol)]);
  const words = query.words.map(({ text }) => text);
  if (found.count > 0)
    yield { tier: 'fuzzy', found, terms: { keys: [], names: [], words }, isListing: false };
}

/** What some of the words mean, where no row has all of them: `k8s oom`, `linux 没权限`, `npm 401`. */
function* findParts(
  index: LookupIndex,
  queries: readonly ParsedQuery[],
  protocol: string | undefined,
): Generator<TierResult> {
  // Who names a protocol means that one.
  const isScoped = queries.some(({ scopes }) => scopes?.some(isTable));
  const asked = isScoped ? queries.filter(({ scopes }) => scopes) : queries;
  for (const part of asked.flatMap((query) => partsOf(index, query))) {
    const results = searchTiers(index, [part], protocol);
    const result = results.next().value ?? results.next().value;
    if (!result) continue;
    yield result;
    return;
  }
}

/** What to try, one after the other, where a query as a whole says nothing. */
export const fallbacks = [findWithin, findParts, findMost] as const;
