import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAcknowledgement } from './acknowledgement';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('waits for nothing where nothing was told', () => {
  const then = vi.fn();
  createAcknowledgement().within(250, then);
  expect(then).toHaveBeenCalledTimes(1);
});

test('waits for the answer to the last thing told, and calls back once', () => {
  const page = createAcknowledgement();
  const then = vi.fn();
  const first = page.next();
  const second = page.next();
  page.within(250, then);
  page.answered(first);
  expect(page.isPending()).toBe(true);
  expect(then).not.toHaveBeenCalled();
  page.answered(second);
  expect(page.isPending()).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledTimes(1);
});

test('a late answer, or one to nothing, doesn’t count for what was told since', () => {
  const page = createAcknowledgement();
  page.next();
  page.answered(99);
  page.next();
  page.answered(1);
  expect(page.isPending()).toBe(true);
});

test('a page that stays silent is not waited for, but stays pending', () => {
  const page = createAcknowledgement();
  const then = vi.fn();
  const turn = page.next();
  page.within(250, then);
  vi.advanceTimersByTime(250);
  expect(then).toHaveBeenCalledTimes(1);
  expect(page.isPending()).toBe(true);
  page.answered(turn);
  expect(then).toHaveBeenCalledTimes(1);
});

test('a new page was told nothing', () => {
  const page = createAcknowledgement();
  const then = vi.fn();
  page.next();
  page.within(250, then);
  page.reset();
  expect(page.isPending()).toBe(false);
  expect(then).toHaveBeenCalledTimes(1);
});
