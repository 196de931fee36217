import { Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';

// Those of one lookup are those of the next: they are cleared in a fraction of the time that it takes
// to make and collect them.
const MOST_KEPT = 32;
const kept: Nearness[] = [];
let used = 0;

/** Begins a lookup: nothing that an earlier one found may be read from now on. */
export function forgetFound(): void {
  used = 0;
}

/** Nothing found yet, and only what the index allows can be. */
export function noneFound({ rows: { length }, within }: LookupIndex): Nearness {
  const known = kept[used];
  const none = known?.room === length ? known : new Nearness(length);
  if (used < MOST_KEPT) kept[used++] = none;
  none.clear(within ?? [0, length]);
  return none;
}
