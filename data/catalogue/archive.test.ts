import { expect, test } from 'vitest';
import { tableOf } from '../search/fixture';
import { openTables, packTables, type TableIndex, unpacked } from './archive';
import type { Code } from './schema';
import { unwrittenTexts } from './unwritten';

const tables = [
  tableOf('http', 1, [
    { code: '404', name: 'Not "Found"\n', zh: '未找到', related: ['http:410', 'ws:1006'] },
    { code: '410', name: 'Gone' },
  ]),
  tableOf('ws', 2, [{ code: '1006', name: 'Abnormal', sameFailure: ['tls:0'] }]),
];
const linesOf = (some: typeof tables) =>
  packTables(some)
    .split('\n')
    .map((line) => JSON.parse(line));
const [heads, index, ...codes] = linesOf(tables);
const part = (some: unknown[]) =>
  new TextEncoder().encode(JSON.stringify({ tables: heads, codes: some }));

test('tables come out of the archive as they went in', () => {
  expect(openTables(part(codes))).toEqual(tables);
});

test('a part has all tables, with the codes that it holds', () => {
  const [http, ws] = openTables(part(codes.slice(1, 2)));
  expect(http?.codes).toEqual([tables[0]?.codes[1]]);
  expect(ws).toEqual({ ...tables[1], codes: [] });
});

test('tables stand in the order of the tabs, whatever the order in which they come', () => {
  const json = JSON.stringify({ tables: [...heads].reverse(), codes: [] });
  const opened = openTables(new TextEncoder().encode(json));
  expect(opened.map(({ protocol }) => protocol)).toEqual(['http', 'ws']);
});

test('the index says what a table has, and what it mentions of others', () => {
  expect(index as TableIndex[]).toEqual([
    { protocol: 'http', ids: ['http:404', 'http:410'], mentioned: ['ws:1006'] },
    { protocol: 'ws', ids: ['ws:1006'], mentioned: ['tls:0'] },
  ]);
});

test('a code that is unwritten is stored as its name and number, and comes out whole', () => {
  const name = 'ERROR_ACCESS_DENIED';
  const bare = { code: '5', name, unwritten: true as const, ...unwrittenTexts(name) };
  const [table] = [tableOf('windows', 1, [bare])];
  const [, , stored] = linesOf([table as (typeof tables)[number]]);
  expect(stored).toEqual({
    id: 'windows:5',
    protocol: 'windows',
    class: 'all',
    code: '5',
    name,
    unwritten: true,
  });
  expect(unpacked(stored as Code, { name: 'a test', url: 'https://example.com' })).toEqual(
    table?.codes[0],
  );
});
