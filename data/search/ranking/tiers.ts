import type { Sought } from '../highlight/marks';
import { finders, keyOf } from '../query/finders';
import { noneFound } from '../query/none-found';
import type { Scope } from '../query/qualifiers';
import type { Reading } from '../query/reading';
import { narrow, tableScope, unowned } from '../query/scope';
import type { LookupIndex, Tier } from '../types';
import type { Nearness } from './nearness';
import { everything, type Wanted } from './rank';

/** What one tier found, and what to mark in its rows. */
export type Found = { tier: Tier; found: Nearness; sought: Sought };

const order = ['code', 'name', 'prefix', 'words', 'fuzzy'] as const;

/**
 * What each tier found, best tier first, undefined where it found nothing; a tier is only looked at
 * when it is asked for.
 */
export function* findTyped(
  index: LookupIndex,
  readings: readonly Reading[],
  protocol: string | undefined,
  wanted: Wanted,
): Generator<Found | undefined, undefined> {
  const inTable = protocol === undefined ? undefined : [tableScope(index, protocol)];
  const indexes = new Map(readings.map((reading) => [reading, withinScopes(index, reading)]));
  let any = false;
  let narrowed = false;
  for (const tier of order) {
    // Typos are only supposed where nothing that was typed is known.
    if (tier === 'fuzzy' && any) return;
    let found: Nearness | undefined;
    const sought = { keys: [], names: [], words: [] };
    // `rest 404` is a code of REST: no words begin with `rest` any more, only a whole name may.
    const asked = narrowed && tier !== 'name' ? readings.filter(({ scopes }) => scopes) : readings;
    for (const reading of asked) {
      if (reading.otherwise && found) break;
      // Of rows that are dropped again, as many as are wanted may be too few.
      const enough = inTable || !isTable(reading.scopes) ? everything : wanted;
      const some = finders[tier](indexes.get(reading) ?? index, reading, sought, enough);
      const scoped = some && inScopes(index, some, reading, tier);
      if (scoped && inTable) narrow(index, scoped, inTable);
      if (!scoped || scoped.count === 0) continue;
      if (found) found.add(scoped);
      else found = scoped;
      if (reading.scopes && (tier === 'code' || tier === 'name')) narrowed = true;
      // `http version not supported` is a name; it does not ask for `version not supported`.
      if (tier === 'name' && reading === readings[0]) break;
    }
    any ||= found !== undefined;
    yield found && { tier, found, sought };
  }
}

/** Whether the scopes hold every row that is searched: those of one table, or of all if left out. */
const isTable = ([first, ...others]: readonly Scope[] = []): boolean =>
  others.length === 0 && first?.origin === undefined && first?.kind === undefined;

/** The index, but for rows of other tables than those asked for: they needn't be found to be dropped. */
function withinScopes(index: LookupIndex, { scopes }: Reading): LookupIndex {
  if (!scopes || scopes.length === 0) return index;
  const from = Math.min(...scopes.map((scope) => scope.from));
  const to = Math.max(...scopes.map((scope) => scope.to));
  return { ...index, within: [from, to] };
}

function copyOf(index: LookupIndex, found: Nearness): Nearness {
  const copy = noneFound(index);
  copy.add(found);
  return copy;
}

function inScopes(index: LookupIndex, found: Nearness, reading: Reading, tier: Tier): Nearness {
  const { scopes, wide = [] } = reading;
  if (!scopes || found.count === 0 || isTable(scopes)) return found;
  const exact = tier === 'code' || tier === 'name';
  const others = exact ? ([copyOf(index, found), copyOf(index, found)] as const) : undefined;
  narrow(
    index,
    found,
    scopes,
    tier === 'code' ? keyOf(reading.text).replace(/^-(?=\d)/, '') : undefined,
  );
  if (found.count > 0 || !others) return found;
  const [plain, table] = others;
  if (unowned(index, plain, scopes) && plain.count > 0) return plain;
  narrow(
    index,
    table,
    wide.filter(({ kind, origin }) => kind === undefined && origin === undefined),
  );
  return table;
}
