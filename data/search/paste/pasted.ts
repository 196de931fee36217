import type { Reading } from '../query/reading';
import { narrow, tableScope } from '../query/scope';
import type { Found } from '../ranking/tiers';
import type { Evidence, LookupIndex } from '../types';
import { readText } from './read';
import { type Resolved, resolve } from './resolve';

/** Most pieces of a paste that are looked up; nobody reads on after that many rows. */
const MOST_PIECES = 100;

export type FoundInText = Found & { evidence: Evidence };

/** The rows for the codes a text mentions, in the order in which it mentions them. */
export function* findPasted(
  index: LookupIndex,
  text: string,
  protocol: string | undefined,
): Generator<FoundInText> {
  let pieces = 0;
  const seen = new Set<string>();
  for (const piece of readText(index, text)) {
    const same = `${piece.codes[0]} ${piece.hints.join(' ')}`;
    if (seen.has(same)) continue;
    seen.add(same);
    if (++pieces > MOST_PIECES) return;
    const found = inTable(index, piece, protocol);
    if (found)
      yield { ...found, evidence: { text: piece.text, start: piece.start, end: piece.end } };
  }
}

/** Codes typed one after another (`404 500`, `502/504`): each as if it had been typed alone. */
export function* findListed(
  index: LookupIndex,
  { words, scopes }: Reading,
  protocol: string | undefined,
  query: string,
): Generator<FoundInText> {
  const listed = words.map(({ text, start, end }) => {
    const piece = resolve(index, { start, end, codes: [text], hints: [] });
    if (piece && scopes) narrow(index, piece.found, scopes, text);
    const found = piece && inTable(index, piece, protocol);
    return found && { ...found, evidence: { text: query.slice(start, end), start, end } };
  });
  if (listed.every((found) => found !== undefined)) yield* listed;
}

function inTable(
  index: LookupIndex,
  { found, sought }: Resolved,
  protocol: string | undefined,
): Found | undefined {
  if (protocol !== undefined) narrow(index, found, [tableScope(index, protocol)]);
  return found.count > 0 ? { tier: 'code', found, sought } : undefined;
}
