import { postingsOf, prefixRange } from '../index/postings';
import type { LookupIndex } from '../types';
import { isChinese, type Word } from '../words';
import { findChinese } from './chinese';
import type { ParsedQuery } from './parse-query';

/**
 * A query without the words that no row has; undefined where all are known or none is. Numbers
 * stay: who asks for one that no table has is not answered by what stands beside it.
 */
export function withoutUnknown(index: LookupIndex, query: ParsedQuery): ParsedQuery | undefined {
  const words = query.words.filter(({ text }) => /\d/.test(text) || isKnown(index, text));
  if (words.length === 0 || words.length === query.words.length) return undefined;
  return { ...query, words, text: words.map(({ text }: Word) => text).join(' ') };
}

function isKnown(index: LookupIndex, word: string): boolean {
  if (isChinese(word)) return findChinese(index, word).count > 0;
  const [from, to] = prefixRange(index.words, word);
  return from < to || postingsOf(index.codes, word).length > 0;
}
