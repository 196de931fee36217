import type { Code, Table } from '../schema';
import { codeKey } from './codes';
import { endingsOf, FIELD, numbersOf, textsOf } from './fields';
import { fold, squash } from './fold';
import { pinyinOf } from './pinyin';
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
  for (const [text, field] of textsOf(code)) {
    for (const ending of field === FIELD.constant ? endingsOf(text) : [text]) {
      const whole = squash(fold(ending).text);
      names.add(whole, row, field);
      if (!isChinese(whole)) words.add(whole, row, field * 2);
    }
    addWords(text, row, field, words);
    const split = splitCase(text);
    if (split !== text) addWords(split, row, field, words);
  }
}

function addWords(text: string, row: number, field: number, words: TermsBuilder) {
  for (const word of wordsOf(fold(text).text)) {
    const closeness = field * 2 + (word.start > 0 ? 1 : 0);
    if (!isChinese(word.text)) words.add(word.text, row, closeness);
    else for (const pair of pairsOf(word.text)) words.add(pair, row, closeness);
  }
}

function addPinyin(code: Code, row: number, names: TermsBuilder, words: TermsBuilder) {
  for (const key of code.pinyin) {
    // Two initials are too little to be somebody's whole word: `cs` is more than 超时.
    if (key.length > 2) names.add(key, row, FIELD.pinyin);
    words.add(key, row, FIELD.pinyin * 2);
  }
}

const chineseOf = (code: Code): string =>
  [code.title['zh-CN'], ...(code.aliases ?? [])]
    .filter((text) => /[\u3400-\u9fff]/.test(text))
    .map((text) => fold(text).text)
    .join('\n');
