import { codeKey, findCode, findCodePrefix, findSeveral, severalOf } from './codes';
import { findWords } from './find-words';
import { squash } from './fold';
import { findAlike } from './alike';
import { findFuzzy } from './fuzzy';
import type { Sought } from './marks';
import { findName, wholeNames } from './names';
import { FAR, mark, type Nearness, nothingNear } from './nearness';
import { findInside } from './pinyin';
import type { Reading } from './reading';
import { narrow, tableScope, unowned } from './scope';
import { placeOf } from './terms';
import type { LookupIndex, Tier } from './types';

/** What one tier found, and what to mark in its rows. */
export type Found = { tier: Tier; found: Nearness; sought: Sought };

/** The tiers' findings, best tier first; each is only looked for when it is asked for. */
export function* findTyped(
  index: LookupIndex,
  readings: readonly Reading[],
  protocol: string | undefined,
): Generator<Found> {
  const inTable = protocol === undefined ? undefined : tableScope(index, protocol);
  let any = false;
  let asked = readings;
  for (const tier of ['code', 'name', 'prefix', 'words', 'fuzzy'] as const) {
    // Typos are only supposed where nothing that was typed is known.
    if (tier === 'fuzzy' && any) return;
    const found = nothingNear(index.rows.length);
    const sought = { keys: [] as string[], names: [] as string[], words: [] as string[] };
    for (const reading of asked) {
      const some = finders[tier](index, reading, sought);
      if (!some) continue;
      const scoped = inScopes(index, some, reading, tier);
      if (inTable) narrow(index, scoped, [inTable]);
      if (!copy(scoped, found)) continue;
      // `http version not supported` is a name; it does not ask for `version not supported`.
      if (tier === 'name' && reading === readings[0]) break;
      if (!reading.scopes) continue;
      // `rest 404` is a code of REST: the word `rest` is sought nowhere any more.
      if (tier === 'code' || tier === 'name') asked = readings.filter(({ scopes }) => scopes);
    }
    if (!found.some((distance) => distance !== FAR)) continue;
    any = true;
    yield { tier, found, sought };
  }
}

/** Adds to `found` what is in `more`; whether that was anything. */
function copy(more: Nearness, found: Nearness): boolean {
  let any = false;
  for (let row = 0; row < more.length; row++) {
    const distance = more[row] as number;
    if (distance === FAR) continue;
    any = true;
    mark(found, row, distance);
  }
  return any;
}

type Mutable = { keys: string[]; names: string[]; words: string[] };
type Finder = (index: LookupIndex, reading: Reading, sought: Mutable) => Nearness | undefined;

const finders: Record<Tier, Finder> = {
  code(index, { text }, sought) {
    if (text === '') return undefined;
    const found = nothingNear(index.rows.length);
    const key = keyOf(text);
    // `3000-3999` is a code of its own before it is a range of codes.
    const several = placeOf(index.codes, key) < 0 ? severalOf(text) : undefined;
    findCode(index, key, found);
    sought.keys.push(key);
    if (several) findSeveral(index, several, found);
    if (several && 'from' in several) sought.keys.push(commonStart(several.from, several.to));
    if (several && 'prefix' in several) sought.keys.push(several.prefix);
    return found;
  },
  name(index, { text }, sought) {
    const found = nothingNear(index.rows.length);
    const names = wholeNames(text);
    findName(index, names, found);
    sought.names.push(...names);
    return found;
  },
  prefix(index, { text }, sought) {
    const key = keyOf(text);
    if (!/^[\da-z]/.test(key) || /\s/.test(key)) return undefined;
    const found = nothingNear(index.rows.length);
    findCodePrefix(index, key, found);
    sought.keys.push(key);
    return found;
  },
  words(index, reading, sought) {
    if (reading.text === '') return reading.scopes && new Uint8Array(index.rows.length);
    const words = reading.words.map(({ text }) => text);
    const found = nothingNear(index.rows.length);
    findWords(index, words, found);
    findInside(index.pinyin, squash(reading.text), found);
    sought.words.push(...words);
    return found;
  },
  fuzzy(index, reading, sought) {
    if (squash(reading.text).length < 3) return undefined;
    const words = reading.words.map(({ text }) => text);
    const found = nothingNear(index.rows.length);
    sought.words.push(...words, ...findFuzzy(index, words, found));
    if (words.length === 1) sought.words.push(...findAlike(index, words[0] as string, found));
    return found;
  },
};

const keyOf = (text: string) => codeKey(text.replace(/[?.*]+$/, ''));

/** `4` of 400 to 499: the part of a class that was typed. */
function commonStart(from: number, to: number): string {
  const [a, b] = [String(from), String(to)];
  let same = 0;
  while (same < a.length && a.length === b.length && a[same] === b[same]) same++;
  return a.slice(0, same);
}

function inScopes(index: LookupIndex, found: Nearness, reading: Reading, tier: Tier): Nearness {
  const { scopes } = reading;
  if (!scopes) return found;
  const wide = found.slice();
  narrow(index, found, scopes, tier === 'code' ? keyOf(reading.text) : undefined);
  if ((tier === 'code' || tier === 'name') && found.every((distance) => distance === FAR)) {
    if (unowned(index, wide, scopes)) return wide;
  }
  return found;
}
