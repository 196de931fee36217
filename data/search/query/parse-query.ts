import { squash } from '../fold';
import type { LookupIndex, Scope } from '../types';
import { type Word, wordsOf } from '../words';
import { narrowest } from './scope';
import { isStopword } from './stopwords';

/** One way to understand what was typed: what is looked for, and among which rows. */
export type ParsedQuery = {
  text: string;
  words: Word[];
  scopes?: readonly Scope[];
  /** Scopes to look in where those have no such code: `http2` names a table and an owner in it. */
  wide?: readonly Scope[];
  /** Only where those before it find nothing. */
  otherwise?: true;
};

/**
 * The ways to understand a folded text: as it stands, and without the words at its ends that only
 * say where to look (`ws 1006`, `550 ftp`) or what is asked (`404 是什么意思`).
 */
export function parseQuery(index: LookupIndex, folded: string): ParsedQuery[] {
  // A number alone has nothing at its ends.
  if (/^\d+$/.test(folded) && !index.qualifiers.byName.has(folded)) {
    return [{ text: folded, words: wordsOf(folded) }];
  }
  const whole = { text: trim(folded), words: wordsOf(folded) };
  return [whole, ...strip(index, folded, whole.words)];
}

/** Without the blanks and punctuation round it; `*`, `.` and `?` may stand for digits. */
const trim = (text: string): string =>
  text.replace(
    /^(?:[\s"'`([{<「『【《“,;:!=#@+/|\\]|-(?!\d))+|[\s"'`)\]}>」』】》”,;:!=/|\\。、-]+$/g,
    '',
  );

function strip(index: LookupIndex, folded: string, whole: Word[]): ParsedQuery[] {
  let words = unglue(index, whole);
  const strong: Scope[] = [];
  const weak: Scope[] = [];
  let anyStopword = false;
  for (let again = true; again && words.length > 0; ) {
    again = false;
    for (const end of ['first', 'last'] as const) {
      const [count, scopes, isWeak] = edge(index, words, end);
      if (count === 0) continue;
      if (scopes) (isWeak ? weak : strong).push(...scopes);
      else if (count === words.length) continue;
      else anyStopword = true;
      words = end === 'first' ? words.slice(count) : words.slice(0, -count);
      again = true;
    }
  }
  const all = strong.length > 0 ? strong : weak;
  const scopes = narrowest(all);
  if (scopes.length === 0 && !anyStopword) return [];
  const [first, last] = [words[0], words.at(-1)];
  // The folded text between the words that are left, for patterns like `4**` or `500-504`.
  const after = last ? (/^[*?.×_]+/.exec(folded.slice(last.end))?.[0].length ?? 0) : 0;
  const minus = first && /(?:^|\s)-$/.test(folded.slice(0, first.start)) ? 1 : 0;
  const text = first && last ? trim(folded.slice(first.start - minus, last.end + after)) : '';
  const open = { text, words };
  if (scopes.length === 0) return [open];
  // `error` may be a protocol's name, and still somebody who types it may mean any error.
  const maybe = strong.length === 0 && text !== '';
  return [
    { ...open, scopes, wide: all },
    ...(maybe ? [{ ...open, otherwise: true as const }] : []),
  ];
}

/** How many words at one end are a qualifier (with its scopes) or a stopword (without); 0 if neither. */
function edge(
  index: LookupIndex,
  words: Word[],
  end: 'first' | 'last',
): [count: number, scopes?: readonly Scope[], weak?: boolean] {
  const { byName, mostWords } = index.qualifiers;
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const some = end === 'first' ? words.slice(0, count) : words.slice(-count);
    const name = some.map(({ text }) => squash(text)).join('');
    const scopes = byName.get(name);
    if (scopes) return [count, scopes, isStopword(name)];
    if (count === 1 && isStopword(name)) return [count];
  }
  return [0];
}

/** `ws1006` and `1006ws` as two words, where the letters are a qualifier and the whole is none. */
function unglue(index: LookupIndex, words: Word[]): Word[] {
  const { byName } = index.qualifiers;
  return words.flatMap((word) => {
    const parts = /^(?:([a-z]+)(\d[\dx.]*)|(\d[\d.]*)([a-z]+))$/.exec(word.text);
    const letters = parts?.[1] ?? parts?.[4];
    if (!letters || !byName.has(letters) || byName.has(word.text)) return [word];
    const cut = word.start + (parts?.[1] ?? parts?.[3] ?? '').length;
    const at = cut - word.start;
    return [
      { text: word.text.slice(0, at), start: word.start, end: cut },
      { text: word.text.slice(at), start: cut, end: word.end },
    ];
  });
}
