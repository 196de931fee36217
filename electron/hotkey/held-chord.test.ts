import { expect, test } from 'vitest';
import { isRepeat } from './held-chord';

const delay = 500;

test('the first press ever is a press', () => {
  expect(isRepeat(Number.POSITIVE_INFINITY, delay)).toBe(false);
});

test.each([0, 33, 60, 149])('a press %d ms after the last repeats a held chord', (sinceLast) => {
  expect(isRepeat(sinceLast, delay)).toBe(true);
});

test.each([481, 500, 519])('a press after %d ms is the first repeat', (sinceLast) => {
  expect(isRepeat(sinceLast, delay)).toBe(true);
});

test.each([150, 250, 480, 520, 660, 5000])('a press after %d ms is its own', (sinceLast) => {
  expect(isRepeat(sinceLast, delay)).toBe(false);
});

test('a chord held for long is one press', () => {
  const times = [0, 501, 560, 620, 679, 740, 799];
  const presses = times.filter(
    (time, at) => !isRepeat(time - (times[at - 1] ?? Number.NEGATIVE_INFINITY), delay),
  );
  expect(presses).toEqual([0]);
});
