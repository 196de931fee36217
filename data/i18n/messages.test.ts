import { describe, expect, test } from 'vitest';
import { languages } from '../catalogue/schema';
import { type MessageKey, text } from '.';
import { en } from './messages/en';
import { zhCN } from './messages/zh-CN';

const keys = Object.keys(en) as MessageKey[];
const chinese = /\p{Script=Han}/u;
/** The product's name and what stands for values are the same in every language. */
const hasWords = (value: string) => /\p{L}/u.test(value.replace(/Codepin|\{\w+\}/g, ''));
const placesOf = (value: string) => [...value.matchAll(/\{(\w+)\}/g)].map(([place]) => place);

test('both catalogues have the same texts', () => {
  expect(Object.keys(zhCN).sort()).toEqual([...keys].sort());
});

test('each text has the same places in both languages', () => {
  const places = (catalogue: Record<MessageKey, string>) =>
    Object.fromEntries(keys.map((key) => [key, placesOf(catalogue[key]).sort()]));
  expect(places(zhCN)).toEqual(places(en));
});

test('no English text has Chinese characters or punctuation', () => {
  const odd = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  expect(keys.filter((key) => odd.test(en[key]))).toEqual([]);
});

test('each Chinese text that has words is Chinese', () => {
  const foreign = keys.filter((key) => !chinese.test(zhCN[key]));
  expect(foreign.filter((key) => hasWords(zhCN[key]))).toEqual([]);
});

test.each(languages)('no text is empty or has blanks at its ends in %s', (language) => {
  const wrong = keys.filter((key) => {
    const value = text(language, key);
    return value === '' || value !== value.trim();
  });
  expect(wrong).toEqual([]);
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
