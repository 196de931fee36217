/** For each row how near it is (0 nearest), or `FAR`: what one tier found, at one byte a row. */
export type Nearness = Uint8Array;

/** Not found. */
export const FAR = 255;

export const nothingNear = (rows: number): Nearness => new Uint8Array(rows).fill(FAR);

/** Notes that a row is this near, unless it is known to be nearer. */
export function mark(found: Nearness, row: number, distance: number): void {
  if (distance < (found[row] as number)) found[row] = distance < FAR ? distance : FAR - 1;
}
