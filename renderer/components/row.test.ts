import { expect, test } from 'vitest';
import type { Code } from '../../data/catalogue/schema';
import { viaOf } from './row';

const code = { title: { 'zh-CN': '请求超时', en: 'Request timeout' } } as Code;

test('a row that is marked itself says no more', () => {
  expect(
    viaOf({ code, marks: { title: { en: [[0, 7]], 'zh-CN': [[2, 4]] } } }, 'en'),
  ).toBeUndefined();
  expect(
    viaOf({ code, marks: { code: [[0, 3]], title: { 'zh-CN': [[2, 4]] } } }, 'en'),
  ).toBeUndefined();
  expect(viaOf({ code }, 'en')).toBeUndefined();
});

test('a row found by its title in the other language shows that one', () => {
  const marks = { title: { 'zh-CN': [[2, 4]] as [number, number][] } };
  expect(viaOf({ code, marks }, 'en')).toEqual({ text: '请求超时', ranges: [[2, 4]] });
  expect(viaOf({ code, marks }, 'zh-CN')).toBeUndefined();
});

test('a row found by another name shows that name', () => {
  const via = { text: 'ETIMEDOUT', ranges: [[0, 9]] as [number, number][] };
  expect(viaOf({ code, marks: { via } }, 'en')).toEqual(via);
});
