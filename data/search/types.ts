import type { Code } from '../catalogue/schema';
import type { Language } from '../i18n/locales';
import type { FormatIndex } from './index/formats';
import type { PostingMap } from './index/postings';
import type { Tier } from './ranking';

export type { Tier };

/** From and to (exclusive) in UTF-16 units of the text as it is shown. */
export type Range = [start: number, end: number];

/** The parts of a row's shown fields that matched. */
export type Marks = {
  code?: Range[];
  name?: Range[];
  title?: Partial<Record<Language, Range[]>>;
  /** What matched when no shown field did: an alias, a constant, another number, pinyin. */
  via?: { text: string; ranges: Range[] };
};

/** A piece of a pasted text, as UTF-16 units of that text. */
export type Evidence = { text: string; start: number; end: number };

export type Match = {
  code: Code;
  /** Falls with the rank; the scores of two tiers never overlap. */
  score: number;
  tier: Tier;
  /** Worked out when it is read. */
  readonly marks: Marks;
  /** The piece of a pasted text that the row was read from. */
  evidence?: Evidence | undefined;
};

/** How often a row was opened, and when last (ms since epoch). */
type Usage = { count: number; last: number };

export type LookupOptions = {
  /** Most rows to return; 50 if left out. */
  limit?: number;
  /** Only rows of this table. */
  protocol?: string;
  /** Ids of pinned codes. */
  pins?: ReadonlySet<string>;
  /** By id. */
  usage?: Readonly<Record<string, Usage>>;
  /** Ms since epoch; the latest use if left out. */
  now?: number;
};

/** What to highlight: codes or their beginnings, whole names (squashed), words or their beginnings. */
export type HighlightTerms = { keys: string[]; names: string[]; words: string[] };

/** The rows a typed protocol, owner or kind of number stands for: `ws`, `nginx`, `signal`. */
export type Scope = {
  /** First row and the one after the last. */
  from: number;
  to: number;
  /** Only these of them, where a table is a guide to another one. */
  rows?: ReadonlySet<number>;
  origin?: string;
  /** Key of a row's `numbers` that the typed number is one of. */
  kind?: string;
};

/** By squashed name. One name may stand for several (`microsoft` in two tables). */
export type Qualifiers = { byName: ReadonlyMap<string, readonly Scope[]>; mostWords: number };

/**
 * Sorted terms and, for each, the rows it belongs to. A posting is a row and how close the term is
 * to it in one number: 100,000 rows are ranked without reading them.
 */
export type SortedTerms = {
  terms: readonly string[];
  /** `postings[offsets[i]]` up to `postings[offsets[i + 1]]` belong to `terms[i]`. */
  offsets: Int32Array;
  postings: Int32Array;
};

/** Pinyin keys, and which of them have each three letters (the edge of a key counts as a letter). */
export type PinyinIndex = {
  postings: PostingMap;
  keys: readonly string[];
  trigrams: ReadonlyMap<string, readonly number[]>;
};

/** Everything a lookup reads, made once by `createIndex`. Rows stand in the order of the tabs. */
export type LookupIndex = {
  readonly rows: readonly Code[];
  readonly rowOfId: ReadonlyMap<string, number>;
  /** Codes and other numbers of a row, as typed. */
  readonly codes: SortedTerms;
  /** Whole names, titles, aliases and constants, squashed. */
  readonly names: PostingMap;
  /** Words of all these but pinyin, in other letters than Chinese. */
  readonly words: SortedTerms;
  /** Which letters each of the words has, one bit a letter: most are no typo of what is typed. */
  readonly letters: Int32Array;
  /** Pairs of Chinese characters, and each character alone. */
  readonly bigrams: PostingMap;
  /** Each row's Chinese texts, one a line, to check what bigrams only suggest. */
  readonly chinese: readonly string[];
  readonly pinyin: PinyinIndex;
  /** First and last number of codes that are a range. */
  readonly ranges: readonly { row: number; from: number; to: number }[];
  /** Protocols that have negative numbers: in all others a minus is none of a number's. */
  readonly signed: ReadonlySet<string>;
  /** How common each row's code is, 0 to 3. */
  readonly common: Uint8Array;
  /** Leading number of each row's code, -1 without one. */
  readonly numbers: Int32Array;
  /** The rows of each protocol. */
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly qualifiers: Qualifiers;
  /** How codes look in logs. */
  readonly formats: FormatIndex;
};
