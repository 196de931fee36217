import { describe, expect, test } from 'vitest';
import { withOrder, withPin, withRenamed, withUse } from './library';

describe('ordering', () => {
  test('a doubled id in the order loses no pin', () => {
    expect(withOrder(['a:1', 'b:2'], ['a:1', 'a:1'])).toEqual(['a:1', 'b:2']);
  });
});

describe('pinning', () => {
  test('adds a pin at the end', () => {
    expect(withPin(['http:404'], 'http:500', true)).toEqual(['http:404', 'http:500']);
  });

  test('a code again does not pin it twice', () => {
    expect(withPin(['http:404', 'http:500'], 'http:404', true)).toEqual(['http:500', 'http:404']);
  });

  test('is undone by unpinning, which leaves the others as they were', () => {
    expect(withPin(['a:1', 'b:2', 'c:3'], 'b:2', false)).toEqual(['a:1', 'c:3']);
    expect(withPin(['a:1'], 'b:2', false)).toEqual(['a:1']);
  });

  test('changes nothing in place', () => {
    const pins = Object.freeze(['a:1', 'b:2']);
    expect(withPin(pins, 'c:3', true)).not.toBe(pins);
    expect(withOrder(pins, ['b:2', 'a:1'])).toEqual(['b:2', 'a:1']);
    expect(pins).toEqual(['a:1', 'b:2']);
  });
});

describe('ordering', () => {
  test('puts the pins in the new order', () => {
    expect(withOrder(['a:1', 'b:2', 'c:3'], ['c:3', 'a:1', 'b:2'])).toEqual(['c:3', 'a:1', 'b:2']);
  });

  test('leaves hidden pins in their places', () => {
    expect(withOrder(['a:1', 'old:9', 'b:2', 'old:8'], ['b:2', 'a:1'])).toEqual([
      'b:2',
      'old:9',
      'a:1',
      'old:8',
    ]);
  });

  test('does not pin what was not pinned', () => {
    expect(withOrder(['a:1', 'b:2'], ['new:7', 'b:2', 'a:1'])).toEqual(['b:2', 'a:1']);
  });

  test('loses no pin that the new order leaves out', () => {
    expect(withOrder(['a:1', 'b:2', 'c:3'], ['c:3', 'a:1'])).toEqual(['c:3', 'b:2', 'a:1']);
    expect(withOrder(['a:1', 'b:2'], [])).toEqual(['a:1', 'b:2']);
  });
});

test('a use counts, and says when it was', () => {
  const once = withUse({ 'ftp:550': { count: 3, last: 5 } }, 'http:404', 10);
  expect(once).toEqual({ 'ftp:550': { count: 3, last: 5 }, 'http:404': { count: 1, last: 10 } });
  expect(withUse(once, 'ftp:550', 20)['ftp:550']).toEqual({ count: 4, last: 20 });
});

describe('renaming', () => {
  const renamed = { 'rest:404': 'http:404', 'rest:331': 'ftp:331' };

  test('keeps the place of the first of two pins that become one', () => {
    const library = { pins: ['rest:404', 'a:1', 'http:404', 'rest:331'], usage: {} };
    expect(withRenamed(library, renamed).pins).toEqual(['http:404', 'a:1', 'ftp:331']);
  });

  test('adds up the uses, of which the last one counts', () => {
    const usage = { 'rest:404': { count: 2, last: 9 }, 'http:404': { count: 1, last: 5 } };
    expect(withRenamed({ pins: [], usage }, renamed).usage).toEqual({
      'http:404': { count: 3, last: 9 },
    });
  });

  test('is nothing where no id is among them', () => {
    const library = { pins: ['a:1'], usage: { 'b:2': { count: 1, last: 1 } } };
    expect(withRenamed(library, renamed)).toBe(library);
  });
});
