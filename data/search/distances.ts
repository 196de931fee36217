/** The distance of a row that was not found. */
export const NOT_FOUND = 255;

/** One more than the key of a row that is as far away as it can be, and penalized as much. */
const LONGEST_KEY = 2 * NOT_FOUND * (NOT_FOUND + 1);
/** Room for the row in a number that sorts by distance, then by row. */
const MOST_ROWS = 2 ** 21;

/** How far each row is from what was typed, 0 nearest: what one step of a search found. */
export class Distances {
  readonly #distances: Uint8Array;
  /** In the order in which they were found; some may have been dropped since. */
  #rows: number[] = [];
  #count = 0;

  /** @param size how many rows the index has. */
  constructor(size: number) {
    this.#distances = new Uint8Array(size).fill(NOT_FOUND);
  }

  /** How many rows were found. */
  get count(): number {
    return this.#count;
  }

  /** Distance of a row, `NOT_FOUND` if it was not found. */
  of(row: number): number {
    return this.#distances[row] as number;
  }

  has(row: number): boolean {
    return this.#distances[row] !== NOT_FOUND;
  }

  /** Notes that a row is this near, unless it is known to be nearer. */
  add(row: number, distance: number): void {
    const known = this.#distances[row] as number;
    if (distance >= known) return;
    this.#distances[row] = distance;
    if (known !== NOT_FOUND) return;
    this.#rows.push(row);
    this.#count++;
  }

  drop(row: number): void {
    if (!this.has(row)) return;
    this.#distances[row] = NOT_FOUND;
    this.#count--;
  }

  /** Takes over what another one found. */
  addAll(other: Distances): void {
    for (const row of other.rows()) this.add(row, other.of(row));
  }

  /** The rows that are to stay. */
  filter(stays: (row: number) => boolean): Distances {
    const some = new Distances(this.#distances.length);
    for (const row of this.rows()) if (stays(row)) some.add(row, this.of(row));
    return some;
  }

  /** The rows found, in any order. */
  rows(): readonly number[] {
    if (this.#rows.length === this.#count) return this.#rows;
    // Some were dropped, and a row that was found again since is listed twice.
    this.#rows = [...new Set(this.#rows.filter((row) => this.has(row)))];
    return this.#rows;
  }

  /**
   * The top k: nearest first; of those equally near the ones that were nearer before the penalty,
   * then the first of the index.
   *
   * @param penaltyOf what is added to a row's distance, up to 255.
   */
  nearest(k: number, penaltyOf: (row: number) => number = () => 0): number[] {
    const keyOf = (row: number) => (this.of(row) + penaltyOf(row)) * (NOT_FOUND + 1) + this.of(row);
    const counts = new Int32Array(LONGEST_KEY);
    const rows = this.rows();
    const keys = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const key = keyOf(rows[at] as number);
      keys[at] = key;
      counts[key] = (counts[key] as number) + 1;
    }
    let furthest = 0;
    for (let count = counts[0] as number; count < k && furthest < LONGEST_KEY; )
      count += counts[++furthest] ?? 0;
    const near: number[] = [];
    for (let at = 0; at < rows.length; at++) {
      const key = keys[at] as number;
      if (key < furthest) near.push(key * MOST_ROWS + (rows[at] as number));
    }
    const sorted = Float64Array.from(near).sort();
    const nearest = Array.from(sorted.subarray(0, k), (key) => key % MOST_ROWS);
    return [...nearest, ...this.#firstRows(k - nearest.length, (row) => keyOf(row) === furthest)];
  }

  /** The first rows of the index that were found and are so: hundred thousand may be equally near. */
  #firstRows(k: number, is: (row: number) => boolean): number[] {
    const first: number[] = [];
    for (let row = 0; row < this.#distances.length && first.length < k; row++)
      if (this.has(row) && is(row)) first.push(row);
    return first;
  }
}
