/** Not found. */
export const FAR = 255;

/** How near each row is to what is sought (0 nearest): what one tier found. */
export class Nearness {
  readonly #distances: Uint8Array;
  /** The rows found, as long as they are few; some may have been dropped since. */
  readonly #few: number[] = [];
  #count = 0;

  readonly #from: number;
  readonly #to: number;

  /**
   * @param rows how many rows the index has.
   * @param within first row that may be found and the one after the last; all if left out.
   */
  constructor(rows: number, within: readonly [from: number, to: number] = [0, rows]) {
    this.#distances = new Uint8Array(rows).fill(FAR);
    [this.#from, this.#to] = within;
  }

  /** How many rows were found. */
  get count(): number {
    return this.#count;
  }

  /** Distance of a row, `FAR` if it was not found. */
  of(row: number): number {
    return this.#distances[row] as number;
  }

  has(row: number): boolean {
    return this.#distances[row] !== FAR;
  }

  /** Notes that a row is this near, unless it is known to be nearer. */
  mark(row: number, distance: number): void {
    const known = this.#distances[row] as number;
    if (distance >= known || row < this.#from || row >= this.#to) return;
    this.#distances[row] = distance;
    if (known !== FAR) return;
    this.#count++;
    if (this.#few.length <= MOST_FEW) this.#few.push(row);
  }

  drop(row: number): void {
    if (this.#distances[row] === FAR) return;
    this.#distances[row] = FAR;
    this.#count--;
  }

  /** Drops the rows that are not to stay. */
  keep(stays: (row: number) => boolean): void {
    for (const row of this.rows()) if (!stays(row)) this.drop(row);
  }

  /** The rows found, in the order of the index. */
  rows(): number[] {
    return this.#upTo(FAR - 1, Number.POSITIVE_INFINITY);
  }

  /** The rows found, in the order of the index, without far ones that are not among the nearest. */
  nearest(most: number): number[] {
    if (this.#count <= most) return this.rows();
    const counts = new Uint32Array(FAR + 1);
    for (const distance of this.#distances) counts[distance] = (counts[distance] as number) + 1;
    for (let distance = 0, sum = 0; distance < FAR; distance++) {
      const rows = counts[distance] as number;
      if (sum + rows >= most) return this.#upTo(distance, most - sum);
      sum += rows;
    }
    return this.rows();
  }

  /** Rows up to a distance, and of those at that distance only the first so many. */
  #upTo(last: number, most: number): number[] {
    if (this.#few.length <= MOST_FEW) {
      const rows = [...new Set(this.#few)].filter(
        (row) => (this.#distances[row] as number) <= last,
      );
      let left = most;
      return rows
        .sort((a, b) => a - b)
        .filter((row) => this.#distances[row] !== last || left-- > 0);
    }
    const rows: number[] = [];
    let left = most;
    for (let row = 0; row < this.#distances.length; row++) {
      const distance = this.#distances[row] as number;
      if (distance < last || (distance === last && left-- > 0)) rows.push(row);
    }
    return rows;
  }

  /** Takes over what another one found. */
  add(other: Nearness): void {
    if (this.#count === 0 && other.#few.length > MOST_FEW) {
      this.#distances.set(other.#distances);
      this.#few.push(...other.#few);
      this.#count = other.#count;
      return;
    }
    for (const row of other.rows()) this.mark(row, other.of(row));
  }

  copy(): Nearness {
    const copy = new Nearness(this.#distances.length);
    copy.add(this);
    return copy;
  }
}

/** Up to so many rows are listed; of more it is quicker to look at all. */
const MOST_FEW = 2000;
