import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryExpiry } from './query-expiry';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const [minute, busy] = [60_000, 40];
function expiryOf(keepMs: number) {
  const forget = vi.fn();
  return { ...createQueryExpiry(() => keepMs, busy, forget), forget };
}

test('forgets once the time is over, once', () => {
  const { hidden, forget } = expiryOf(minute);
  hidden();
  vi.advanceTimersByTime(minute - 1);
  expect(forget).not.toHaveBeenCalled();
  vi.advanceTimersByTime(minute);
  expect(forget).toHaveBeenCalledTimes(1);
});

test('a show before that keeps it', () => {
  const { hidden, shown, forget } = expiryOf(minute);
  hidden();
  vi.advanceTimersByTime(minute / 2);
  shown();
  vi.advanceTimersByTime(2 * minute);
  expect(forget).not.toHaveBeenCalled();
});

test('a show after that, where no timer ran, forgets first', () => {
  const { hidden, shown, forget } = expiryOf(minute);
  hidden();
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2 * minute);
  shown();
  expect(forget).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test('what is forgotten at once waits until the window is off the screen, or is shown again', () => {
  const { hidden, shown, forget } = expiryOf(0);
  hidden();
  vi.advanceTimersByTime(busy - 1);
  expect(forget).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(forget).toHaveBeenCalledTimes(1);
  hidden();
  shown();
  vi.advanceTimersByTime(busy);
  expect(forget).toHaveBeenCalledTimes(2);
});

test('what is kept for ever is never forgotten', () => {
  const { hidden, shown, forgetIfHidden, forget } = expiryOf(Number.POSITIVE_INFINITY);
  hidden();
  vi.advanceTimersByTime(100 * minute);
  forgetIfHidden();
  shown();
  expect(forget).not.toHaveBeenCalled();
});

test('where the computer has slept it forgets what waits to be forgotten, and nothing else', () => {
  const { hidden, shown, forgetIfHidden, forget } = expiryOf(minute);
  forgetIfHidden();
  hidden();
  shown();
  forgetIfHidden();
  expect(forget).not.toHaveBeenCalled();
  hidden();
  forgetIfHidden();
  vi.advanceTimersByTime(2 * minute);
  expect(forget).toHaveBeenCalledTimes(1);
});
