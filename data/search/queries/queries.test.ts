import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cachedTables } from '../../../build/tables';
import { createIndex, lookup } from '..';
import { isRight, readQueries } from './score';

const index = createIndex(cachedTables());
const wrong = (name: string) => {
  const queries = readQueries(readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8'));
  const failed = queries.filter(
    (query) =>
      !isRight(
        query,
        lookup(index, query.q, { limit: 5 }).map(({ code }) => code.id),
      ),
  );
  return { share: 1 - failed.length / queries.length, failed: failed.map(({ q }) => q) };
};

describe('of queries that were written before they were asked', () => {
  // The ones that fail are printed where too many do.
  test.each(['typed', 'typed-unseen', 'pasted', 'pasted-unseen'])(
    '%s: 95 in 100 are right',
    (name) => {
      const { share, failed } = wrong(name);
      expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('what is right', () => {
  const query = { q: '', kind: '' };
  test('is a first row that is wanted', () => {
    expect(isRight({ ...query, first: ['a', 'b'] }, ['b', 'a'])).toBe(true);
    expect(isRight({ ...query, first: ['a'] }, ['b', 'a'])).toBe(false);
    expect(isRight({ ...query, first: ['a'] }, [])).toBe(false);
  });
  test('is one among the first three or five, or all of them', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'];
    expect(isRight({ ...query, top3: ['c', 'x'] }, rows)).toBe(true);
    expect(isRight({ ...query, top3: ['d'] }, rows)).toBe(false);
    expect(isRight({ ...query, top5: ['e'] }, rows)).toBe(true);
    expect(isRight({ ...query, top3: ['a', 'd'], all: true }, rows)).toBe(false);
    expect(isRight({ ...query, top5: ['a', 'd'], all: true }, rows)).toBe(true);
  });
  test('is no row where none is wanted', () => {
    expect(isRight({ ...query, none: true }, [])).toBe(true);
    expect(isRight({ ...query, none: true }, ['a'])).toBe(false);
  });
});

test('a line that says nothing of what is right is refused', () => {
  expect(() => readQueries('{"q":"404","kind":"number"}')).toThrow(/^line 1: says nothing/);
  expect(() => readQueries('\n{"q":404}')).toThrow(/^line 2: /);
});
