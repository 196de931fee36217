import { expect, test } from 'vitest';
import { changeOf } from './frames';

const picture = (...pixels: number[]) => Buffer.from(Uint32Array.from(pixels).buffer);
const before = picture(0, 0, 0, 0);

test('a change in one frame is whole at once', () => {
  expect(changeOf(before, [{ time: 8, pixels: picture(1, 1, 0, 0) }])).toEqual({
    first: 8,
    whole: 8,
    still: 8,
    frames: 1,
    strange: 0,
  });
});

test('a frame that is half old and half new is nothing strange', () => {
  const frames = [
    { time: 8, pixels: picture(1, 0, 0, 0) },
    { time: 9, pixels: picture(1, 1, 1, 1) },
  ];
  expect(changeOf(before, frames)).toMatchObject({ first: 8, whole: 9, strange: 0 });
});

test('a flash of another colour is', () => {
  const frames = [
    { time: 8, pixels: picture(7, 7, 1, 0) },
    { time: 9, pixels: picture(1, 1, 1, 1) },
  ];
  expect(changeOf(before, frames)).toMatchObject({ whole: 9, strange: 50 });
});

test('nothing seen is no change', () => {
  expect(changeOf(before, [])).toBeUndefined();
});
