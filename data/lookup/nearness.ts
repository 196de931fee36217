/** Not found. */
export const FAR = 255;

/** How near each row is to what is sought (0 nearest): what one tier found. */
export class Nearness {
  readonly #distances: Uint8Array;
  /** Every row that was ever found; some may have been dropped since. */
  readonly #rows: number[] = [];
  #count = 0;

  /** @param rows how many rows the index has. */
  constructor(rows: number) {
    this.#distances = new Uint8Array(rows).fill(FAR);
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
    if (distance >= known) return;
    if (known === FAR) {
      this.#rows.push(row);
      this.#count++;
    }
    this.#distances[row] = distance;
  }

  drop(row: number): void {
    if (this.#distances[row] === FAR) return;
    this.#distances[row] = FAR;
    this.#count--;
  }

  /** Drops the rows that are not to stay. */
  keep(stays: (row: number) => boolean): void {
    for (const row of this.#rows) if (!stays(row)) this.drop(row);
  }

  /** The rows found, in the order of the index. */
  rows(): number[] {
    // Sorting few is quicker than looking at all; looking at all is quicker than sorting many.
    if (this.#rows.length * 8 < this.#distances.length) {
      const rows = this.#rows.filter((row) => this.#distances[row] !== FAR).sort((a, b) => a - b);
      return rows.filter((row, at) => row !== rows[at - 1]);
    }
    const rows: number[] = [];
    for (let row = 0; row < this.#distances.length; row++) {
      if (this.#distances[row] !== FAR) rows.push(row);
    }
    return rows;
  }

  /** Takes over what another one found. */
  add(other: Nearness): void {
    for (const row of other.#rows) {
      const distance = other.#distances[row] as number;
      if (distance !== FAR) this.mark(row, distance);
    }
  }

  copy(): Nearness {
    const copy = new Nearness(this.#distances.length);
    copy.add(this);
    return copy;
  }
}
