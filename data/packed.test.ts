import { expect, test } from 'vitest';
import { tableOf } from './lookup/fixture';
import { packTables, unpackTables } from './packed';

const tables = [
  tableOf('http', 1, [{ code: '404', name: 'Not "Found"', zh: '未找到' }]),
  tableOf('ws', 2, [{ code: '1006', name: 'Abnormal' }]),
];

test('packed tables come out as they went in', () => {
  expect(unpackTables(packTables(tables))).toEqual(tables);
});

test('codes are read once', () => {
  const [table] = unpackTables(packTables(tables));
  expect(table?.codes).toBe(table?.codes);
});
