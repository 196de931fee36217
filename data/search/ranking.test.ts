import { describe, expect, it } from 'vitest';
import { createIndex, lookup } from '.';
import { tableOf } from './fixture';
import type { LookupOptions } from './types';

const day = 24 * 60 * 60 * 1000;
const tables = [
  // Given in the wrong order on purpose.
  tableOf('ws', 20, [
    { code: '40', name: 'Forty' },
    { code: '4000', name: 'Closed Not Found' },
    { code: '404', name: 'Nothing Here', aliases: ['not found'] },
    { code: '3000–3999', name: 'Registered' },
    { code: '3000', name: 'Unauthorized' },
  ]),
  tableOf(
    'http',
    10,
    [
      { code: '400', name: 'Bad Request' },
      { code: '403', name: 'Forbidden' },
      { code: '404', name: 'Not Found', zh: '未找到', pinyin: ['weizhaodao', 'wzd'] },
      { code: '4040', name: 'Found Not' },
      { code: '499', name: 'Client Closed Request', origin: 'nginx' },
    ],
    { origins: { nginx: { title: { 'zh-CN': 'nginx', en: 'nginx' } } } },
  ),
];
const index = createIndex(tables);
const ids = (query: string, options?: LookupOptions) =>
  lookup(index, query, options).map(({ code, tier }) => `${code.id} ${tier}`);

describe('tiers', () => {
  it('put an exact code before codes that begin so', () => {
    expect(ids('404')).toEqual(['http:404 code', 'ws:404 code', 'http:4040 prefix']);
  });

  it('put an exact name before an alias, and both before words', () => {
    expect(ids('not found')).toEqual([
      'http:404 name',
      'ws:404 name',
      'http:4040 words',
      'ws:4000 words',
    ]);
  });

  it('put the range round a number after exact codes', () => {
    expect(ids('3000')).toEqual(['ws:3000 code', 'ws:3000–3999 prefix']);
    expect(ids('3456')).toEqual(['ws:3000–3999 prefix']);
  });

  it('show typos only where nothing else is found', () => {
    expect(ids('forbiden')).toEqual(['http:403 fuzzy']);
    expect(ids('not')).not.toContainEqual(expect.stringContaining('fuzzy'));
  });

  it('show no typos of one or two characters', () => {
    expect(ids('fo')).toEqual(expect.not.arrayContaining([expect.stringContaining('fuzzy')]));
    expect(ids('xq')).toEqual([]);
    expect(ids('q')).toEqual([]);
  });

  it('have scores that never overlap, whatever is pinned or used', () => {
    const options = { pins: new Set(['http:4040']), usage: { 'ws:4000': { count: 999, last: 0 } } };
    expect(ids('404', options)).toEqual(['http:404 code', 'ws:404 code', 'http:4040 prefix']);
    const scores = lookup(index, '40', options).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('inside a tier', () => {
  it('come the tables in the order of the tabs', () => {
    expect(ids('404').slice(0, 2)).toEqual(['http:404 code', 'ws:404 code']);
  });

  it('come pins first, then what was used', () => {
    const usage = { 'http:403': { count: 2, last: 0 }, 'http:400': { count: 1, last: 0 } };
    expect(ids('40', { pins: new Set(['http:404']), usage }).slice(1, 4)).toEqual([
      'http:404 prefix',
      'http:403 prefix',
      'http:400 prefix',
    ]);
    expect(ids('404', { pins: new Set(['ws:404']) })[0]).toBe('ws:404 code');
  });

  it('weigh new uses more than old ones', () => {
    const usage = { 'http:400': { count: 10, last: 0 }, 'http:403': { count: 3, last: 60 * day } };
    expect(ids('40', { usage, now: 60 * day })[1]).toBe('http:403 prefix');
    expect(ids('40', { usage: { ...usage, 'http:400': { count: 10, last: 59 * day } } })[1]).toBe(
      'http:400 prefix',
    );
  });

  it('ignore pins and uses of rows that are not there', () => {
    expect(
      ids('403', { pins: new Set(['gone:1']), usage: { 'gone:2': { count: 1, last: 0 } } }),
    ).toEqual(['http:403 code']);
  });
});

describe('options', () => {
  it('limit the rows', () => {
    expect(ids('40', { limit: 2 })).toHaveLength(2);
    expect(ids('40', { limit: 0 })).toEqual([]);
  });

  it('narrow to one table', () => {
    expect(ids('404', { protocol: 'ws' })).toEqual(['ws:404 code']);
    expect(ids('forbidden', { protocol: 'ws' })).toEqual([]);
    expect(ids('404', { protocol: 'none' })).toEqual([]);
    expect(ids('HTTP/1.1 404 Not Found', { protocol: 'ws' })).not.toContainEqual(
      expect.stringContaining('http:'),
    );
  });
});

describe('owners', () => {
  it('narrow to their codes, and to plain ones where they have none', () => {
    expect(ids('nginx 499')).toEqual(['http:499 code']);
    expect(ids('nginx 404')[0]).toBe('http:404 code');
    expect(ids('nginx 4000')).toEqual(['ws:4000 code']);
  });
});

describe('an empty index', () => {
  it('finds nothing', () => {
    expect(lookup(createIndex([]), '404')).toEqual([]);
    expect(lookup(createIndex([]), 'ws not fuond')).toEqual([]);
  });
});
