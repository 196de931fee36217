/** A picture as Electron gives it: four bytes a pixel, blue first, no gaps. */
export type Picture = { width: number; height: number; pixels: Buffer };

// Lengths count words of four bytes, and a request may have as many as fit into 16 bits.
const mostBytes = 65_535 * 4;
const pointerRoot = 1;
const anyType = 0;

function request(opcode: number, detail: number, fields: readonly number[], data?: Buffer) {
  const words = 1 + fields.length + Math.ceil((data?.length ?? 0) / 4);
  const buffer = Buffer.alloc(words * 4);
  buffer.writeUInt8(opcode, 0);
  buffer.writeUInt8(detail, 1);
  buffer.writeUInt16LE(words, 2);
  for (const [at, field] of fields.entries()) buffer.writeUInt32LE(field >>> 0, 4 + at * 4);
  data?.copy(buffer, 4 + fields.length * 4);
  return buffer;
}

const pair = (low: number, high: number) => low | (high << 16);

/** The request that takes a window from the screen (X11 protocol §9). */
export const unmapWindow = (window: number): Buffer => request(10, 0, [window]);

/** The request for where the pointer is on a window's screen (X11 protocol §9). */
export const queryPointer = (window: number): Buffer => request(38, 0, [window]);

/** The request for the window that keys go to (X11 protocol §9). */
export const getInputFocus = (): Buffer => request(43, 0, []);

/** Has keys go to a window, and to whatever is under the pointer once that is gone (X11 protocol §9). */
export const setInputFocus = (window: number): Buffer => request(42, pointerRoot, [window, 0]);

/** The request for the number of a name; 0 where nobody has used it yet (X11 protocol §9). */
export const internAtom = (name: string): Buffer =>
  request(16, 1, [Buffer.byteLength(name)], Buffer.from(name));

/** The request for a property of one number (X11 protocol §9). */
export const getProperty = (window: number, atom: number): Buffer =>
  request(20, 0, [window, atom, anyType, 0, 1]);

/** ChangeWindowAttributes of the background pixmap; 0 is None (X11 protocol §9). */
const setBackground = (window: number, pixmap: number) => request(2, 0, [window, 1, pixmap]);

/** The requests that leave in a window, when it is mapped, what was on the screen before. */
export const backgroundOfNone = (window: number): Buffer[] => [setBackground(window, 0)];

/**
 * The requests that have a picture show in a window when it is mapped: CreatePixmap, CreateGC,
 * PutImage as often as it takes, the background, and FreePixmap, which leaves it to the window.
 *
 * @param freeId the first of two resource ids that the client may use.
 */
export function backgroundOfPicture(window: number, picture: Picture, freeId: number): Buffer[] {
  const { width, height, pixels } = picture;
  const [depth, zPixmap] = [24, 2];
  const [pixmap, context] = [freeId, freeId + 1];
  const rowBytes = width * 4;
  const rows = Math.floor((mostBytes - 6 * 4) / rowBytes);
  const images: Buffer[] = [];
  for (let top = 0; top < height; top += rows) {
    const some = Math.min(rows, height - top);
    const data = pixels.subarray(top * rowBytes, (top + some) * rowBytes);
    const place = [pixmap, context, pair(width, some), pair(0, top), pair(depth << 8, 0)];
    images.push(request(72, zPixmap, place, data));
  }
  return [
    request(53, depth, [pixmap, window, pair(width, height)]),
    request(55, 0, [context, pixmap, 0]),
    ...images,
    setBackground(window, pixmap),
    request(54, 0, [pixmap]),
  ];
}
