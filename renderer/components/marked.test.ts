import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Range } from '../../data/search';
import { Marked } from './marked';

const markup = (text: string, ranges: Range[] | undefined) =>
  renderToStaticMarkup(createElement(Marked, { text, ranges })).replace(/<\/?span>/g, '');

test('each range is marked and nothing is lost', () => {
  expect(
    markup('Not Found', [
      [0, 3],
      [4, 5],
    ]),
  ).toBe('<mark>Not</mark> <mark>F</mark>ound');
});

test('a text in which nothing matched is left as it is', () => {
  expect(markup('Not Found', undefined)).toBe('Not Found');
  expect(markup('Not Found', [])).toBe('Not Found');
});

test('what would be markup is text', () => {
  expect(markup('<b>', [[0, 1]])).toBe('<mark>&lt;</mark>b&gt;');
});
