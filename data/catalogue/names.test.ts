import { expect, test } from 'vitest';
import { readNames } from './names';

const source = { name: 'a test', url: 'https://example.com' };
const read = (csv: string | undefined) => readNames('windows/names.csv', csv, source);

test('a line is a code with its name, and says in each language that nothing is written', () => {
  const { codes, problems } = read(
    'code,name,class,aliases\n5,ERROR_ACCESS_DENIED,win32,EACCES|denied\n',
  );
  expect(problems).toEqual([]);
  expect(codes).toEqual([
    {
      code: '5',
      name: 'ERROR_ACCESS_DENIED',
      class: 'win32',
      aliases: ['EACCES', 'denied'],
      status: 'standard',
      source,
      title: { 'zh-CN': 'ERROR_ACCESS_DENIED', en: 'ERROR_ACCESS_DENIED' },
      summary: {
        'zh-CN': expect.stringMatching(/没有写说明/),
        en: expect.stringMatching(/Nothing is written/),
      },
      unwritten: true,
    },
  ]);
});

test('class and aliases may be empty, or missing altogether', () => {
  expect(read('code,name,class,aliases\n5,DENIED,,\n').codes[0]).not.toHaveProperty('class');
  expect(read('code,name\n5,DENIED\n').codes[0]).not.toHaveProperty('aliases');
});

test('a byte order mark and empty lines are passed over', () => {
  expect(read('\uFEFFcode,name\n\n5,DENIED\n').codes).toHaveLength(1);
});

test('without the file there is nothing to say', () => {
  expect(read(undefined)).toEqual({ codes: [], problems: [] });
});

test.each([
  ['an unknown column', 'code,name,colour\n5,DENIED,red\n', 'row 1', /colour/],
  ['an empty name', 'code,name\n5,\n', 'row 1', /is empty/],
  ['too many fields', 'code,name\n5,DENIED,more\n', 'CSV', /line 2/],
])('%s is named with its row', (_what, csv, row, message) => {
  expect(read(csv).problems).toEqual([
    { file: 'windows/names.csv', row, message: expect.stringMatching(message) },
  ]);
});
