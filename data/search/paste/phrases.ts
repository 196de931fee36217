import { codeKey, fold, squash } from '../fold';
import { postingsOf, rowOf } from '../index/postings';
import type { LookupIndex } from '../types';
import { isChinese, type Word, wordsOf } from '../words';
import type { CodeMention } from './mention';

/** Most words of the name beside a code. */
const NEAR = 5;
/** Most words of a name that is looked for in a text. */
const LONGEST = 12;
/** Words of a line that are looked at. */
const MOST_WORDS = 300;
/** Fewest letters of the words of a phrase; a shorter one occurs by chance. */
const LEAST_LETTERS = 10;
const LEAST_CHINESE = 4;

/** Codes beside their own names: `404 Not Found`, `Unavailable (14)`, `500（服务器内部错误）`. */
export function* readNamedCodes(index: LookupIndex, line: string): Generator<CodeMention> {
  const folded = fold(line);
  const words = wordsOf(folded.text).slice(0, MOST_WORDS);
  for (const [at, { text, start, end }] of words.entries()) {
    if (!/^\d/.test(text)) continue;
    const having = new Set(rowsOf(postingsOf(index.codes, codeKey(text))));
    const rows = having.size > 0 ? namedRows(index, words, at, having) : having;
    if (rows.size === 0) continue;
    yield { start: folded.from(start), end: folded.from(end), codes: [text], scopes: [], rows };
  }
}

/** Those of the rows whose name stands right after or before the word at a place. */
function namedRows(index: LookupIndex, words: readonly Word[], at: number, rows: Set<number>) {
  for (let count = NEAR; count > 0; count--) {
    const after = words.slice(at + 1, at + 1 + count);
    const before = words.slice(Math.max(0, at - count), at);
    for (const some of [after, before]) {
      const named =
        some.length === count ? rowsNamed(index, some).filter((row) => rows.has(row)) : [];
      if (named.length > 0) return new Set(named);
    }
  }
  return new Set<number>();
}

/** Names and aliases of several words inside a sentence: `connect: connection refused`. */
export function* readPhrases(index: LookupIndex, line: string): Generator<CodeMention> {
  const folded = fold(line);
  const words = wordsOf(folded.text).flatMap(charactersOf).slice(0, MOST_WORDS);
  for (let at = 0; at < words.length; at++) {
    const count = longestName(index, words.slice(at, at + LONGEST));
    if (count === 0) continue;
    const start = folded.from(words[at]?.start ?? 0);
    const end = folded.from(words[at + count - 1]?.end ?? 0);
    yield { start, end, codes: [line.slice(start, end)], scopes: [] };
    at += count - 1;
  }
}

/** Chinese divides nothing: a name may stand anywhere in a run, so each character is a word here. */
const charactersOf = (word: Word): Word[] =>
  isChinese(word.text)
    ? [...word.text].map((text, at) => ({ text, start: word.start + at, end: word.start + at + 1 }))
    : [word];

/** How many of the words, from the first on, are some row's name: as many as possible. */
function longestName(index: LookupIndex, words: readonly Word[]): number {
  let name = '';
  let longest = 0;
  for (const [at, word] of words.entries()) {
    name += word.text;
    if (index.names.of(name).length > 0 && isPhrase(words.slice(0, at + 1))) longest = at + 1;
  }
  return longest;
}

const isPhrase = (words: readonly Word[]): boolean => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (words.every(({ text }) => isChinese(text))) return letters >= LEAST_CHINESE;
  return (
    words.length > 1 && letters >= LEAST_LETTERS && words.some(({ text }) => /[a-z]/.test(text))
  );
};

const rowsNamed = (index: LookupIndex, words: readonly Word[]): number[] =>
  rowsOf(index.names.of(squash(words.map(({ text }) => text).join(''))));

const rowsOf = (postings: ArrayLike<number>): number[] => Array.from(postings, rowOf);
