import { type Distances, NOT_FOUND } from '../distances';
import { closenessOf, postingsAt, postingsOf, prefixRange, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';

/** Adds the rows with exactly this code or other number. */
export function findCode(index: LookupIndex, key: string, found: Distances): void {
  for (const posting of postingsOf(index.codes, key)) {
    found.add(rowOf(posting), closenessOf(posting));
  }
}

/** Adds the rows whose code goes on after what was typed, short ones first, then ranges round it. */
export function findCodePrefix(index: LookupIndex, key: string, found: Distances): void {
  const { codes, ranges } = index;
  const [from, to] = prefixRange(codes, key);
  for (let at = from; at < to; at++) {
    const missing = (codes.terms[at] as string).length - key.length;
    for (const posting of postingsAt(codes, at)) {
      const distance = missing * DISTANCE.missingCharacter + closenessOf(posting);
      found.add(rowOf(posting), Math.min(distance, NOT_FOUND - 2));
    }
  }
  if (!/^\d{1,9}$/.test(key)) return;
  const number = Number(key);
  for (const range of ranges) {
    if (number >= range.from && number <= range.to) found.add(range.row, NOT_FOUND - 1);
  }
}

/** Several codes at once: by number (`4xx`, `500-504`) or by their beginning (`5.7.x`). */
export type CodeRange = { from: number; to: number } | { prefix: string };

/** Reads `4xx`, `4**`, `4..`, `40x`, `5.7.x`, `500-504`, `500~504`, `500 to 504`; else undefined. */
export function codeRangeOf(text: string): CodeRange | undefined {
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

/** Adds all rows of a class or range, whole codes before sub-codes. */
export function findCodeRange(index: LookupIndex, range: CodeRange, found: Distances): void {
  if ('prefix' in range) {
    findCodePrefix(index, range.prefix, found);
    return;
  }
  index.numbers.forEach((number, row) => {
    if (number < range.from || number > range.to) return;
    found.add(row, index.rows[row]?.code.includes('.') ? DISTANCE.subCode : 0);
  });
}

/** What all codes of a range begin with: `4` of 400 to 499. */
export function commonPrefix(range: CodeRange): string {
  if ('prefix' in range) return range.prefix;
  const [a, b] = [String(range.from), String(range.to)];
  let same = 0;
  while (same < a.length && a.length === b.length && a[same] === b[same]) same++;
  return a.slice(0, same);
}

/** A hexadecimal number as a decimal one, and the other way round; '' for anything else. */
export function inOtherRadix(text: string): string {
  if (/^0x[\da-f]{1,8}$/.test(text)) return String(Number(text));
  return /^\d{1,9}$/.test(text) ? `0x${Number(text).toString(16)}` : '';
}
