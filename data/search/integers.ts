/**
 * The forms in which a number of 32 bits is met besides its own: unsigned, signed and in hex
 * (`3221225477`, `-1073741819`, `0xc0000005`). Smaller numbers are alike in all of them.
 *
 * @param code a decimal or hexadecimal number, in lower case.
 */
export function integerForms(code: string): string[] {
  if (!/^(?:\d{10}|0x[\da-f]{8})$/.test(code)) return [];
  const value = Number(code);
  if (value <= 0x7fffffff || value > 0xffffffff) return [];
  const hex = `0x${value.toString(16)}`;
  return [String(value), String(value | 0), hex].filter((form) => form !== code);
}

/** Whether two codes are one number: `2` and `0x02`, `-1073741819` and `0xc0000005`. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)];
  return Number.isInteger(a) && Number.isInteger(b) && a >>> 0 === b >>> 0;
}

/** Whether a code is this number, or a name that has numbers only besides. */
export const isOrHasNumber = (code: string, number: string): boolean =>
  !/^(?:0x)?\d/.test(code) || isSameNumber(code, number);
