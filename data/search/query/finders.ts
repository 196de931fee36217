import { squash } from '../fold';
import { findCodePrefix } from '../index/beginnings';
import { findName, wholeNames } from '../index/names';
import { findInside, findMisspelled, findSpelled } from '../index/pinyin';
import { placeOf } from '../index/terms';
import type { Nearness } from '../ranking/nearness';
import type { Wanted } from '../ranking/rank';
import type { LookupIndex, Tier } from '../types';
import { findAlike } from './alike';
import { codeKey, findCode, findSeveral, severalOf } from './codes';
import { findWords } from './find-words';
import { findFuzzy } from './fuzzy';
import { noneFound } from './none-found';
import type { Scope } from './qualifiers';
import type { Reading } from './reading';

type Mutable = { keys: string[]; names: string[]; words: string[] };
type Finder = (
  index: LookupIndex,
  reading: Reading,
  sought: Mutable,
  wanted: Wanted,
) => Nearness | undefined;

/** What each tier looks up for one reading, and adds to what is marked. */
export const finders: Readonly<Record<Tier, Finder>> = {
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
  words(index, reading, sought, wanted) {
    if (reading.text === '') return reading.scopes && all(index, reading.scopes, wanted);
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
function all(index: LookupIndex, scopes: readonly Scope[], { most, lifts }: Wanted): Nearness {
  const found = noneFound(index);
  for (const { from, to } of scopes) {
    for (let row = from; row < to && found.count < most; row++) found.mark(row, 0);
  }
  for (const row of lifts.keys()) found.mark(row, 0);
  return found;
}

/** With its minus if some row has that (`-3008` of libuv), else without (`errno -111`). */
function findTypedCode(index: LookupIndex, key: string, found: Nearness, sought: Mutable) {
  const known = placeOf(index.codes, key) >= 0 ? key : key.replace(/^-/, '');
  findCode(index, known, found);
  sought.keys.push(known);
}

/** A typed code as it is compared, without what stands for digits. */
export const keyOf = (text: string) => codeKey(text.replace(/[?.*]+$/, ''));

/** `4` of 400 to 499: the part of a class that was typed. */
function commonStart(from: number, to: number): string {
  const [a, b] = [String(from), String(to)];
  let same = 0;
  while (same < a.length && a.length === b.length && a[same] === b[same]) same++;
  return a.slice(0, same);
}
