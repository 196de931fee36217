import { describe, expect, test } from 'vitest';
import { languages } from '../schema';
import { type TextKey, text } from '.';
import { en } from './en';
import { zhCN } from './zh-CN';

const keys = Object.keys(en) as TextKey[];
const chinese = /\p{Script=Han}/u;
/** The name and version of the product, which are the same in every language. */
const sameEverywhere = /^Codepin \{version\}$/;
const placesOf = (value: string) => [...value.matchAll(/\{(\w+)\}/g)].map(([place]) => place);

test('both catalogues have the same texts', () => {
  expect(Object.keys(zhCN).sort()).toEqual([...keys].sort());
});

describe.each(keys)('%s', (key) => {
  test('has the same places in both languages', () => {
    expect(placesOf(zhCN[key]).sort()).toEqual(placesOf(en[key]).sort());
  });

  test('has no Chinese in English, nor Chinese punctuation', () => {
    expect(en[key]).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  });

  test('is in Chinese where it is not the same everywhere', () => {
    expect(chinese.test(zhCN[key]) || sameEverywhere.test(zhCN[key])).toBe(true);
  });

  test.each(languages)('is not empty and has no blanks at its ends in %s', (language) => {
    const value = text(language, key);
    expect(value).not.toBe('');
    expect(value).toBe(value.trim());
  });
});

describe('text', () => {
  test('puts values in their places', () => {
    expect(text('en', 'action.noConstant', { language: 'Go', code: '404' })).toBe(
      'No Go constant for 404',
    );
    expect(text('zh-CN', 'action.noConstant', { language: 'Go', code: 404 })).toBe(
      '404 没有 Go 常量',
    );
  });

  test('shows a place that has no value as it is', () => {
    expect(text('en', 'results.count')).toBe('{count} codes');
  });

  test('takes a value literally that looks like a place or a pattern', () => {
    expect(text('en', 'action.copied', { text: '{text} $& $1' })).toBe('Copied: {text} $& $1');
  });
});
