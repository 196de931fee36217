import { expect, test } from 'vitest';
import type { Code } from '../../../data/catalogue/schema';
import { suggestions } from './suggestions';

const find = (id: string) => (id.startsWith('gone:') ? undefined : ({ id } as Code));
const used = (last: number) => ({ count: 1, last });
const idsOf = (pins: string[], usage: Record<string, { count: number; last: number }>) =>
  suggestions({ pins, usage }, find).map(({ code }) => code.id);

test('pins come first in their order, then what was used last', () => {
  const usage = { 'http:500': used(1), 'ftp:550': used(3), 'dns:3': used(2) };
  expect(idsOf(['http:404', 'ftp:550'], usage)).toEqual([
    'http:404',
    'ftp:550',
    'dns:3',
    'http:500',
  ]);
});

test('codes that no table has any more are left out', () => {
  expect(idsOf(['gone:1', 'http:404'], { 'gone:2': used(1) })).toEqual(['http:404']);
});

test('no more than twenty are shown', () => {
  const pins = Array.from({ length: 30 }, (_, at) => `http:${at}`);
  expect(idsOf(pins, {})).toEqual(pins.slice(0, 20));
});
