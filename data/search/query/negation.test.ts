import { expect, test } from 'vitest';
import { denies, isOpposite } from './negation';

test.each([
  ['authorized', 'unauthorized'],
  ['valid', 'invalid'],
  ['unauthorized', 'authorized'],
])('%s is not %s', (one, other) => {
  expect(denies(one, other)).toBe(true);
});
test.each([
  ['unathorized', 'unauthorized'],
  ['timeot', 'timeout'],
  ['ivalid', 'invalid'],
])('%s may be %s', (one, other) => {
  expect(denies(one, other)).toBe(false);
});

test('characters that turn the meaning are no typos', () => {
  expect(isOpposite('异常关闭', '正常关闭')).toBe(true);
  expect(isOpposite('资源已存在', '资源不存在')).toBe(true);
  expect(isOpposite('未找道', '未找到')).toBe(false);
});
