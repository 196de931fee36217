import type { Table } from '../../catalogue/schema';
import type { LookupIndex } from '../types';
import { addCodes, addPinyin, addTexts } from './add-row';
import { formatIndex } from './formats';
import { lettersOf } from './letters';
import { pinyinIndex } from './pinyin';
import { PostingMap } from './postings';
import { qualifiersOf } from './qualifiers';

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
  const collected = {
    codes: new PostingMap(),
    names: new PostingMap(),
    words: new PostingMap(),
    bigrams: new PostingMap(),
    pinyin: new PostingMap(),
  };
  const chinese = rows.map((code, row) => {
    addCodes(code, row, collected);
    addPinyin(code, row, collected);
    return addTexts(code, row, collected);
  });
  const words = collected.words.sorted();
  return {
    rows,
    rowOfId: new Map(rows.map((code, row) => [code.id, row])),
    codes: collected.codes.sorted(),
    names: collected.names,
    words,
    letters: Int32Array.from(words.terms, lettersOf),
    bigrams: collected.bigrams,
    chinese,
    pinyin: pinyinIndex(collected.pinyin),
    ranges: rows.flatMap(({ code }, row) => {
      const ends = /^(\d+)[-–](\d+)$/.exec(code);
      return ends ? [{ row, from: Number(ends[1]), to: Number(ends[2]) }] : [];
    }),
    numbers: Int32Array.from(rows, ({ code }) => Number(/^\d{1,9}(?!\d)/.exec(code)?.[0] ?? -1)),
    qualifiers: qualifiersOf(sorted, firstRows),
    formats: formatIndex(sorted),
  };
}
