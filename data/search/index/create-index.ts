import type { Table } from '../../catalogue/schema';
import { lettersOf } from '../query/distance';
import { qualifiersOf } from '../query/qualifiers';
import type { LookupIndex } from '../types';
import { addCodes, addPinyin, addTexts } from './add-row';
import { beginningsOf } from './beginnings';
import { groupedPairs } from './pairs';
import { searchableKeys } from './pinyin';
import { Names } from './terms';

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
  const texts = {
    codes: new Names(),
    names: new Names(),
    words: new Names(),
    pairs: new Names(),
    keys: new Names(),
  };
  const chinese: string[] = [];
  rows.forEach((code, row) => {
    addCodes(code, row, texts);
    chinese.push(addTexts(code, row, texts));
    addPinyin(code, row, texts);
  });
  const codes = texts.codes.sorted();
  const words = texts.words.sorted();
  return {
    rows,
    rowOfId: new Map(rows.map((code, row) => [code.id, row])),
    codes,
    beginnings: beginningsOf(codes),
    names: texts.names,
    words,
    letters: Int32Array.from(words.texts, lettersOf),
    lengths: Uint8Array.from(words.texts, ({ length }) => Math.min(length, 255)),
    pairs: groupedPairs(texts.pairs),
    chinese,
    pinyin: searchableKeys(texts.keys),
    ranges: rows.flatMap(({ code }, row) => {
      const ends = /^(\d+)[-–](\d+)$/.exec(code);
      return ends ? [{ row, from: Number(ends[1]), to: Number(ends[2]) }] : [];
    }),
    numbers: Int32Array.from(rows, ({ code }) => Number(/^\d{1,9}(?!\d)/.exec(code)?.[0] ?? -1)),
    qualifiers: qualifiersOf(sorted, firstRows),
  };
}
