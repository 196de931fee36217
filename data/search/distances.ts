/** The distance of a row that was not found. */
export const NOT_FOUND = 255;

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
    const rows = this.rows();
    const totals = new Int16Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      totals[at] = this.of(row) + penaltyOf(row);
    }
    const furthest = smallestFor(k, totals);
    const near: number[] = [];
    // Of those at the edge only the ones that were nearest before the penalty.
    const edge = new Int32Array(NOT_FOUND + 1);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const total = totals[at] as number;
      const distance = this.of(row);
      if (total < furthest) near.push((total * NOT_FOUND + distance) * MOST_ROWS + row);
      else if (total === furthest) edge[distance] = (edge[distance] as number) + 1;
    }
    const last = placeOf(k - near.length, edge);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const distance = this.of(row);
      if (distance < last && totals[at] === furthest)
        near.push((furthest * NOT_FOUND + distance) * MOST_ROWS + row);
    }
    const sorted = Array.from(Float64Array.from(near).sort(), (key) => key % MOST_ROWS);
    const isLast = (row: number) => this.of(row) === last && last + penaltyOf(row) === furthest;
    return [...sorted, ...this.#firstRows(k - sorted.length, isLast)].slice(0, k);
  }

  /** The first rows of the index that were found and are so: hundred thousand may be equally near. */
  #firstRows(k: number, is: (row: number) => boolean): number[] {
    const first: number[] = [];
    for (let row = 0; row < this.#distances.length && first.length < k; row++)
      if (this.has(row) && is(row)) first.push(row);
    return first;
  }
}

/** The smallest value that so many of these have or are below; none is above 510. */
function smallestFor(k: number, values: Int16Array): number {
  const counts = new Int32Array(2 * NOT_FOUND);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return placeOf(k, counts);
}

/** The first place up to which there are so many. */
function placeOf(k: number, counts: Int32Array): number {
  let place = 0;
  for (let sum = counts[0] as number; sum < k && place < counts.length - 1; )
    sum += counts[++place] as number;
  return place;
}
