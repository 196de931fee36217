import type { SortedTerms } from '../types';

const SCALE = 64;
const postingOf = (row: number, closeness: number): number => row * SCALE + closeness;
export const rowOf = (posting: number): number => posting >>> 6;
export const closenessOf = (posting: number): number => posting & (SCALE - 1);

/** Terms and their postings, unsorted: enough to find whole terms. */
export class PostingMap {
  // Most terms belong to one row: a number takes less than a list with a number in it.
  readonly #postings = new Map<string, number | number[]>();

  /**
   * Rows have to come in ascending order.
   *
   * @param closeness 0 (closest) to 63; of two for the same row the closer one is kept.
   */
  add(term: string, row: number, closeness: number): void {
    if (term === '') return;
    const posting = postingOf(row, closeness);
    const known = this.#postings.get(term);
    if (known === undefined) this.#postings.set(term, posting);
    else if (typeof known === 'number') {
      if (rowOf(known) !== row) this.#postings.set(term, [known, posting]);
      else if (posting < known) this.#postings.set(term, posting);
    } else {
      const last = known.length - 1;
      if (rowOf(known[last] as number) !== row) known.push(posting);
      else if (posting < (known[last] as number)) known[last] = posting;
    }
  }

  /** Postings of exactly this term. */
  of(term: string): readonly number[] {
    const postings = this.#postings.get(term) ?? [];
    return typeof postings === 'number' ? [postings] : postings;
  }

  terms(): Iterable<string> {
    return this.#postings.keys();
  }

  sorted(): SortedTerms {
    const terms = [...this.#postings.keys()].sort();
    const offsets = new Int32Array(terms.length + 1);
    for (const [at, term] of terms.entries())
      offsets[at + 1] = (offsets[at] as number) + this.of(term).length;
    const postings = new Int32Array(offsets.at(-1) as number);
    for (const [at, term] of terms.entries()) postings.set(this.of(term), offsets[at]);
    return { terms, offsets, postings };
  }
}

/** Place of the first term that is not smaller. */
function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as string) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places (from, to exclusive) of all terms that start with `prefix`. */
export function prefixRange({ terms }: SortedTerms, prefix: string): [number, number] {
  const last = prefix.charCodeAt(prefix.length - 1);
  const next = prefix.slice(0, -1) + String.fromCharCode(last + 1);
  return [lowerBound(terms, prefix), lowerBound(terms, next)];
}

/** Postings of the term at a place. */
export const postingsAt = ({ offsets, postings }: SortedTerms, at: number): Int32Array =>
  postings.subarray(offsets[at], offsets[at + 1]);

/** Postings of exactly this term; none if it is not there. */
export function postingsOf(sorted: SortedTerms, term: string): Int32Array {
  const at = lowerBound(sorted.terms, term);
  return sorted.terms[at] === term ? postingsAt(sorted, at) : nothing;
}
const nothing = new Int32Array(0);
