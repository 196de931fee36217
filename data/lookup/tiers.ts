import { findAlike } from './alike';
import { findCodePrefix } from './beginnings';
import { codeKey, findCode, findSeveral, severalOf } from './codes';
import { findWords } from './find-words';
import { squash } from './fold';
import { findFuzzy } from './fuzzy';
import type { Sought } from './marks';
import { findName, wholeNames } from './names';
import type { Nearness } from './nearness';
import { noneFound } from './none-found';
import { findInside, findMisspelled, findSpelled } from './pinyin';
import type { Scope } from './qualifiers';
import type { Wanted } from './rank';
import type { Reading } from './reading';
import { narrow, tableScope, unowned } from './scope';
import { placeOf } from './terms';
import type { LookupIndex, Tier } from './types';

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
      const enough = reading.scopes || inTable ? undefined : wanted;
      const some = finders[tier](withinScopes(index, reading), reading, sought, enough);
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

/** The index, but for rows of other tables than those asked for: they needn't be found to be dropped. */
function withinScopes(index: LookupIndex, { scopes }: Reading): LookupIndex {
  if (!scopes || scopes.length === 0) return index;
  const from = Math.min(...scopes.map((scope) => scope.from));
  const to = Math.max(...scopes.map((scope) => scope.to));
  return { ...index, within: [from, to] };
}

type Mutable = { keys: string[]; names: string[]; words: string[] };
type Finder = (
  index: LookupIndex,
  reading: Reading,
  sought: Mutable,
  wanted: Wanted | undefined,
) => Nearness | undefined;

const finders: Record<Tier, Finder> = {
  code(index, { text }, sought) {
    if (text === '') return undefined;
    const found = noneFound(index);
    // `3000-3999` is a code of its own before it is a range of codes.
    const read = severalOf(text);
    const several = read && placeOf(index.codes, codeKey(text)) < 0 ? read : undefined;
    if (several) findSeveral(index, several, found);
    else findTypedCode(index, keyOf(text), found, sought);
    if (several && 'from' in several) sought.keys.push(commonStart(several.from, several.to));
    if (several && 'prefix' in several) sought.keys.push(several.prefix);
    return found;
  },
  name(index, { text }, sought) {
    const found = noneFound(index);
    const names = wholeNames(text);
    findName(index, names, found);
    findSpelled(index.pinyin, squash(text), found);
    sought.names.push(...names);
    return found;
  },
  prefix(index, { text }, sought, wanted) {
    const key = keyOf(text);
    if (!/^[\da-z]/.test(key) || /\s/.test(key)) return undefined;
    const found = noneFound(index);
    findCodePrefix(index, key, found, wanted);
    sought.keys.push(key);
    return found;
  },
  words(index, reading, sought) {
    if (reading.text === '') return reading.scopes && all(index, reading.scopes);
    const words = reading.words.map(({ text }) => text);
    const found = noneFound(index);
    findWords(index, words, found);
    findInside(index.pinyin, squash(reading.text), found);
    sought.words.push(...words);
    return found;
  },
  fuzzy(index, reading, sought) {
    if (squash(reading.text).length < 3) return undefined;
    const words = reading.words.map(({ text }) => text);
    const found = noneFound(index);
    sought.words.push(...words, ...findFuzzy(index, words, found));
    if (words.length > 1) return found;
    sought.words.push(...findMisspelled(index.pinyin, words[0] ?? '', found));
    sought.words.push(...findAlike(index, words[0] ?? '', found));
    return found;
  },
};

/** Every row of the scopes: a protocol without more to look for lists its codes. */
function all(index: LookupIndex, scopes: readonly Scope[]): Nearness {
  const found = noneFound(index);
  for (const { from, to } of scopes) for (let row = from; row < to; row++) found.mark(row, 0);
  return found;
}

/** With its minus if some row has that (`-3008` of libuv), else without (`errno -111`). */
function findTypedCode(index: LookupIndex, key: string, found: Nearness, sought: Mutable) {
  const known = placeOf(index.codes, key) >= 0 ? key : key.replace(/^-/, '');
  findCode(index, known, found);
  sought.keys.push(known);
}

const keyOf = (text: string) => codeKey(text.replace(/[?.*]+$/, ''));

/** `4` of 400 to 499: the part of a class that was typed. */
function commonStart(from: number, to: number): string {
  const [a, b] = [String(from), String(to)];
  let same = 0;
  while (same < a.length && a.length === b.length && a[same] === b[same]) same++;
  return a.slice(0, same);
}

function copyOf(index: LookupIndex, found: Nearness): Nearness {
  const copy = noneFound(index);
  copy.add(found);
  return copy;
}

function inScopes(index: LookupIndex, found: Nearness, reading: Reading, tier: Tier): Nearness {
  const { scopes, wide = [] } = reading;
  if (!scopes || found.count === 0) return found;
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
