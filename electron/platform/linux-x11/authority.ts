const method = 'MIT-MAGIC-COOKIE-1';
/** An address of any kind stands for every display (`FamilyWild` of Xau.h). */
const wild = 65535;

/**
 * Finds what opens a display in an Xauthority file.
 *
 * @param file the file's content: entries of family, address, display number, method and cookie,
 *   each but the family with its length before it, big endian (Xau(3)).
 * @param display number of the display.
 * @returns method and cookie; undefined where the file has none for it.
 */
export function cookieFor(
  file: Buffer,
  display: string,
): { method: string; cookie: Buffer } | undefined {
  const found: { family: number; cookie: Buffer }[] = [];
  let at = 0;
  const field = () => {
    const length = file.readUInt16BE(at);
    const value = file.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    if (at > file.length) throw new RangeError('the file breaks off');
    return value;
  };
  try {
    while (at + 2 <= file.length) {
      const family = file.readUInt16BE(at);
      at += 2;
      field();
      const number = field().toString();
      const name = field().toString();
      const cookie = field();
      if (name === method && (number === display || number === '')) found.push({ family, cookie });
    }
  } catch {
    // A file that ends in the middle of an entry has nothing more to say.
  }
  const [best] = found.sort((a, b) => Number(a.family === wild) - Number(b.family === wild));
  return best && { method, cookie: best.cookie };
}
