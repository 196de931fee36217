import type { Code } from '../catalogue/schema';
import type { Pairs } from './index/pairs';
import type { Pinyin } from './index/pinyin';
import type { Names, Terms } from './index/terms';
import type { Qualifiers } from './query/qualifiers';

/** How a row was found, best first. A row of a lower tier never stands above one of a higher. */
export type Tier = 'code' | 'name' | 'prefix' | 'words' | 'fuzzy';

/** From and to (exclusive) in UTF-16 units of the text as it is shown. */
export type Range = [start: number, end: number];

/** The parts of a row's shown fields that matched. */
export type Marks = {
  code?: Range[];
  name?: Range[];
  /** Chinese title. */
  'zh-CN'?: Range[];
  /** English title. */
  en?: Range[];
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

/** Everything a lookup reads, made once by `createIndex`. Rows stand in the order of the tabs. */
export type LookupIndex = {
  readonly rows: readonly Code[];
  /** Only rows from here to there may be found; all if left out. */
  readonly within?: readonly [from: number, to: number];
  readonly rowOfId: ReadonlyMap<string, number>;
  /** Codes and other numbers of a row, as typed. */
  readonly codes: Terms;
  /** See `beginningsOf`. */
  readonly beginnings: ReadonlyMap<string, Int32Array>;
  /** Whole names, titles, aliases and constants, squashed. */
  readonly names: Names;
  /** Words of all these but pinyin, in other letters than Chinese. */
  readonly words: Terms;
  /** Which letters each of the words has, one bit a letter: most are no typo of what is typed. */
  readonly letters: Int32Array;
  /** How long each of the words is, at most 255. */
  readonly lengths: Uint8Array;
  readonly pairs: Pairs;
  /** Each row's Chinese texts in one string, to check what pairs of characters only suggest. */
  readonly chinese: readonly string[];
  readonly pinyin: Pinyin;
  /** First and last number of codes that are a range. */
  readonly ranges: readonly { row: number; from: number; to: number }[];
  /** Leading number of each row's code, -1 without one. */
  readonly numbers: Int32Array;
  readonly qualifiers: Qualifiers;
};
