import { describe, expect, test } from 'vitest';
import { movedSelection, rowHeight, topToReveal, visibleRows } from './visible-rows';

const view = { top: 2 * rowHeight, height: 3 * rowHeight };

describe('the rows in sight', () => {
  test('are those that the view touches', () => {
    expect(visibleRows(view, 100)).toEqual([2, 5]);
    expect(visibleRows({ ...view, top: view.top + 1 }, 100)).toEqual([2, 6]);
  });
  test('end with the list', () => {
    expect(visibleRows(view, 4)).toEqual([2, 4]);
    expect(visibleRows({ top: 0, height: 500 }, 0)).toEqual([0, 0]);
  });
});

describe('a row', () => {
  test.each([
    ['in sight stays where it is', 3, view.top],
    ['above comes to the top', 1, rowHeight],
    ['below comes to the bottom', 7, 5 * rowHeight],
    ['cut at the bottom is shown whole', 5, 3 * rowHeight],
    ['that is none moves nothing', -1, view.top],
  ])('%s', (_what, at, top) => {
    expect(topToReveal(view, at)).toBe(top);
  });
  test('higher than the view is shown from its start', () => {
    expect(topToReveal({ top: 0, height: 10 }, 0)).toBe(0);
  });
});

describe('the selection', () => {
  test.each([
    ['next', 0, 1],
    ['next', 19, 0],
    ['previous', 1, 0],
    ['previous', 0, 19],
    ['pageDown', 0, 8],
    ['pageDown', 15, 19],
    ['pageUp', 10, 2],
    ['pageUp', 3, 0],
  ] as const)('moves %s from %d to %d', (move, from, to) => {
    expect(movedSelection(move, from, 20)).toBe(to);
  });
  test('of no rows stays', () => {
    expect(movedSelection('next', -1, 0)).toBe(-1);
  });
});
