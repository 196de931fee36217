import { penalty } from '../boosts';
import { Distances } from '../distances';
import { codeKey, fold } from '../fold';
import { wholeNames } from '../index/fields';
import { findCode, inOtherRadix } from '../query/codes';
import { findName, isSigned } from '../query/finders';
import { narrowest, within, withOwnNumber } from '../query/scope';
import type { HighlightTerms, LookupIndex } from '../types';

/** A place of a line that mentions a code, as some format understands it. */
export type CodeMention = {
  /** UTF-16 units of the line. */
  start: number;
  end: number;
  /** Codes or names it may stand for, the likeliest first: `404.3`, else `404`. */
  codes: readonly string[];
  /** Where to look, first to last, by any name of a table, an owner or a kind of number; [] is everywhere. */
  scopes: readonly string[];
  /** The only rows it may stand for, where these are known. */
  rows?: ReadonlySet<number>;
};

/** A mention, the rows it stands for and what to highlight in them. */
export type ResolvedMention = CodeMention & { found: Distances; terms: HighlightTerms };

/** The rows that a mention stands for, or undefined if no table knows it where it is looked for. */
export function resolve(index: LookupIndex, mention: CodeMention): ResolvedMention | undefined {
  const places = mention.scopes.length > 0 ? mention.scopes : [undefined];
  for (const place of places) {
    const named = place === undefined ? undefined : index.qualifiers.byName.get(place);
    if (place !== undefined && !named) continue;
    const scopes = named && narrowest(named);
    // Where the table is known its numbers may be written otherwise: `exception code 2` for 0x02.
    const others = scopes
      ? mention.codes.map((code) => inOtherRadix(fold(code).text)).filter(Boolean)
      : [];
    for (const code of [...mention.codes, ...others]) {
      const text = fold(code).text;
      const key = codeKey(text);
      const names = wholeNames(text);
      let found = new Distances(index.rows.length);
      findCode(index, key, found);
      findName(index, names, found);
      const number = /^-?\d/.test(key) ? key.replace(/^-/, '') : undefined;
      if (scopes) found = within(index, found, scopes, number);
      if (!mention.rows && scopes && number !== undefined)
        found = withOwnNumber(index, found, scopes, key);
      // `-202` is nobody's 202 where numbers have no sign.
      if (code !== mention.codes[0] && mention.codes[0] === `-${code}`)
        found = found.filter((row) => isSigned(index, row));
      if (mention.rows) found = found.filter((row) => mention.rows?.has(row) === true);
      if (found.count === 0) continue;
      // `exit code 1` is not also the code that has 1 among its other numbers.
      const rank = /^-?\d/.test(key) ? () => 0 : penalty(index, 'name');
      const distanceOf = (row: number) => found.of(row) + rank(row);
      const nearest = Math.min(...found.rows().map(distanceOf));
      const meant = found.filter((row) => distanceOf(row) === nearest);
      return { ...mention, found: meant, terms: { keys: [key], names, words: [] } };
    }
  }
  return undefined;
}
