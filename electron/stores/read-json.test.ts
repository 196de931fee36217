import { expect, test } from 'vitest';
import { readJson } from './read-json';

test('sound JSON is read as it is, with a byte order mark too', () => {
  const expected = { values: { pins: ['http:404'] }, broken: false, duplicates: [] };
  expect(readJson('{"pins":["http:404"]}')).toEqual(expected);
  expect(readJson('\uFEFF{"pins":["http:404"]}')).toEqual(expected);
});

test.each([
  ['cut in a list', '{"language":"en","pins":["http:404","ftp:530"', ['http:404', 'ftp:530']],
  ['cut in a text', '{"language":"en","pins":["http:404","ftp:5', ['http:404', 'ftp:5']],
  ['without its last brace', '{"language":"en","pins":["http:404"]', ['http:404']],
  ['with a comma too much', '{"language":"en","pins":["http:404"],}', ['http:404']],
])('of a file %s the rest is kept', (_how, text, pins) => {
  expect(readJson(text)).toEqual({
    values: { language: 'en', pins },
    broken: true,
    duplicates: [],
  });
});

test('a quote that was turned into something else costs no other key', () => {
  const { values, broken } = readJson('{\n"tab":"http,\n"language":"en",\n"pins":["http:404"]\n}');
  expect(broken).toBe(true);
  expect(values).toMatchObject({ language: 'en', pins: ['http:404'] });
});

test.each(['', 'null', '[]', '"text"', '7', '\0\0\0', 'rubbish'])(
  'of %j nothing can be read',
  (text) => {
    expect(readJson(text)).toEqual({ values: undefined, broken: true, duplicates: [] });
  },
);

test('keys that stand there twice are named, at the top alone', () => {
  const { values, duplicates } = readJson('{"pins":["a"],"x":{"y":1,"y":2},"pins":["b"]}');
  expect(values?.pins).toEqual(['b']);
  expect(duplicates).toEqual(['pins']);
});

test('a key __proto__ changes nothing but itself', () => {
  readJson('{"__proto__":{"polluted":true}}');
  readJson('{"__proto__":{"polluted":true}');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
