import { findCodePrefix } from '../index/beginnings';
import { closenessOf, postingsOf, rowOf } from '../index/terms';
import type { Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';

/** A code as it is compared: hex without leading zeros, everything else as it stands. */
export const codeKey = (folded: string): string =>
  folded.replace(/^0x0*(?=[0-9a-f]+$)/, '0x').replace('–', '-');

/** Marks the rows with exactly this code or other number. */
export function findCode(index: LookupIndex, key: string, found: Nearness): void {
  for (const posting of postingsOf(index.codes, key)) {
    found.mark(rowOf(posting), closenessOf(posting));
  }
}

/** Several codes at once: by number (`4xx`, `500-504`) or by their beginning (`5.7.x`). */
export type Several = { from: number; to: number } | { prefix: string };

/** Reads `4xx`, `4**`, `4..`, `40x`, `5.7.x`, `500-504`, `500~504`, `500 to 504`; else undefined. */
export function severalOf(text: string): Several | undefined {
  if (/^\d+$/.test(text)) return undefined;
  const wild = /^([1-9]\d{0,3})([x*?#×yz_]{1,3}|\.{2,3})$/.exec(text);
  if (wild) {
    const [digits, places] = [wild[1] as string, (wild[2] as string).length];
    const size = 10 ** places;
    const enough = digits.length + places >= 3 && digits.length + places <= 5;
    if (enough) return { from: Number(digits) * size, to: Number(digits) * size + size - 1 };
  }
  const dotted = /^((?:\d+\.)+)[x*?#](?:\.[x*?#])*$/.exec(text);
  if (dotted) return { prefix: dotted[1] as string };
  const range = /^(0|[1-9]\d{0,4})\s*(?:-|~|\.{2,3}|to|至|到)\s*([1-9]\d{0,4})$/.exec(text);
  if (range && Number(range[1]) < Number(range[2])) {
    return { from: Number(range[1]), to: Number(range[2]) };
  }
  return undefined;
}

/** Marks all rows of a class or range, whole codes before sub-codes. */
export function findSeveral(index: LookupIndex, several: Several, found: Nearness): void {
  if ('prefix' in several) {
    findCodePrefix(index, several.prefix, found);
    return;
  }
  index.numbers.forEach((number, row) => {
    if (number < several.from || number > several.to) return;
    found.mark(row, index.rows[row]?.code.includes('.') ? 1 : 0);
  });
}
