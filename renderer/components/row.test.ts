import { expect, test } from 'vitest';
import type { Code } from '../../data/catalogue/schema';
import { optionId, rowInGuide, viaOf } from './row';

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

const entry = { id: 'guide:404', protocol: 'guide', code: '404' } as Code;
const guided = { id: 'http:404', protocol: 'http', code: '404', guidedBy: [entry] } as Code;

test('a row in the words of a guide keeps the mark of its code alone', () => {
  const marks = { code: [[0, 3]] as [number, number][], name: [[0, 2]] as [number, number][] };
  expect(rowInGuide({ code: guided, marks }, 'guide')).toEqual({
    code: guided,
    entry,
    marks: { code: [[0, 3]] },
  });
  expect(rowInGuide({ code: guided }, 'guide')).toEqual({ code: guided, entry });
});

test('a row that the guide says nothing of stays as it is', () => {
  const row = { code: guided };
  expect(rowInGuide(row, 'other')).toBe(row);
  const plain = { code: entry };
  expect(rowInGuide(plain, 'guide')).toBe(plain);
});

test('a row that stands for several has an id of its own', () => {
  expect(optionId({ code: guided })).toBe('option-http:404');
  expect(optionId({ code: guided, folded: [{ code: guided }] })).toBe('option-fold-http:404');
  expect(optionId(undefined)).toBeUndefined();
});
