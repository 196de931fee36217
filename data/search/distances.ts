/** The distance of a row that was not found. */
export const NOT_FOUND = 255;

/** Room for the row in a number that sorts by distance, then by row. */
const MOST_ROWS = 2 ** 21;

/** How far each row is from what was typed, 0 nearest: what one step of a search found. */
export class Distances {
  readonly #distances: Uint8Array;
  /** In the order in which they were found; some may have been dropped since. */
  readonly #rows: number[] = [];
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
  rows(): number[] {
    const rows = this.#rows.filter((row) => this.has(row));
    // A row that was dropped and found again is listed twice.
    return rows.length === this.#count ? rows : [...new Set(rows)];
  }

  /**
   * The top k: nearest first; of those equally near the ones that were nearer before the penalty,
   * then the first of the index.
   *
   * @param penaltyOf what is added to a row's distance, up to 255.
   */
  nearest(k: number, penaltyOf: (row: number) => number = () => 0): number[] {
    const rows = this.rows();
    const counts = new Int32Array(2 * NOT_FOUND);
    const total = (row: number) => this.of(row) + penaltyOf(row);
    for (const row of rows) counts[total(row)] = (counts[total(row)] as number) + 1;
    let furthest = 0;
    for (let count = counts[0] as number; count < k && furthest < counts.length; )
      count += counts[++furthest] ?? 0;
    const keys = rows
      .filter((row) => total(row) <= furthest)
      .map((row) => (total(row) * NOT_FOUND + this.of(row)) * MOST_ROWS + row);
    return Array.from(Float64Array.from(keys).sort().subarray(0, k), (key) => key % MOST_ROWS);
  }
}
