import { setTimeout as wait } from 'node:timers/promises';
import type { Picture } from '../platform/linux-x11/requests';

// With both cores busy a page that had said it is drawn was in its pictures after 36 ms at the latest.
const apartMs = 100;
const most = 10;

/**
 * Takes pictures of a page that has just said that it is drawn, until it is in them: for a moment
 * longer they show what was there before, or nothing but the window's own colour.
 *
 * @param take resolves with one, or with undefined when none is wanted any more.
 * @param pause resolves when the next one may be taken; also before the first.
 * @returns the second of two that are the same and show something, or undefined without such.
 */
export async function stillPicture(
  take: () => Promise<Picture | undefined>,
  pause: () => Promise<void> = () => wait(apartMs),
): Promise<Picture | undefined> {
  let last: Picture | undefined;
  for (let taken = 0; taken < most; taken++) {
    await pause();
    const next = await take();
    if (!next) return undefined;
    if (last?.pixels.equals(next.pixels) && showsSomething(next)) return next;
    last = next;
  }
  return undefined;
}

function showsSomething({ pixels }: Picture): boolean {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  return colours.some((colour) => colour !== colours[0]);
}
