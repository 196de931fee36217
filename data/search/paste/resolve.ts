import { fold } from '../fold';
import type { Sought } from '../highlight/marks';
import { findName, wholeNames } from '../index/names';
import { codeKey, findCode } from '../query/codes';
import { noneFound } from '../query/none-found';
import { narrowest } from '../query/reading';
import { narrow } from '../query/scope';
import { FAR, type Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import type { Piece } from './piece';

/** A piece, the rows it stands for and what to mark in them. */
export type Resolved = Piece & { found: Nearness; sought: Sought };

/** The rows that a piece stands for, or undefined if no table knows it where it is looked for. */
export function resolve(index: LookupIndex, piece: Piece): Resolved | undefined {
  const places = piece.hints.length > 0 ? piece.hints : [undefined];
  for (const hint of places) {
    const named = hint === undefined ? undefined : index.qualifiers.byName.get(hint);
    if (hint !== undefined && !named) continue;
    const scopes = named && narrowest(named);
    for (const code of piece.codes) {
      const text = fold(code).text;
      const key = codeKey(text);
      const names = wholeNames(text);
      const found = noneFound(index);
      findCode(index, key, found);
      findName(index, names, found);
      if (scopes)
        narrow(index, found, scopes, /^-?\d/.test(key) ? key.replace(/^-/, '') : undefined);
      if (piece.rows) found.keep((row) => piece.rows?.has(row) === true);
      if (found.count === 0) continue;
      // `exit code 1` is not also the code that has 1 among its other numbers.
      const nearest = found.rows().reduce((least, row) => Math.min(least, found.of(row)), FAR);
      found.keep((row) => found.of(row) === nearest);
      return { ...piece, found, sought: { keys: [key], names, words: [] } };
    }
  }
  return undefined;
}
