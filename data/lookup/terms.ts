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
export const rowOf = (posting: number): number => posting >>> 6;
export const closenessOf = (posting: number): number => posting & (SCALE - 1);

/** Collects texts row by row; rows have to come in ascending order. */
export class TermsBuilder {
  readonly #rows = new Map<string, number[]>();

  /** @param closeness 0 (closest) to 63; of two for the same row the closer one is kept. */
  add(text: string, row: number, closeness: number): void {
    if (text === '') return;
    const posting = row * SCALE + closeness;
    const postings = this.#rows.get(text);
    if (!postings) {
      this.#rows.set(text, [posting]);
      return;
    }
    const last = postings.length - 1;
    if (rowOf(postings[last] as number) !== row) postings.push(posting);
    else if (posting < (postings[last] as number)) postings[last] = posting;
  }

  build(): Terms {
    const texts = [...this.#rows.keys()].sort();
    const offsets = new Int32Array(texts.length + 1);
    const all = texts.map((text) => this.#rows.get(text) as number[]);
    all.forEach((postings, at) => {
      offsets[at + 1] = (offsets[at] as number) + postings.length;
    });
    const postings = new Int32Array(offsets[texts.length] as number);
    all.forEach((some, at) => postings.set(some, offsets[at]));
    return { texts, offsets, postings };
  }
}

/** Place of the first text that is not smaller than `text`. */
export function lowerBound(texts: readonly string[], text: string): number {
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
