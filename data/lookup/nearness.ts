/** Not found. */
export const FAR = 255;

/** Up to so many rows are listed; of more it is quicker to look at all. */
const MOST_FEW = 2000;
/** Room for the row in a number that sorts by distance, then by row. */
const ROW_BITS = 21;
const ROW_MASK = (1 << ROW_BITS) - 1;

// The distances of one lookup are those of the next: a table of 100,000 rows is filled in a fraction
// of the time that it takes to be made and collected.
const MOST_KEPT = 32;
const kept: Uint8Array[] = [];
let used = 0;

/** Begins a lookup: nothing that an earlier one found may be read from now on. */
export function forgetFound(): void {
  used = 0;
}

function distancesOf(rows: number): Uint8Array {
  if (used === MOST_KEPT) return new Uint8Array(rows).fill(FAR);
  const known = kept[used];
  const distances = known?.length === rows ? known : new Uint8Array(rows);
  kept[used++] = distances;
  return distances.fill(FAR);
}

/** How near each row is to what is sought (0 nearest): what one tier found. */
export class Nearness {
  readonly #distances: Uint8Array;
  /** The rows found, as long as they are few; some may have been dropped since. */
  readonly #few: number[] = [];
  #count = 0;
  /** Whether the few stand in the order of the index, each once and none dropped. */
  #tidy = true;

  readonly #from: number;
  readonly #to: number;

  /**
   * @param rows how many rows the index has.
   * @param within first row that may be found and the one after the last; all if left out.
   */
  constructor(rows: number, within?: readonly [from: number, to: number]) {
    this.#distances = distancesOf(rows);
    this.#from = within ? within[0] : 0;
    this.#to = within ? within[1] : rows;
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
    const few = this.#few;
    if (few.length > MOST_FEW) return;
    if (few.length > 0 && (few[few.length - 1] as number) >= row) this.#tidy = false;
    few.push(row);
  }

  drop(row: number): void {
    if (this.#distances[row] === FAR) return;
    this.#distances[row] = FAR;
    this.#count--;
    this.#tidy = false;
  }

  /** Drops the rows that are not to stay. */
  keep(stays: (row: number) => boolean): void {
    for (const row of this.rows()) if (!stays(row)) this.drop(row);
  }

  /** The rows found, in the order of the index. */
  rows(): readonly number[] {
    if (this.#few.length > MOST_FEW) return this.#upTo(FAR - 1, Number.POSITIVE_INFINITY);
    if (this.#tidy) return this.#few;
    const there = this.#few.filter((row) => this.has(row)).sort((a, b) => a - b);
    return there.length === this.#count ? there : [...new Set(there)];
  }

  /** The nearest rows, nearest first; of those equally near the first of the index. */
  nearest(most: number): number[] {
    const rows = this.#count <= most ? this.rows() : this.#upTo(...this.#horizon(most));
    const keys = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      keys[at] = (this.of(row) << ROW_BITS) | row;
    }
    return Array.from(keys.sort(), (key) => key & ROW_MASK);
  }

  /** The distance of the last of so many nearest rows, and how many at that distance are among them. */
  #horizon(most: number): [last: number, left: number] {
    const counts = new Uint32Array(FAR + 1);
    const count = (distance: number) => {
      counts[distance] = (counts[distance] as number) + 1;
    };
    if (this.#few.length <= MOST_FEW) for (const row of this.rows()) count(this.of(row));
    else for (let row = 0; row < this.#distances.length; row++) count(this.of(row));
    let left = most;
    for (let distance = 0; distance < FAR; distance++) {
      const here = counts[distance] as number;
      if (here >= left) return [distance, left];
      left -= here;
    }
    return [FAR - 1, left];
  }

  /** Rows up to a distance, and of those at that distance only the first so many. */
  #upTo(last: number, most: number): number[] {
    const rows: number[] = [];
    let left = most;
    const take = (row: number) => {
      const distance = this.of(row);
      if (distance < last || (distance === last && left-- > 0)) rows.push(row);
    };
    if (this.#few.length <= MOST_FEW) for (const row of this.rows()) take(row);
    else for (let row = 0; row < this.#distances.length; row++) take(row);
    return rows;
  }

  /** Takes over what another one found. */
  add(other: Nearness): void {
    if (this.#count === 0 && other.#few.length > MOST_FEW) {
      this.#distances.set(other.#distances);
      for (const row of other.#few) this.#few.push(row);
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
