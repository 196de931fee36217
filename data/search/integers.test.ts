import { describe, expect, test } from 'vitest';
import { integerForms, isSameNumber } from './integers';

describe('the forms of a number', () => {
  test('are three where its highest bit is set', () => {
    expect(integerForms('3221225477')).toEqual(['-1073741819', '0xc0000005']);
    expect(integerForms('0xc0000005')).toEqual(['3221225477', '-1073741819']);
  });
  test.each(['404', '0x28', '2147483647', '0x7fffffff', '4294967296', 'eacces', ''])(
    '%s has no other',
    (code) => expect(integerForms(code)).toEqual([]),
  );
});

test('numbers are compared by value, in 32 bits', () => {
  expect(isSameNumber('0x02', '2')).toBe(true);
  expect(isSameNumber('-1073741819', '3221225477')).toBe(true);
  expect(isSameNumber('4', '132')).toBe(false);
  expect(isSameNumber('404.3', '404.3')).toBe(false);
  expect(isSameNumber('ENOENT', 'ENOENT')).toBe(false);
});
