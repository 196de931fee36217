import { squash } from '../fold';
import type { LookupIndex, Scope } from '../types';
import { isChinese, type Word, wordsOf } from '../words';
import { isTable, narrowest } from './scope';
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

/** A qualifier that was stripped: its words, and the rows that it stands for. */
type Qualifier = { words: Word[]; scopes: readonly Scope[]; isWeak: boolean };

function strip(index: LookupIndex, folded: string, whole: Word[]): ParsedQuery[] {
  let words = unglue(index, whole);
  const qualifiers: Qualifier[] = [];
  let anyStopword = false;
  for (let again = true; again && words.length > 0; ) {
    again = false;
    for (const end of ['first', 'last'] as const) {
      const [count, scopes, isWeak = false] = edge(index, words, end);
      if (count === 0 || (!scopes && count === words.length)) continue;
      const stripped = end === 'first' ? words.slice(0, count) : words.slice(-count);
      if (scopes) qualifiers.push({ words: stripped, scopes, isWeak });
      else anyStopword = true;
      words = end === 'first' ? words.slice(count) : words.slice(0, -count);
      again = true;
    }
  }
  if (qualifiers.length === 0 && !anyStopword) return [];
  const strong = qualifiers.filter(({ isWeak }) => !isWeak);
  const all = (strong.length > 0 ? strong : qualifiers).flatMap(({ scopes }) => scopes);
  const open = queryOf(folded, words);
  if (all.length === 0) return [open];
  const scoped: ParsedQuery = { ...open, scopes: narrowest(all), wide: all };
  if (open.text === '') {
    const among = wordsAmong(folded, qualifiers);
    return among.length > 0 ? [...among, { ...scoped, otherwise: true }] : [scoped];
  }
  // `error` may be a protocol's name, and still somebody who types it may mean any error; and who
  // names an owner may mean what comes through it (`git 403`).
  const isLoose = strong.length === 0 || !strong.some(({ scopes }) => scopes.some(isTable));
  return [scoped, ...(isLoose ? [{ ...open, otherwise: true as const }] : [])];
}

/** Of qualifiers alone, one may be what is looked for among the others: `curl ssl`, `ftp timeout`. */
function wordsAmong(folded: string, qualifiers: readonly Qualifier[]): ParsedQuery[] {
  if (qualifiers.length < 2) return [];
  const inOrder = [...qualifiers].sort(
    (a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0),
  );
  return inOrder.flatMap(({ words }, at) => {
    const scopes = inOrder.flatMap((other, place) => (place === at ? [] : other.scopes));
    const isAlsoTable = inOrder[at]?.scopes.some(isTable) && at === 0;
    return isAlsoTable
      ? []
      : [{ ...queryOf(folded, words), scopes: narrowest(scopes), wide: scopes }];
  });
}

/** A query for neighbouring words, with what stands between them, for patterns like `4**` or `500-504`. */
function queryOf(folded: string, words: Word[]): ParsedQuery {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { text: '', words };
  const after = /^[*?.×_]+/.exec(folded.slice(last.end))?.[0].length ?? 0;
  const minus = /(?:^|\s)-$/.test(folded.slice(0, first.start)) ? 1 : 0;
  return { text: trim(folded.slice(first.start - minus, last.end + after)), words };
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
  return words.flatMap(withoutQuestion).flatMap((word) => {
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

// Chinese divides nothing: what is asked stands in one run with what it is asked about.
const question =
  /^(什么是|为什么|为何|如何|怎么)?(.+?)(返回什么|是什么意思|什么意思|是什么|怎么办|怎么解决|怎么处理|如何解决|如何处理|的意思|错误|报错|问题|吗|呢)?$/;

/** A Chinese word apart from the question that is asked with it: `资源不存在返回什么`. */
function withoutQuestion(word: Word): Word[] {
  const [, before = '', middle = '', after = ''] = question.exec(word.text) ?? [];
  if (!isChinese(word.text) || isStopword(word.text) || (!before && !after)) return [word];
  let start = word.start;
  return [before, middle, after].filter(Boolean).map((text) => {
    const part = { text, start, end: start + text.length };
    start = part.end;
    return part;
  });
}
