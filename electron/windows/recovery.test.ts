import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRecovery } from './recovery';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const reload = vi.fn();
  return { reload, ...createRecovery(reload) };
}

test('the first death is mended at once', () => {
  const { reload, died } = setUp();
  died();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('whoever dies again and again comes back for ever, after longer and longer pauses', () => {
  const { reload, died } = setUp();
  const pauses = Array.from({ length: 12 }, (_, at) => {
    died();
    const from = performance.now();
    while (reload.mock.calls.length <= at) vi.advanceTimersByTime(100);
    return performance.now() - from;
  });
  expect(pauses.slice(0, 5)).toEqual([0, 500, 1000, 2000, 4000]);
  expect(pauses.slice(-3)).toEqual([30_000, 30_000, 30_000]);
});

test('whoever lived for a minute is mended at once again', () => {
  const { reload, died } = setUp();
  died();
  died();
  vi.advanceTimersByTime(500);
  vi.advanceTimersByTime(60_001);
  died();
  expect(reload).toHaveBeenCalledTimes(3);
});

test('nobody who waits for the page waits for the pause', () => {
  const { reload, died, skipPause } = setUp();
  skipPause();
  died();
  died();
  skipPause();
  expect(reload).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(reload).toHaveBeenCalledTimes(2);
});
