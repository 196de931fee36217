import { expect, test } from 'vitest';
import { compileTable } from './compile';
import type { CodeSource, TableSource } from './schema';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const source = { name: 'a test', url: 'https://example.com' };
const row = (code: string, more: Partial<CodeSource> = {}): CodeSource => ({
  code,
  name: `Name of ${code}`,
  status: 'standard',
  source,
  title: both(code),
  summary: both(code),
  ...more,
});
const codeClass = (id: string, range?: [number, number]) => ({
  id,
  ...(range && { range }),
  title: both(id),
  summary: both(id),
});
const compiled = (codes: CodeSource[], more: Partial<TableSource> = {}) =>
  compileTable(
    {
      protocol: 'http',
      order: 1,
      title: both('HTTP'),
      summary: both('The web.'),
      names: ['http'],
      source,
      classes: [codeClass('4xx', [400, 499]), codeClass('5xx', [500, 599]), codeClass('named')],
      codes,
      ...more,
    },
    (code) => [`pinyin of ${code.code}`],
  );

test('an id has the origin only where a number has several owners', () => {
  const { codes } = compiled([
    row('418', { origin: 'ietf' }),
    row('420', { origin: 'twitter' }),
    row('420', { origin: 'spring' }),
    row('404'),
  ]);
  expect(codes.map(({ id }) => id)).toEqual([
    'http:418',
    'http:420@twitter',
    'http:420@spring',
    'http:404',
  ]);
});

test('of two rows with a number, the one without an origin keeps the plain id', () => {
  const { codes } = compiled([row('420'), row('420', { origin: 'twitter' })]);
  expect(codes.map(({ id }) => id)).toEqual(['http:420', 'http:420@twitter']);
});

test.each([
  ['400', '4xx'],
  ['499', '4xx'],
  ['500', '5xx'],
  ['404.17', '4xx'],
  ['400-417', '4xx'],
  ['0x1F4', '5xx'],
])('%s belongs to the class whose range holds its leading number, %s', (code, expected) => {
  expect(compiled([row(code)]).codes[0]?.class).toBe(expected);
});

test('the class a row names goes before the range', () => {
  expect(compiled([row('404', { class: 'named' })]).codes[0]?.class).toBe('named');
});

test('a row carries its protocol, its constants and its pinyin', () => {
  const { codes } = compiled([row('404', { constants: { Ruby: ':lost' } })], {
    constants: [{ language: 'Go', pattern: '{Pascal}' }],
  });
  expect(codes[0]).toMatchObject({
    protocol: 'http',
    constants: [
      { language: 'Go', name: 'NameOf404' },
      { language: 'Ruby', name: ':lost' },
    ],
    pinyin: ['pinyin of 404'],
  });
});

test('the rules for constants stay behind and the rows keep their order', () => {
  const table = compiled([row('503'), row('404')], {
    constants: [{ language: 'Go', pattern: '{Pascal}' }],
  });
  expect(table).not.toHaveProperty('constants');
  expect(table.codes.map(({ code }) => code)).toEqual(['503', '404']);
});

test('other numbers follow from one in 32 bits of hex, and what a row names goes before', () => {
  const numbers = {
    signed: { title: both('signed'), derive: 'int32' as const },
    unsigned: { title: both('unsigned'), derive: 'uint32' as const },
    iis: { title: both('IIS') },
  };
  const hex = row('0xC0000005', { class: 'named' });
  const { codes } = compiled(
    [hex, row('404'), { ...hex, code: '0x80070005', numbers: { iis: '1' } }],
    {
      numbers,
    },
  );
  expect(codes.map((code) => code.numbers)).toEqual([
    { signed: '-1073741819', unsigned: '3221225477' },
    undefined,
    { signed: '-2147024891', unsigned: '2147942405', iis: '1' },
  ]);
});
