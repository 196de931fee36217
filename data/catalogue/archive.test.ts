import { expect, test, vi } from 'vitest';
import { tableOf } from '../search/fixture';
import { openPart, packTables, type TableHead } from './archive';

const tables = [
  tableOf('http', 1, [
    { code: '404', name: 'Not "Found"\n', zh: '未找到', related: ['http:410', 'ws:1006'] },
    { code: '410', name: 'Gone' },
  ]),
  tableOf('ws', 2, [{ code: '1006', name: 'Abnormal' }]),
];
const [heads, ...codes] = packTables(tables)
  .split('\n')
  .map((line) => JSON.parse(line));
const part = (count: number) =>
  new TextEncoder().encode(JSON.stringify({ tables: heads, codes: codes.slice(0, count) }));

test('packed tables come out as they went in, a line each', () => {
  expect(codes).toEqual(tables.flatMap((table) => table.codes));
  const opened = openPart(part(3), vi.fn());
  expect(opened.map(({ find, ...table }) => table)).toEqual(tables);
});

test('a table tells which codes of others its own ones name', () => {
  expect((heads as TableHead[]).map(({ beside }) => beside)).toEqual([['ws:1006'], []]);
});

test('what a part holds is found without reading the rest', () => {
  const readAll = vi.fn();
  const [http, ws] = openPart(part(2), readAll);
  expect(http?.find('http:404')).toEqual(tables[0]?.codes[0]);
  expect(http?.codes).toHaveLength(2);
  expect(http?.find('ws:1006')).toBeUndefined();
  expect(ws?.find('ws:1007')).toBeUndefined();
  expect(readAll).not.toHaveBeenCalled();
});

test('the rest is read once, and what was there before stays the same object', () => {
  const readAll = vi.fn(() => part(3));
  const [http, ws] = openPart(part(1), readAll);
  const first = http?.find('http:404');
  expect(ws?.find('ws:1006')).toEqual(tables[1]?.codes[0]);
  expect(http?.codes[0]).toBe(first);
  expect(http?.codes).toBe(http?.codes);
  expect(ws?.codes[0]).toBe(ws?.find('ws:1006'));
  expect(readAll).toHaveBeenCalledOnce();
});
