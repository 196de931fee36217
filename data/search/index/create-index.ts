import { isGuideTo, withGuides } from '../../catalogue/guides';
import type { Code, Table } from '../../catalogue/schema';
import { integerForms } from '../integers';
import type { LookupIndex, Scope } from '../types';
import { addCodes, addPinyin, addTexts } from './add-row';
import { numbersOf } from './fields';
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
  const sorted = withGuides(tables).sort((a, b) => a.order - b.order);
  const all = sorted.flatMap(({ codes }) => codes);
  const ids = new Set(all.map(({ id }) => id));
  const rows = all.filter((code) => !isGuideTo(code, ids));
  const rowOfId = new Map(rows.map((code, row) => [code.id, row]));
  for (const { id, guides = '' } of all)
    rowOfId.set(id, rowOfId.get(id) ?? rowOfId.get(guides) ?? 0);
  const scopes = new Map(sorted.map((table) => [table.protocol, scopeOf(table, rowOfId)]));
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
    rowOfId,
    scopes,
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
    signed: new Set(rows.filter(hasMinus).map(({ protocol }) => protocol)),
    common: Uint8Array.from(rows, ({ common = 0 }) => common),
    qualifiers: qualifiersOf(sorted, scopes),
    formats: formatIndex(sorted),
  };
}

/** The rows of a table; those of a guide are the ones of the codes that it is a guide to. */
function scopeOf({ codes }: Table, rowOfId: ReadonlyMap<string, number>): Scope {
  const rows = new Set(codes.map(({ id }) => rowOfId.get(id) ?? 0));
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) [from, to] = [Math.min(from, row), Math.max(to, row + 1)];
  const scope = { from, to };
  return scope.to - scope.from === rows.size ? scope : { ...scope, rows };
}

const hasMinus = (code: Code): boolean =>
  /^-\d/.test(code.code) ||
  integerForms(code.code).length > 0 ||
  [...numbersOf(code)].some(([, number]) => /^-\d/.test(number));
