import { describe, expect, test } from 'vitest';
import { isComposing, movedSelection } from './selection-keys';

describe('a key moves the selection', () => {
  test.each([
    ['ArrowDown', 0, 20, 1],
    ['ArrowDown', 19, 20, 0],
    ['ArrowUp', 5, 20, 4],
    ['ArrowUp', 0, 20, 19],
    ['PageDown', 0, 20, 8],
    ['PageDown', 15, 20, 19],
    ['PageDown', 19, 20, 19],
    ['PageUp', 10, 20, 2],
    ['PageUp', 3, 20, 0],
    ['ArrowDown', 0, 1, 0],
    ['ArrowUp', 0, 1, 0],
  ])('%s from %d of %d to %d', (key, selected, count, expected) => {
    expect(movedSelection(key, selected, count)).toBe(expected);
  });

  test.each(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Enter', 'Tab', 'a'])(
    'but %s is left to the field',
    (key) => {
      expect(movedSelection(key, 3, 20)).toBeUndefined();
    },
  );

  test.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])(
    'but not %s in an empty list',
    (key) => {
      expect(movedSelection(key, 0, 0)).toBeUndefined();
    },
  );
});

describe('a press belongs to a composition', () => {
  const press = (native: { isComposing: boolean; keyCode: number }) =>
    isComposing({ nativeEvent: native } as Parameters<typeof isComposing>[0]);

  test('when the browser says so', () => {
    expect(press({ isComposing: true, keyCode: 13 })).toBe(true);
  });

  test('when it has the key code of input methods', () => {
    expect(press({ isComposing: false, keyCode: 229 })).toBe(true);
  });

  test('but a plain Enter does not', () => {
    expect(press({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});
