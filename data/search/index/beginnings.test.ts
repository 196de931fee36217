import { describe, expect, it } from 'vitest';
import { createIndex, lookup } from '..';
import { tableOf } from '../fixture';
import type { LookupOptions } from '../types';

const codes = Array.from({ length: 300 }, (_, at) => ({ code: String(4000 + at), name: `N${at}` }));
const index = createIndex([
  tableOf('many', 1, [...codes, { code: '4000–4999', name: 'All' }, { code: '40', name: 'Forty' }]),
  tableOf('few', 2, [{ code: '4', name: 'Four' }, ...codes.slice(0, 2)]),
]);
const ids = (query: string, options?: LookupOptions) =>
  lookup(index, query, options).map(({ code }) => code.id);

describe('a beginning that many codes share', () => {
  it('gives short codes first, then the first ones of the index', () => {
    expect(ids('4', { limit: 4 })).toEqual(['few:4', 'many:40', 'many:4000', 'many:4001']);
    expect(ids('40', { limit: 3 })).toEqual(['many:40', 'many:4000', 'many:4001']);
    expect(ids('few 40')).toEqual(['few:4000', 'few:4001']);
  });

  it('gives all rows where there is room for them', () => {
    expect(ids('4', { limit: 1000 })).toHaveLength(305);
    expect(ids('many', { limit: 1000 })).toHaveLength(302);
  });

  it('gives the pinned and used ones first, wherever they stand', () => {
    const usage = { 'many:4250': { count: 1, last: 0 } };
    const options = { limit: 4, pins: new Set(['many:4299', 'few:4001']), usage };
    const lifted = ['many:4299', 'few:4001', 'many:4250'];
    expect(ids('4', options)).toEqual(['few:4', ...lifted]);
    expect(ids('many', options)).toEqual(['many:4299', 'many:4250', 'many:4000', 'many:4001']);
    expect(ids('many 4', options)).toEqual(['many:4299', 'many:4250', 'many:40', 'many:4000']);
  });
});
