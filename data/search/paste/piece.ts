/** A piece of a line that names a code, as a reader of some format understands it. */
export type Piece = {
  /** UTF-16 units of the line. */
  start: number;
  end: number;
  /** Codes or names it may stand for, the likeliest first: `404.3`, else `404`. */
  codes: readonly string[];
  /** Where to look, first to last, by any name of a table, an owner or a kind of number; [] is everywhere. */
  hints: readonly string[];
  /** The only rows it may stand for, where a reader knows them. */
  rows?: ReadonlySet<number>;
};

/** What the whole text says about its lines, where a single line does not give it away. */
export type Paste = {
  /** Columns of an IIS log, from its `#Fields` line. */
  columns?: readonly string[] | undefined;
  /** The protocol of a dialogue. */
  speaker?: string | undefined;
};

export type Reader = (line: string, paste: Paste) => Iterable<Piece>;

/** A format: a pattern whose every group holds a code, and where to look for it. */
export type Format = { pattern: RegExp; hints: readonly string[] };

/** A reader of formats that are one pattern each. */
export const readerOf = (formats: readonly Format[]): Reader =>
  function* read(line) {
    for (const { pattern, hints } of formats) {
      // `matchAll` makes a new expression each time, and nearly all formats are not there.
      if (line.search(pattern) < 0) continue;
      for (const match of line.matchAll(pattern)) {
        for (const [group, range] of (match.indices ?? []).entries()) {
          if (group === 0 || !range || range[0] === range[1]) continue;
          yield { start: range[0], end: range[1], codes: [match[group] as string], hints };
        }
      }
    }
  };
