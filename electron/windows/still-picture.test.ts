import { expect, test } from 'vitest';
import type { Picture } from '../platform/linux-x11/requests';
import { stillPicture } from './still-picture';

const picture = (...colours: number[]): Picture => ({
  width: colours.length,
  height: 1,
  pixels: Buffer.from(Uint32Array.from(colours).buffer),
});
const empty = picture(0xfbfbfc, 0xfbfbfc);
const old = picture(0xffffff, 0x111111);
const drawn = picture(0xffffff, 0x222222);

const stillOf = (...pictures: (Picture | undefined)[]) =>
  stillPicture(
    async () => pictures.shift(),
    async () => {},
  );

test('waits until the page is drawn and no longer what it was before', async () => {
  expect(await stillOf(empty, drawn, drawn)).toBe(drawn);
  expect(await stillOf(old, drawn, drawn)).toBe(drawn);
  expect(await stillOf(empty, empty, empty, drawn, drawn)).toBe(drawn);
});

test('pauses before each picture, the first one too: two in a row could be of what was there', async () => {
  const done: string[] = [];
  await stillPicture(
    async () => {
      done.push('picture');
      return drawn;
    },
    async () => {
      done.push('pause');
    },
  );
  expect(done).toEqual(['pause', 'picture', 'pause', 'picture']);
});

test('has none of a page that never rests, is never drawn, or is shown meanwhile', async () => {
  const never = Array.from({ length: 50 }, (_, at) => picture(at, 1));
  expect(await stillOf(...never, drawn, drawn)).toBeUndefined();
  expect(await stillOf(...never.fill(empty), drawn, drawn)).toBeUndefined();
  expect(await stillOf(drawn, undefined, drawn)).toBeUndefined();
});
