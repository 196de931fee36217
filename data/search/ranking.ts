/** How a row can be found, best first. A row of a lower tier never stands above one of a higher. */
export const tiers = [
  /** `404` → 404; also `4xx`, `500-504`, and what was read from a pasted text. */
  'code',
  /** `not found`, `未找到`, `StatusTeapot`, `wzd` → the row called so. */
  'name',
  /** `40` → 400, 401 …; `3456` → 3000–3999. */
  'prefix',
  /** `found not` → Not Found. */
  'words',
  /** `not fuond` → Not Found; only where nothing else is found. */
  'fuzzy',
] as const;
export type Tier = (typeof tiers)[number];

/** A tier has room for so many rows: each row has one point less than the one before. */
const TIER_SIZE = 1_000_000;
/** The score of a tier's first row. */
export const topScore = (tier: Tier): number => (tiers.length - tiers.indexOf(tier)) * TIER_SIZE;

/** Inside a tier rows are ordered by a distance, 0 nearest; then the tables are in their order. */
export const DISTANCE = {
  /** By its name or title: `Not Found`, `未找到`. */
  name: 0,
  /** By an alias or a constant: `page not found`, `http.StatusNotFound`. */
  alias: 1,
  /** By the pinyin of its title: `weizhaodao`, `wzd`. */
  pinyin: 5,
  /** By the pinyin of an alias: `zhaobudaoyemian`. */
  aliasPinyin: 6,
  /**
   * Added where somebody owns the code: `request entity too large` is 413, which was called so once,
   * before it is IIS's 413.0, which is called so now.
   */
  owned: 2,
  /** By another number of the row: `0x887a0005` as decimal. */
  otherNumber: 1,
  /** Of a class or range, sub-codes: `4xx` → 404 before 404.3. */
  subCode: 1,
  /** For each character that a code goes on after what was typed: `40` → 404 before 404.3. */
  missingCharacter: 2,
  /** By one word: the field's own distance times this, so that a word has room to be further. */
  wordOf: 4,
  /** A word that doesn't begin its field: `found` → Found before Not Found. */
  insideField: 1,
  /** A word that goes on after what was typed: `time` → Time before Timeout. */
  unfinishedWord: 2,
  /** By a part of a pinyin key: the key's distance times this, after all words. */
  pinyinPartOf: 4,
  insidePinyin: 1,
  /** For each letter that is wrong: outweighs whatever else makes a word near. */
  typo: 64,
  /** For each Chinese character that is missing or different. */
  chineseTypo: 40,
} as const;

/**
 * What a step of `common` is worth, as a distance: that many steps nearer a code is than one that
 * nobody meets. A code of 3 passes the exact name of one that is met rarely, and no other exact name:
 * `timeout` is 504 before it is WebSocket's 3008, and `permission denied` is EACCES before it is 403.
 */
export const COMMON: Readonly<Record<Tier, number>> = {
  /** `226` is FTP's before it is HTTP's, `127` the shell's before it is errno's. */
  code: 1,
  name: 1,
  /** `42` → 429 and 422 before 420. */
  prefix: 1,
  words: DISTANCE.wordOf,
  fuzzy: DISTANCE.wordOf,
};

/** The highest value of `common`. */
export const MOST_COMMON = 3;

/** A use counts half after two weeks: ten uses a month ago weigh less than three today. */
export const HALF_LIFE_MS = 14 * 24 * 60 * 60 * 1000;
/** More than any usage weighs: a pin stands before what is merely used. */
export const PIN_BOOST = 1e9;
