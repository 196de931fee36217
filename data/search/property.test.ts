import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/locales';
import { createIndex, lookup } from '.';
import { tableOf } from './fixture';
import type { Match } from './types';

const index = createIndex([
  tableOf(
    'http',
    1,
    [
      {
        code: '404',
        name: 'Not Found',
        zh: '未找到',
        pinyin: ['weizhaodao', 'wzd'],
        aliases: ['找不到页面', 'dead link'],
      },
      { code: '404.3', name: 'MIME type', origin: 'iis' },
      {
        code: '500',
        name: 'Internal Server Error',
        zh: '服务器内部错误',
        constants: [{ language: 'Go', name: 'http.StatusInternalServerError' }],
      },
    ],
    { names: ['http', 'status'], origins: { iis: { title: { 'zh-CN': 'IIS', en: 'IIS' } } } },
  ),
  tableOf(
    'ws',
    2,
    [
      { code: '1006', name: 'Abnormal Closure', zh: '异常断开', numbers: { hex: '0x3ee' } },
      { code: '3000–3999', name: 'Registered' },
    ],
    { numbers: { hex: { title: { 'zh-CN': '十六进制', en: 'hex' } } } },
  ),
]);

const seed = Date.now();
console.info(`property tests of lookup: seed ${seed}`);

/** What readers and patterns bite on, so that random texts get far. */
const bits = [
  '404',
  '4xx',
  '500-504',
  'ws ',
  'http:',
  '未找到',
  'wzd',
  'HTTP/1.1 404 Not Found\n',
  '"GET / HTTP/1.1" 404 ',
  'status=',
  'code: 1006',
  '#Fields: sc-status\n',
  '[Errno ',
  'curl: (',
  '550 5.1.1',
  'exit code ',
  '０',
  '\ud800',
  '\u0000',
  'İ',
  'ﷺ',
  '＂',
  '…',
  ' ',
];
/** Any UTF-16 unit, so that halves of surrogate pairs come up too. */
const unpaired = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 6 })), {
        maxLength: 30,
      })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: unpaired, maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 2500 }),
      )
      .map(([part, times]) => part.repeat(times).slice(0, 100_000)),
  },
);

describe('any text', () => {
  it('gives rows in order, with scores that fall and marks and evidence inside their texts', () => {
    fc.assert(
      fc.property(text, (query) => {
        const matches = lookup(index, query);
        expect(new Set(matches.map(({ code }) => code.id)).size).toBe(matches.length);
        matches.forEach((match, at) => {
          if (at > 0) expect(match.score).toBeLessThan((matches[at - 1] as Match).score);
          expectInside(match, query);
        });
      }),
      { numRuns: 10_000, seed },
    );
  }, 120_000);

  it('gives the same rows every time', () => {
    fc.assert(
      fc.property(text, (query) => {
        expect(lookup(index, query)).toEqual(lookup(index, query));
      }),
      { numRuns: 500, seed },
    );
  });
});

function expectInside({ code, marks, evidence }: Match, query: string) {
  if (evidence) expect(query.slice(evidence.start, evidence.end)).toBe(evidence.text);
  const marked = [
    [code.code, marks.code] as const,
    [code.name, marks.name] as const,
    ...languages.map((language) => [code.title[language], marks.title?.[language]] as const),
    [marks.via?.text ?? '', marks.via?.ranges] as const,
  ];
  for (const [shown, ranges = []] of marked) {
    for (const [start, end] of ranges) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(shown.length);
    }
  }
}
