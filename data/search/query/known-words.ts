import { postingsOf, prefixRange } from '../index/postings';
import type { LookupIndex } from '../types';
import { isChinese } from '../words';
import { findChinese } from './chinese';
import type { ParsedQuery } from './parse-query';

/** Fewest letters of what is left: of less, names are found by chance. */
const LEAST_LEFT = 3;

/**
 * A query without the words that no row has; undefined where all are known, none is, or it is no
 * plain sequence of words. Numbers stay: who asks for one that no table has is not answered by what
 * stands beside it.
 */
export function withoutUnknown(index: LookupIndex, query: ParsedQuery): ParsedQuery | undefined {
  if (!/^[\p{L}\p{N}\s.]+$/u.test(query.text)) return undefined;
  const words = query.words.filter(({ text }) => /\d/.test(text) || isKnown(index, text));
  const text = words.map((word) => word.text).join(' ');
  const dropped = query.words.length - words.length;
  // Beside a number one word may be anything (`git 403`); more of them are a sentence.
  if (dropped === 0 || text.length < LEAST_LEFT || (/\d/.test(text) && dropped > 1))
    return undefined;
  return { ...query, words, text };
}

function isKnown(index: LookupIndex, word: string): boolean {
  if (isChinese(word)) return word.length > 1 && findChinese(index, word).count > 0;
  const [from, to] = prefixRange(index.words, word);
  return from < to || postingsOf(index.codes, word).length > 0;
}
