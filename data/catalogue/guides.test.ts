import { describe, expect, test } from 'vitest';
import { createIndex, lookup } from '../search';
import { tableOf } from '../search/fixture';
import { isGuideTo, withGuides } from './guides';
import type { Table } from './schema';

const http = tableOf('http', 2, [
  { code: '404', name: 'Not Found', zh: '未找到', aliases: ['dead link'] },
  { code: '500', name: 'Internal Server Error' },
]);
const plain = tableOf('guide', 1, [
  { code: '404', name: 'No such thing', zh: '没有', aliases: ['empty shelf'] },
  { code: '999', name: 'Of nothing' },
]);
const guide: Table = {
  ...plain,
  guideTo: 'http',
  codes: plain.codes.map((code) => ({ ...code, guides: `http:${code.code}` })),
};
const tables = [guide, http];
const index = createIndex(tables);
const found = (query: string) => lookup(index, query).map(({ code }) => code.id);

describe('what a guide says of a code', () => {
  test('belongs to the code', () => {
    const [, mended] = withGuides(tables);
    const [code, other] = mended?.codes ?? [];
    expect(code?.guidedBy?.map(({ id }) => id)).toEqual(['guide:404']);
    expect(code?.aliases).toEqual(['dead link', '没有', 'empty shelf']);
    expect(other).toBe(http.codes[1]);
  });

  test('is put there once, however often it is asked for', () => {
    const once = withGuides(tables);
    expect(withGuides(once)[1]?.codes[0]).toBe(once[1]?.codes[0]);
  });

  test('stays a row of its own where nobody has the code', () => {
    const ids = new Set(['http:404']);
    expect(guide.codes.map((code) => isGuideTo(code, ids))).toEqual([true, false]);
    expect(found('999')).toEqual(['guide:999']);
  });
});

describe('a lookup', () => {
  test('gives one row for both', () => {
    expect(found('404')).toEqual(['http:404']);
    expect(found('empty shelf')).toEqual(['http:404']);
  });

  test('is narrowed by the name of the guide, and by its table', () => {
    expect(found('guide 404')).toEqual(['http:404']);
    expect(found('guide 500')).toEqual([]);
    expect(lookup(index, '500', { protocol: 'guide' })).toEqual([]);
    expect(found('guide')).toEqual(['guide:999', 'http:404']);
  });

  test('knows the ids of the guide', () => {
    expect(lookup(index, '404', { pins: new Set(['guide:404']) })[0]?.code.id).toBe('http:404');
    expect(index.rowOfId.get('guide:404')).toBe(index.rowOfId.get('http:404'));
  });
});
