import { describe, expect, test } from 'vitest';
import type { Code } from '../data/catalogue/schema';
import { constantText, copyText } from './copy-text';

const http = { 'zh-CN': 'HTTP 协议', en: 'HTTP' };
const notFound: Code = {
  id: 'http:404',
  protocol: 'http',
  code: '404',
  name: 'Not Found',
  status: 'standard',
  class: '4xx',
  source: { name: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5' },
  title: { 'zh-CN': '未找到', en: 'Nothing there' },
  summary: { 'zh-CN': '没有。', en: 'None.' },
  constants: [
    { language: 'Go', name: 'http.StatusNotFound' },
    { language: 'Java', name: 'SC_NOT_FOUND' },
    { language: 'Java', name: 'HTTP_NOT_FOUND' },
  ],
  pinyin: [],
};

describe('a code is copied', () => {
  test.each([
    ['code', 'en', '404'],
    ['code-name', 'en', '404 Not Found'],
    ['code-name', 'zh-CN', '404 Not Found'],
    ['protocol-code-name', 'en', 'HTTP 404 Not Found'],
    ['protocol-code-name', 'zh-CN', 'HTTP 协议 404 Not Found'],
    ['title', 'en', '404 Nothing there'],
    ['title', 'zh-CN', '404 未找到'],
    [
      'markdown',
      'en',
      '[HTTP 404 Not Found](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)',
    ],
  ] as const)('as %s in %s: %s', (format, language, expected) => {
    expect(copyText(notFound, http, format, language)).toBe(expected);
  });

  test('without its name twice where the name is the code', () => {
    const named = { ...notFound, code: 'ECONNRESET', name: 'ECONNRESET' };
    expect(copyText(named, http, 'code-name', 'en')).toBe('ECONNRESET');
    expect(copyText(named, http, 'protocol-code-name', 'en')).toBe('HTTP ECONNRESET');
  });
});

describe('a constant', () => {
  test('is the one of the language', () => {
    expect(constantText(notFound, 'Go')).toBe('http.StatusNotFound');
  });

  test('is the first where a language has several', () => {
    expect(constantText(notFound, 'Java')).toBe('SC_NOT_FOUND');
  });

  test('is undefined where the language has none', () => {
    expect(constantText(notFound, 'Rust')).toBeUndefined();
  });
});
