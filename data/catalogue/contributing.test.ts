import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledTables } from '../../build/tables';
import { createIndex, lookup } from '../search';
import { compileUserTables } from './user-tables';

// What CONTRIBUTING.md promises about its example has to be true to the letter.
const text = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
const [table = '', formats = ''] = ['protocol: modbus', 'order: 100'].map(
  (start) =>
    text
      .split('```yaml\n')
      .find((block) => block.startsWith(start))
      ?.split('```')[0],
);
const { tables, problems } = compileUserTables([{ protocol: 'modbus', table, formats }], []);
const index = createIndex([...compiledTables(), ...tables]);

test('the example is right', () => {
  expect(problems).toEqual([]);
  expect(tables).toHaveLength(1);
});

test.each([
  ['modbus 2', 'modbus:0x02'],
  ['plc 1', 'modbus:0x01'],
  ['modbus 0x02', 'modbus:0x02'],
  ['off by one', 'modbus:0x02'],
  ['寄存器地址越界', 'modbus:0x02'],
  ['plc-3: read failed, exception code 2', 'modbus:0x02'],
  ['{"exception_code": 1, "unit": 404}', 'modbus:0x01'],
])('%s answers', (query, id) => {
  expect(lookup(index, query)[0]?.code.id).toBe(id);
});
