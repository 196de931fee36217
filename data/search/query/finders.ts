import { Distances } from '../distances';
import { codeKey, squash } from '../fold';
import { wholeNames } from '../index/fields';
import { closenessOf, postingsOf, rowOf } from '../index/postings';
import type { Tier } from '../ranking';
import type { HighlightTerms, LookupIndex } from '../types';
import { findSimilarChinese } from './chinese';
import { codeRangeOf, commonPrefix, findCode, findCodePrefix, findCodeRange } from './codes';
import { findFuzzy } from './fuzzy';
import type { ParsedQuery } from './parse-query';
import { findInside, findMisspelled, findSpelled } from './pinyin';
import { findWords } from './words';

type Finder = (index: LookupIndex, query: ParsedQuery, terms: HighlightTerms) => Distances;

/** What each tier finds, by the terms that it adds to those to highlight. */
export const finders: Readonly<Record<Tier, Finder>> = {
  code(index, { text }, terms) {
    const found = new Distances(index.rows.length);
    // `3000-3999` is a code of its own before it is a range of codes.
    const range = hasCode(index, codeKey(text)) ? undefined : codeRangeOf(text);
    if (range) {
      findCodeRange(index, range, found);
      terms.keys.push(commonPrefix(range));
    } else if (text !== '') {
      // With its minus if some row has that (`-3008` of libuv), else without (`errno -111`).
      const typed = typedKey(text);
      const key = hasCode(index, typed) ? typed : typed.replace(/^-/, '');
      findCode(index, key, found);
      terms.keys.push(key);
      if (key !== typed) return found.filter((row) => isSigned(index, row));
    }
    return found;
  },
  name(index, { text }, terms) {
    const found = new Distances(index.rows.length);
    const names = wholeNames(text);
    findName(index, names, found);
    findSpelled(index.pinyin, squash(text), found);
    terms.names.push(...names);
    return found;
  },
  prefix(index, { text }, terms) {
    const found = new Distances(index.rows.length);
    const key = typedKey(text);
    // What has a minus is a whole number.
    if (!/^[\da-z]/.test(key) || /\s/.test(key)) return found;
    findCodePrefix(index, key, found);
    terms.keys.push(key);
    return found;
  },
  words(index, { text, words, scopes }, terms) {
    if (text === '') return everyRow(index, scopes ?? []);
    if (/^-\d+$/.test(text)) return new Distances(index.rows.length);
    const typed = words.map((word) => word.text);
    const found = new Distances(index.rows.length);
    const among = scopes && {
      has: (row: number) => scopes.some((one) => row >= one.from && row < one.to),
    };
    found.addAll(findWords(index, typed, among));
    findInside(index.pinyin, squash(text), found);
    terms.words.push(...typed);
    return found;
  },
  fuzzy(index, query, terms) {
    const found = new Distances(index.rows.length);
    if (squash(query.text).length < 3) return found;
    const words = query.words.map(({ text }) => text);
    terms.words.push(...words, ...findFuzzy(index, words, found));
    if (words.length > 1) return found;
    terms.words.push(...findMisspelled(index.pinyin, words[0] ?? '', found));
    terms.words.push(...findSimilarChinese(index, words[0] ?? '', found));
    return found;
  },
};

const hasCode = (index: LookupIndex, key: string) => postingsOf(index.codes, key).length > 0;

/** A typed code as it is compared, without what stands for digits. */
export const typedKey = (text: string): string => codeKey(text.replace(/[?.*]+$/, ''));

/** Adds the rows called exactly so: by name, title, alias or constant. */
export function findName(index: LookupIndex, names: readonly string[], found: Distances): void {
  for (const name of names) {
    const postings = index.names.of(name);
    for (const posting of postings) found.add(rowOf(posting), closenessOf(posting));
    if (postings.length > 0) return;
  }
}

/** A protocol without more to look for lists its codes. */
function everyRow(index: LookupIndex, scopes: ParsedQuery['scopes'] & {}): Distances {
  const found = new Distances(index.rows.length);
  for (const { from, to, rows } of scopes)
    for (let row = from; row < to; row++) if (!rows || rows.has(row)) found.add(row, 0);
  return found;
}

/** Whether a row's number may be meant by one with a minus. */
export const isSigned = (index: LookupIndex, row: number): boolean =>
  index.signed.has(index.rows[row]?.protocol ?? '');
