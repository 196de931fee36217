import { expect, test } from 'vitest';
import { constantsOf } from './constants';
import type { CodeSource } from './schema';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const row = (more: Partial<CodeSource> = {}): CodeSource => ({
  code: '404',
  name: 'Not Found',
  status: 'standard',
  source: { name: 'a test', url: 'https://example.com' },
  title: both('Missing'),
  summary: both('Nothing is there.'),
  ...more,
});
const go = { language: 'Go', pattern: 'http.Status{Pascal}' };

test.each([
  ['{UPPER_SNAKE}', 'Not Found', 'NOT_FOUND'],
  ['{lower_snake}', 'Not Found', 'not_found'],
  ['{Pascal}', 'Not Found', 'NotFound'],
  ['HttpStatus.{UPPER_SNAKE}', 'Multi-Status', 'HttpStatus.MULTI_STATUS'],
  ['{UPPER_SNAKE}', "I'm a teapot", 'IM_A_TEAPOT'],
  ['{UPPER_SNAKE}', 'I’m a teapot', 'IM_A_TEAPOT'],
  ['{Pascal}', 'RESOURCE_EXHAUSTED', 'RESOURCEEXHAUSTED'],
  ['{Pascal}', 'OK', 'OK'],
  ['{Pascal}', 'HTTP version not supported', 'HTTPVersionNotSupported'],
  ['{lower_snake}', 'HTTP Version (old)', 'http_version_old'],
  ['CONSTANT', 'Not Found', 'CONSTANT'],
  ['{Unknown}', 'Not Found', '{Unknown}'],
])('%s makes of "%s" the constant %s', (pattern, name, constant) => {
  expect(constantsOf([{ language: 'Any', pattern }], row({ name }))).toEqual([
    { language: 'Any', name: constant },
  ]);
});

test('what the row says about a language replaces the rule', () => {
  expect(constantsOf([go], row({ constants: { Go: 'http.StatusLost' } }))).toEqual([
    { language: 'Go', name: 'http.StatusLost' },
  ]);
});

test('null in the row means that the language has no constant', () => {
  const java = { language: 'Java', pattern: 'SC_{UPPER_SNAKE}' };
  expect(constantsOf([go, java], row({ constants: { Go: null } }))).toEqual([
    { language: 'Java', name: 'SC_NOT_FOUND' },
  ]);
});

test('a row can name several constants and languages that no rule knows', () => {
  expect(constantsOf([go], row({ constants: { Java: ['SC_LOST', 'SC_MISSING'] } }))).toEqual([
    { language: 'Go', name: 'http.StatusNotFound' },
    { language: 'Java', name: 'SC_LOST' },
    { language: 'Java', name: 'SC_MISSING' },
  ]);
});

test.each(['unofficial', 'unused'] as const)(
  'a code that is %s has the constants of its row only',
  (status) => {
    expect(constantsOf([go], row({ status }))).toEqual([]);
    expect(constantsOf([go], row({ status, constants: { Ruby: ':lost' } }))).toEqual([
      { language: 'Ruby', name: ':lost' },
    ]);
  },
);

test('a table without rules gives no constants', () => {
  expect(constantsOf(undefined, row())).toEqual([]);
});
