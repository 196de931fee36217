import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRest } from './rest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (shows: number) => {
  const collect = vi.fn();
  const rest = createRest(collect);
  const toggle = (times: number) => {
    for (let at = 0; at < times; at++) {
      rest.shown();
      rest.hidden();
    }
  };
  toggle(shows);
  return { rest, collect, toggle };
};

test('collects ten seconds after the last of many shows, once', () => {
  const { collect } = after(50);
  vi.advanceTimersByTime(9999);
  expect(collect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_600_000);
  expect(collect).toHaveBeenCalledTimes(1);
});

test('collects nothing after few shows', () => {
  const { collect, toggle } = after(49);
  vi.advanceTimersByTime(3_600_000);
  expect(collect).not.toHaveBeenCalled();
  toggle(1);
  vi.advanceTimersByTime(10_000);
  expect(collect).toHaveBeenCalledTimes(1);
});

test('collects nothing while the overlay is shown', () => {
  const { rest, collect } = after(50);
  vi.advanceTimersByTime(9999);
  rest.shown();
  vi.advanceTimersByTime(3_600_000);
  expect(collect).not.toHaveBeenCalled();
  rest.hidden();
  vi.advanceTimersByTime(10_000);
  expect(collect).toHaveBeenCalledTimes(1);
});

test('counts anew after it has collected', () => {
  const { collect, toggle } = after(50);
  vi.advanceTimersByTime(10_000);
  toggle(49);
  vi.advanceTimersByTime(10_000);
  expect(collect).toHaveBeenCalledTimes(1);
});
