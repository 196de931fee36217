/** A picture of the screen, four bytes a pixel, and when it was first seen, in ms since the event. */
export type Frame = { time: number; pixels: Buffer };

/** What a stretch of the screen did after an event. Times are in ms since the event. */
export type Change = {
  /** The first pixel changed. */
  first: number;
  /** The last picture is there but for a twentieth of what changed, such as a caret. */
  whole: number;
  /** No pixel changed any more. */
  still: number;
  frames: number;
  /**
   * The largest part of what changed, in percent, that was at some time neither as before nor as in
   * the last picture: a flash of the toolkit's colour, an empty list, the rows of another query.
   */
  strange: number;
};

const pixelsOf = (picture: Buffer) =>
  new Uint32Array(picture.buffer, picture.byteOffset, picture.byteLength / 4);

/** How many pixels differ, counted up to `enough`. */
export function differing(a: Buffer, b: Buffer, enough = Number.POSITIVE_INFINITY): number {
  if (enough <= 1) return 1;
  const [left, right] = [pixelsOf(a), pixelsOf(b)];
  let count = 0;
  for (let at = 0; at < left.length && count < enough; at++) if (left[at] !== right[at]) count++;
  return count;
}

/** Sums up what was seen; undefined where nothing changed. */
export function changeOf(before: Buffer, frames: readonly Frame[]): Change | undefined {
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return undefined;
  const changed = Math.max(1, differing(before, last.pixels));
  const whole = frames.find(({ pixels }) => differing(pixels, last.pixels) <= changed / 20) ?? last;
  const strange = frames.map(({ pixels }) => neither(pixels, before, last.pixels));
  return {
    first: first.time,
    whole: whole.time,
    still: last.time,
    frames: frames.length,
    strange: (100 * Math.max(...strange)) / changed,
  };
}

function neither(picture: Buffer, before: Buffer, last: Buffer): number {
  const [here, old, final] = [picture, before, last].map(pixelsOf) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let count = 0;
  for (let at = 0; at < here.length; at++) {
    if (here[at] !== old[at] && here[at] !== final[at]) count++;
  }
  return count;
}
