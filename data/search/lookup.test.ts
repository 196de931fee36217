import { describe, expect, it } from 'vitest';
import { readTables } from '../../build/tables';
import { compileTable } from '../catalogue/compile';
import { pinyinKeys } from '../catalogue/pinyin';
import type { Code } from '../catalogue/schema';
import { createIndex, lookup } from '.';
import { golden } from './golden';
import { numbersOf } from './index/fields';

// Whether the tables themselves are right is tested where they are.
const tables = readTables().tables.map((table) => compileTable(table, pinyinKeys));
const index = createIndex(tables);

describe.each(Object.entries(golden))('golden queries: %s', (_, queries) => {
  for (const [query, ...ids] of queries) {
    it(`${JSON.stringify(query)} → ${ids.join(', ') || 'nothing'}`, () => {
      const found = lookup(index, query).map(({ code }) => code.id);
      expect(found.slice(0, ids.length || 1)).toEqual(ids);
    });
  }
});

describe('the golden table', () => {
  it('has at least 250 queries', () => {
    expect(Object.values(golden).flat().length).toBeGreaterThanOrEqual(250);
  });

  it('has no query twice', () => {
    const queries = Object.values(golden)
      .flat()
      .map(([query]) => query);
    expect(queries.filter((query, at) => queries.indexOf(query) < at)).toEqual([]);
  });
});

describe('every row', () => {
  // What a guide says of a code is found as that code.
  const rows = tables.flatMap(({ codes }) => codes);
  const isFound = (code: Code, query: string) =>
    lookup(index, query, { limit: 500 }).some(
      (match) => match.code.id === (code.guides ?? code.id),
    );

  it.each(['id', 'code', 'name'] as const)('is found by its %s', (field) => {
    const lost = rows.filter((code) => {
      if (code.guides && field === 'name') return false;
      const query = field === 'id' ? code.id.replace(/[:@]/g, ' ') : code[field];
      return !isFound(code, query);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('is found by its titles, aliases, constants and other numbers', () => {
    const lost = rows.flatMap((code) => {
      const names = [code.title['zh-CN'], ...(code.aliases ?? [])];
      if (!code.guides) names.push(code.title.en);
      const texts = [
        ...names,
        ...code.constants.map(({ name }) => name),
        ...[...numbersOf(code)].map(([, number]) => number),
      ];
      return texts.filter((text) => !isFound(code, text)).map((text) => `${code.id}: ${text}`);
    });
    expect(lost).toEqual([]);
  });
});
