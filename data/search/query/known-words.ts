import { postingsOf, prefixRange } from '../index/postings';
import type { LookupIndex } from '../types';
import { isChinese, type Word } from '../words';
import { findChinese } from './chinese';
import type { ParsedQuery } from './parse-query';
import { isStopword } from './stopwords';

/** Fewest letters of what is left: of less, names are found by chance. */
const LEAST_LEFT = 3;

/** Words beside a number that say that it is no code: of `port 502`, `page 404`. */
const counted = new Set(
  'port line page row rows item items user users ms bytes step version'.split(' '),
);

/**
 * What may have been meant by words that no row has all of: without those that none has at all
 * (`k8s oom`), without one of them (`java 内存溢出`), or the number alone (`npm 401`). A number stays:
 * who asks for one that no table has is not answered by what stands beside it.
 *
 * @returns queries whose whole text has to be a code or a name, the likeliest first.
 */
export function partsOf(index: LookupIndex, query: ParsedQuery): ParsedQuery[] {
  const { words } = query;
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  if (!/^[\p{L}\p{N}\s.]+$/u.test(query.text)) return [];
  const isNumber = ({ text }: Word) => /^\d/.test(text);
  const numbers = words.filter(isNumber);
  if (numbers.length > 0) {
    const others = words.length - numbers.length;
    const isCounted = words.some(({ text }) => counted.has(text));
    return numbers.length === 1 && others <= MOST_BESIDE && !isCounted
      ? [only(query, numbers)]
      : [];
  }
  const known = words.filter(({ text }) => isKnown(index, text));
  const some = known.length < words.length ? [known] : [];
  const withoutOne = words.map((_, at) => words.filter((_one, other) => other !== at));
  return [...some, ...withoutOne]
    .map((left) => only(query, left))
    .filter(
      ({ text, words: left }) =>
        text.length >= LEAST_LEFT && left.some((word) => !isStopword(word.text)),
    );
}

/**
 * The longest name within a run of Chinese characters, which divides nothing: `数据库连接超时` is about
 * 连接超时.
 *
 * @param share how much of the run the name has to be at least.
 */
export function nameWithin(
  index: LookupIndex,
  { words, ...query }: ParsedQuery,
  share: number,
): ParsedQuery | undefined {
  const [word] = words;
  if (!word || words.length > 1 || !isChinese(word.text)) return undefined;
  const { text } = word;
  const least = Math.max(LEAST_WITHIN, Math.ceil(text.length * share));
  for (let length = text.length - 1; length >= least; length--) {
    for (let start = text.length - length; start >= 0; start--) {
      // Two characters say something where a run ends or begins with them.
      if (length === 2 && start > 0 && start + length < text.length) continue;
      const part = text.slice(start, start + length);
      if (index.names.of(part).length > 0)
        return only({ ...query, words }, [
          { text: part, start: word.start + start, end: word.start + start + length },
        ]);
    }
  }
  return undefined;
}
const LEAST_WITHIN = 2;

/** Beside a number as many words may be anything; more of them are a sentence. */
const MOST_BESIDE = 2;
const MOST_WORDS = 5;

const only = (query: ParsedQuery, words: Word[]): ParsedQuery => ({
  ...query,
  words,
  text: words.map(({ text }) => text).join(' '),
});

function isKnown(index: LookupIndex, word: string): boolean {
  if (isChinese(word)) return word.length > 1 && findChinese(index, word).count > 0;
  const [from, to] = prefixRange(index.words, word);
  return from < to || postingsOf(index.codes, word).length > 0;
}
