const pointerRoot = 1;
const anyType = 0;
const [backgroundPixmap, none] = [1, 0];

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

/** Leaves in a window, when it is mapped, what was on the screen before (X11 protocol §9). */
export const removeBackground = (window: number): Buffer =>
  request(2, 0, [window, backgroundPixmap, none]);
