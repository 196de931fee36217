/**
 * Sorted texts and, for each, the rows it belongs to. A posting is a row and how close the text is
 * to it in one number (`row * SCALE + closeness`): 100,000 rows are ranked without reading them.
 */
export type Terms = {
  texts: readonly string[];
  /** `postings[offsets[i]]` up to `postings[offsets[i + 1]]` belong to `texts[i]`. */
  offsets: Int32Array;
  postings: Int32Array;
};

const SCALE = 64;
const postingOf = (row: number, closeness: number): number => row * SCALE + closeness;
export const rowOf = (posting: number): number => posting >>> 6;
export const closenessOf = (posting: number): number => posting & (SCALE - 1);

/** Texts and their postings, unsorted: enough to find whole texts. */
export class Names {
  // Most texts belong to one row: a number takes less than a list with a number in it.
  readonly #postings = new Map<string, number | number[]>();

  /**
   * Rows have to come in ascending order.
   *
   * @param closeness 0 (closest) to 63; of two for the same row the closer one is kept.
   */
  add(text: string, row: number, closeness: number): void {
    if (text === '') return;
    const posting = postingOf(row, closeness);
    const known = this.#postings.get(text);
    if (known === undefined) this.#postings.set(text, posting);
    else if (typeof known === 'number') {
      if (rowOf(known) !== row) this.#postings.set(text, [known, posting]);
      else if (posting < known) this.#postings.set(text, posting);
    } else {
      const last = known.length - 1;
      if (rowOf(known[last] as number) !== row) known.push(posting);
      else if (posting < (known[last] as number)) known[last] = posting;
    }
  }

  /** Postings of exactly this text. */
  of(text: string): readonly number[] {
    const postings = this.#postings.get(text) ?? [];
    return typeof postings === 'number' ? [postings] : postings;
  }

  texts(): Iterable<string> {
    return this.#postings.keys();
  }

  sorted(): Terms {
    const texts = [...this.#postings.keys()].sort();
    return { texts, ...this.packed(texts) };
  }

  /** The postings of some texts side by side. */
  packed(texts: readonly string[]): Pick<Terms, 'offsets' | 'postings'> {
    const offsets = new Int32Array(texts.length + 1);
    const all = texts.map((text) => this.#postings.get(text) as number | number[]);
    let count = 0;
    for (let at = 0; at < all.length; at++) {
      const some = all[at] as number | number[];
      count += typeof some === 'number' ? 1 : some.length;
      offsets[at + 1] = count;
    }
    const postings = new Int32Array(count);
    for (let at = 0; at < all.length; at++) {
      const some = all[at] as number | number[];
      if (typeof some === 'number') postings[offsets[at] as number] = some;
      else postings.set(some, offsets[at]);
    }
    return { offsets, postings };
  }
}

/** Place of the first text that is not smaller than `text`. */
function lowerBound(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places (from, to exclusive) of all texts that start with `prefix`. */
export function prefixRange(terms: Terms, prefix: string): [number, number] {
  const last = prefix.charCodeAt(prefix.length - 1);
  const next = prefix.slice(0, -1) + String.fromCharCode(last + 1);
  return [lowerBound(terms.texts, prefix), lowerBound(terms.texts, next)];
}

/** Place of exactly this text, or -1. */
export function placeOf(terms: Terms, text: string): number {
  const at = lowerBound(terms.texts, text);
  return terms.texts[at] === text ? at : -1;
}

/** Postings of the text at a place. */
export const postingsAt = (terms: Terms, at: number): Int32Array =>
  terms.postings.subarray(terms.offsets[at], terms.offsets[at + 1]);

/** Postings of exactly this text; none if it is not there. */
export function postingsOf(terms: Terms, text: string): Int32Array {
  const at = placeOf(terms, text);
  return at < 0 ? nothing : postingsAt(terms, at);
}
const nothing = new Int32Array(0);
