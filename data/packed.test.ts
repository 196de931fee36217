import { expect, test } from 'vitest';
import { tableOf } from './lookup/fixture';
import { packTables, unpackTables } from './packed';

const tables = [
  tableOf('http', 1, [{ code: '404', name: 'Not "Found"', zh: '未找到' }]),
  tableOf('ws', 2, [{ code: '1006', name: 'Abnormal' }]),
];

test('packed tables come out as they went in', () => {
  const unpacked = unpackTables(packTables(tables));
  expect(unpacked.map(({ find, ...table }) => table)).toEqual(tables);
});

test('codes are read once', () => {
  const [table] = unpackTables(packTables(tables));
  const found = table?.find('http:404');
  expect(found).toEqual(tables[0]?.codes[0]);
  expect(table?.codes[0]).toBe(found);
  expect(table?.codes).toBe(table?.codes);
  expect(table?.find('http:404')).toBe(found);
  expect(table?.find('http:405')).toBeUndefined();
});
