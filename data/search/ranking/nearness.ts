import { placed, rowAt } from './order';

/** Not found. */
export const FAR = 255;

/** Sorts after every row that can be found. */
const AFTER_ALL = placed(0, FAR);

/** Up to so many rows of the index are listed; of more it is quicker to look at all. */
const mostListed = (rows: number) => Math.min(2000, 16 + (rows >> 4));

/** How near each row is to what is sought (0 nearest): what one tier found. */
export class Nearness {
  readonly #distances: Uint8Array;
  /** How many rows are at each distance. */
  readonly #counts = new Int32Array(FAR + 1);
  /** The rows in the order in which they were found; some may have been dropped since. */
  readonly #list: Int32Array;
  /** How many would be listed if the list had room for all. */
  #listed = 0;
  #count = 0;
  /** Whether they are listed nearest first, each once. */
  #sorted = true;
  #last = -1;
  #from = 0;
  #to = 0;

  /** @param rows how many rows the index has. */
  constructor(rows: number) {
    this.#distances = new Uint8Array(rows).fill(FAR);
    this.#list = new Int32Array(mostListed(rows));
  }

  /** Forgets what was found. Only what was touched is cleared: that is little, and the index is large. */
  clear([from, to]: readonly [from: number, to: number]): void {
    if (!this.#isListed) this.#distances.fill(FAR);
    else for (let at = 0; at < this.#listed; at++) this.#distances[this.#list[at] as number] = FAR;
    this.#counts.fill(0);
    this.#listed = 0;
    this.#count = 0;
    this.#sorted = true;
    this.#last = -1;
    this.#from = from;
    this.#to = to;
  }

  /** How many rows the index has. */
  get room(): number {
    return this.#distances.length;
  }

  /** How many rows were found. */
  get count(): number {
    return this.#count;
  }

  get #isListed(): boolean {
    return this.#listed <= this.#list.length;
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
    this.#counts[distance] = (this.#counts[distance] as number) + 1;
    if (known !== FAR) {
      this.#counts[known] = (this.#counts[known] as number) - 1;
      this.#sorted = false;
      return;
    }
    const place = placed(row, distance);
    if (place < this.#last) this.#sorted = false;
    this.#last = place;
    this.#count++;
    if (this.#listed < this.#list.length) this.#list[this.#listed] = row;
    this.#listed++;
  }

  drop(row: number): void {
    const known = this.#distances[row] as number;
    if (known === FAR) return;
    this.#distances[row] = FAR;
    this.#counts[known] = (this.#counts[known] as number) - 1;
    this.#count--;
    // A row that is found again will be listed twice.
    this.#last = AFTER_ALL;
  }

  /** Drops the rows that are not to stay. */
  keep(stays: (row: number) => boolean): void {
    for (const row of this.rows()) if (!stays(row)) this.drop(row);
  }

  /** The rows found, in any order. */
  rows(): number[] {
    if (!this.#isListed) return this.#lookAtAll(this.#count);
    const rows = this.#firstListed(this.#listed);
    return rows.length === this.#count ? rows : [...new Set(rows)];
  }

  /** The nearest rows, nearest first; of those equally near the first of the index. */
  nearest(most: number): number[] {
    if (this.#sorted && this.#isListed) return this.#firstListed(most);
    const rows = this.#isListed ? this.rows() : this.#lookAtAll(most);
    const [last] = this.#horizon(most);
    const places = new Int32Array(rows.length);
    let count = 0;
    for (const row of rows) {
      if (this.of(row) <= last) places[count++] = placed(row, this.of(row));
    }
    return Array.from(places.subarray(0, count).sort().subarray(0, most), rowAt);
  }

  #firstListed(most: number): number[] {
    const rows: number[] = [];
    for (let at = 0; at < this.#listed && rows.length < most; at++) {
      const row = this.#list[at] as number;
      if (this.has(row)) rows.push(row);
    }
    return rows;
  }

  /** The nearest rows in the order of the index. */
  #lookAtAll(most: number): number[] {
    const rows: number[] = [];
    let [last, left] = this.#horizon(most);
    for (let row = this.#from; row < this.#to && rows.length < most; row++) {
      const distance = this.of(row);
      if (distance < last || (distance === last && left-- > 0)) rows.push(row);
    }
    return rows;
  }

  /** The distance of the last of so many nearest rows, and how many at that distance are among them. */
  #horizon(most: number): [last: number, left: number] {
    let left = most;
    for (let distance = 0; distance < FAR; distance++) {
      const here = this.#counts[distance] as number;
      if (here >= left) return [distance, left];
      left -= here;
    }
    return [FAR - 1, left];
  }

  /** Takes over what another one found. */
  add(other: Nearness): void {
    this.#from = Math.min(this.#from, other.#from);
    this.#to = Math.max(this.#to, other.#to);
    for (const row of other.rows()) this.mark(row, other.of(row));
  }
}
