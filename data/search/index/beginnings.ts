import { FAR, type Nearness } from '../ranking/nearness';
import { distanceAt, placed, rowAt } from '../ranking/order';
import { everything, type Wanted } from '../ranking/rank';
import type { LookupIndex } from '../types';
import { closenessOf, prefixRange, rowOf, type Terms } from './terms';

/** Rows that a beginning needs for having them in order; fewer are quickly looked at. */
const MANY = 64;

/**
 * The rows of beginnings that many codes share, nearest first: of the thousands that begin with `4`
 * fifty are shown.
 */
export function beginningsOf(codes: Terms): ReadonlyMap<string, Int32Array> {
  const { texts, offsets } = codes;
  const beginnings = new Map<string, Int32Array>();
  const collect = (from: number, to: number, length: number) => {
    const many = (offsets[to] as number) - (offsets[from] as number) > MANY;
    if (!many) return;
    const beginning = (texts[from] as string).slice(0, length);
    if (length > 0) beginnings.set(beginning, inOrder(codes, from, to, length));
    for (let start = from; start < to; ) {
      const unit = (texts[start] as string).charCodeAt(length);
      let end = start + 1;
      while (end < to && (texts[end] as string).charCodeAt(length) === unit) end++;
      if ((texts[start] as string).length > length) collect(start, end, length + 1);
      start = end;
    }
  };
  collect(0, texts.length, 0);
  return beginnings;
}

/** Marks the rows whose code goes on after what was typed, short ones first, then ranges round it. */
export function findCodePrefix(
  index: LookupIndex,
  key: string,
  found: Nearness,
  wanted: Wanted = everything,
): void {
  const known = index.beginnings.get(key);
  if (known) markWanted(known, found, wanted);
  else {
    eachBeginning(index.codes, ...prefixRange(index.codes, key), key.length, (row, distance) =>
      found.mark(row, distance),
    );
  }
  if (!/^\d{1,9}$/.test(key)) return;
  const number = Number(key);
  for (const range of index.ranges) {
    if (number >= range.from && number <= range.to) found.mark(range.row, FAR - 1);
  }
}

function markWanted(places: Int32Array, found: Nearness, { most, lifts }: Wanted) {
  for (const place of places) {
    const row = rowAt(place);
    if (found.count < most || lifts.has(row)) found.mark(row, distanceAt(place));
    else if (lifts.size === 0) return;
  }
}

function inOrder(codes: Terms, from: number, to: number, length: number): Int32Array {
  const places: number[] = [];
  eachBeginning(codes, from, to, length, (row, distance) => places.push(placed(row, distance)));
  return Int32Array.from(places).sort();
}

function eachBeginning(
  { texts, offsets, postings }: Terms,
  from: number,
  to: number,
  length: number,
  take: (row: number, distance: number) => void,
) {
  for (let at = from; at < to; at++) {
    const more = (texts[at] as string).length - length;
    const end = offsets[at + 1] as number;
    for (let place = offsets[at] as number; place < end; place++) {
      const posting = postings[place] as number;
      take(rowOf(posting), Math.min(more * 2 + closenessOf(posting), FAR - 2));
    }
  }
}
