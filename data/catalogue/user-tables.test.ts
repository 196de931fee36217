import { expect, test } from 'vitest';
import { compileUserTables } from './user-tables';

const table = (protocol: string, more = '') => ({
  protocol,
  table: `
protocol: ${protocol}
order: 1
title: { zh-CN: 表, en: Table }
summary: { zh-CN: 表, en: A table }
names: [${protocol}]
source: { name: a test, url: "https://example.com" }
classes:
  - { id: all, title: { zh-CN: 全, en: All }, summary: { zh-CN: 全, en: All } }
codes:
  - code: "1"
    name: One
    status: standard
    class: all
    source: { name: a test, url: "https://example.com" }
    title: { zh-CN: 未找到, en: One }
    summary: { zh-CN: 一, en: One }
    ${more}
`,
});

test('a table is compiled as the built-in ones are, pinyin too', () => {
  const { tables, problems } = compileUserTables([table('plc')], []);
  expect(problems).toEqual([]);
  expect(tables[0]?.codes[0]).toMatchObject({ id: 'plc:1', pinyin: ['weizhaodao', 'wzd'] });
});

test('what is wrong in one table costs no other', () => {
  const { tables, problems } = compileUserTables([table('bad', 'colour: red'), table('good')], []);
  expect(tables.map(({ protocol }) => protocol)).toEqual(['good']);
  expect(problems).toEqual([
    { file: 'bad/table.yaml', row: 'code 1', message: expect.stringContaining('colour') },
  ]);
});

test('a code may mention one of the built-in tables, and none that nobody has', () => {
  const related = (id: string) =>
    compileUserTables([table('plc', `related: ["${id}"]`)], ['http:404']);
  expect(related('http:404').problems).toEqual([]);
  expect(related('http:999').problems).toHaveLength(1);
});

test.each(['http', 'pinned', 'lookup'])('no table may be called %s', (protocol) => {
  const { tables, problems } = compileUserTables([table(protocol)], ['http:404']);
  expect(tables).toEqual([]);
  expect(problems[0]?.message).toContain('take another name');
});
