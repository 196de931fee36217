import type { Code, Table } from '../schema';
import { codeKey } from './codes';
import { endingsOf, FIELD, numbersOf, OWNED, textsOf } from './fields';
import { fold, squash } from './fold';
import { pinyinOf, TITLE_KEYS } from './pinyin';
import { qualifiersOf } from './qualifiers';
import { TermsBuilder } from './terms';
import type { LookupIndex } from './types';
import { isChinese, pairsOf, splitCase, wordsOf } from './words';

/**
 * Makes everything ready that a lookup reads.
 *
 * @param tables compiled tables; their order among the tabs is `table.order`.
 */
export function createIndex(tables: readonly Table[]): LookupIndex {
  const sorted = [...tables].sort((a, b) => a.order - b.order);
  const rows = sorted.flatMap((table) => table.codes);
  const firstRows = [0];
  for (const table of sorted) firstRows.push((firstRows.at(-1) as number) + table.codes.length);
  const codes = new TermsBuilder();
  const names = new TermsBuilder();
  const words = new TermsBuilder();
  rows.forEach((code, row) => {
    addCodes(code, row, codes, words);
    addTexts(code, row, names, words);
    addPinyin(code, row, names, words);
  });
  return {
    rows,
    rowOfId: new Map(rows.map((code, row) => [code.id, row])),
    codes: codes.build(),
    names: names.build(),
    words: words.build(),
    chinese: rows.map(chineseOf),
    pinyin: pinyinOf(rows),
    ranges: rows.flatMap((code, row) => {
      const ends = /^(\d+)[-–](\d+)$/.exec(code.code);
      return ends ? [{ row, from: Number(ends[1]), to: Number(ends[2]) }] : [];
    }),
    numbers: Int32Array.from(rows, ({ code }) => Number(/^\d{1,9}(?!\d)/.exec(code)?.[0] ?? -1)),
    qualifiers: qualifiersOf(sorted, firstRows),
  };
}

function addCodes(code: Code, row: number, codes: TermsBuilder, words: TermsBuilder) {
  const own = codeKey(fold(code.code).text);
  codes.add(own, row, 0);
  words.add(own, row, 0);
  for (const [, number] of numbersOf(code)) codes.add(codeKey(fold(number).text), row, 1);
}

function addTexts(code: Code, row: number, names: TermsBuilder, words: TermsBuilder) {
  const owned = code.origin === undefined ? 0 : OWNED;
  for (const [text, field, constant] of textsOf(code)) {
    const endings = constant ? [...endingsOf(text)] : [text];
    for (const ending of endings) {
      const whole = squash(fold(ending).text);
      names.add(whole, row, field + owned);
      if (!isChinese(whole)) words.add(whole, row, wordCloseness(field + owned));
    }
    // Only what a constant ends in says what it means: all of a table's share what stands before.
    const last = endings.at(-1) as string;
    addWords(last, row, field + owned, words);
    const split = splitCase(last);
    if (split !== last) addWords(split, row, field + owned, words);
  }
}

/** A word that begins a field is closer than one inside; a field closer by one outweighs that. */
const wordCloseness = (field: number, inside = false) => field * 4 + (inside ? 1 : 0);

function addWords(text: string, row: number, field: number, words: TermsBuilder) {
  for (const word of wordsOf(fold(text).text)) {
    const closeness = wordCloseness(field, word.start > 0);
    if (!isChinese(word.text)) words.add(word.text, row, closeness);
    else addPairs(word.text, row, closeness, words);
  }
}

function addPairs(run: string, row: number, closeness: number, words: TermsBuilder) {
  let at = 0;
  for (const pair of pairsOf(run)) words.add(pair, row, at++ === 0 ? closeness : closeness | 1);
}

function addPinyin(code: Code, row: number, names: TermsBuilder, words: TermsBuilder) {
  const owned = code.origin === undefined ? 0 : OWNED;
  code.pinyin.forEach((key, at) => {
    const field = (at < TITLE_KEYS ? FIELD.pinyin : FIELD.aliasPinyin) + owned;
    // Two initials are too little to be somebody's whole word: `cs` is more than 超时.
    if (key.length > 2) names.add(key, row, field);
    words.add(key, row, wordCloseness(field));
  });
}

const chineseOf = (code: Code): string =>
  [code.title['zh-CN'], ...(code.aliases ?? [])]
    .filter((text) => /[\u3400-\u9fff]/.test(text))
    .map((text) => fold(text).text)
    .join('\n');
