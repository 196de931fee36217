import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBlurGuard } from './blur-guard';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function shownWith(graceMs: number, isFocused: boolean) {
  const left = vi.fn();
  const guard = createBlurGuard(graceMs, () => isFocused, left);
  guard.shown();
  return { guard, left };
}

test('believes every blur where there is no grace', () => {
  const { guard, left } = shownWith(0, true);
  guard.blurred();
  expect(left).toHaveBeenCalledTimes(1);
});

test('a blur that comes with a show means nothing where the window has the focus after it', () => {
  const { guard, left } = shownWith(500, true);
  guard.blurred();
  vi.advanceTimersByTime(60_000);
  expect(left).not.toHaveBeenCalled();
});

test('a click elsewhere right after a show is found out at the end of the grace', () => {
  const { guard, left } = shownWith(500, false);
  guard.blurred();
  vi.advanceTimersByTime(499);
  expect(left).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(left).toHaveBeenCalledTimes(1);
});

test('a click elsewhere later is believed at once', () => {
  const { guard, left } = shownWith(500, false);
  vi.advanceTimersByTime(500);
  guard.blurred();
  expect(left).toHaveBeenCalledTimes(1);
});

test('a window that was hidden meanwhile, or shown again, is left by nobody', () => {
  const { guard, left } = shownWith(500, false);
  guard.blurred();
  guard.hidden();
  guard.shown();
  guard.blurred();
  guard.shown();
  vi.advanceTimersByTime(60_000);
  expect(left).not.toHaveBeenCalled();
});
