import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadiness } from './readiness';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function waitingFor(framesWhileHidden: boolean) {
  const readiness = createReadiness(framesWhileHidden);
  const then = vi.fn();
  readiness.when(then);
  return { readiness, then };
}

test('is ready with the first frame, once, and from then on at once', () => {
  const { readiness, then } = waitingFor(true);
  readiness.loaded();
  readiness.rendered();
  expect(then).not.toHaveBeenCalled();
  readiness.painted();
  vi.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledTimes(1);
  readiness.when(then);
  expect(then).toHaveBeenCalledTimes(2);
});

test('is ready with what is rendered where hidden pages make no frames', () => {
  const { readiness, then } = waitingFor(false);
  readiness.loaded();
  expect(then).not.toHaveBeenCalled();
  readiness.rendered();
  expect(then).toHaveBeenCalledTimes(1);
});

test.each([
  ['half a second after the page has rendered', 500, (one) => one.rendered()],
  ['a second and a half after it was loaded', 1500, (one) => one.loaded()],
  ['four seconds after it was asked for', 4000, () => {}],
] as [string, number, (one: ReturnType<typeof createReadiness>) => void][])(
  'no longer waits for a frame %s',
  (_when, ms, happens) => {
    const { readiness, then } = waitingFor(true);
    happens(readiness);
    vi.advanceTimersByTime(ms - 1);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(then).toHaveBeenCalledTimes(1);
  },
);

test('a new page has to get ready anew, and is not waited for for ever either', () => {
  const { readiness, then } = waitingFor(true);
  readiness.painted();
  readiness.reset();
  const again = vi.fn();
  readiness.when(again);
  expect(again).not.toHaveBeenCalled();
  readiness.reset();
  vi.advanceTimersByTime(4000);
  expect(again).toHaveBeenCalledTimes(1);
  expect(then).toHaveBeenCalledTimes(1);
});
