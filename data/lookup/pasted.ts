import type { Piece } from './evidence/piece';
import { readText } from './evidence/read';
import { resolve } from './evidence/resolve';
import { FAR } from './nearness';
import type { Found } from './tiers';
import { narrow, tableScope } from './scope';
import type { Evidence, LookupIndex } from './types';
import type { Reading } from './reading';

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
    const found = findPiece(index, piece, protocol);
    if (found) {
      const { start, end } = piece;
      yield { ...found, evidence: { text: piece.text, start, end } };
    }
  }
}

/** Codes typed one after another (`404 500`, `502/504`): each as if it had been typed alone. */
export function* findListed(
  index: LookupIndex,
  { words, scopes }: Reading,
  protocol: string | undefined,
  query: string,
): Generator<FoundInText> {
  const listed = words.map(({ text, start, end }) => ({
    found: findPiece(index, { start, end, codes: [text], hints: [] }, protocol, scopes),
    evidence: { text: query.slice(start, end), start, end },
  }));
  if (listed.some(({ found }) => !found)) return;
  for (const { found, evidence } of listed) if (found) yield { ...found, evidence };
}

function findPiece(
  index: LookupIndex,
  piece: Piece,
  protocol: string | undefined,
  scopes?: Reading['scopes'],
): Found | undefined {
  const resolved = resolve(index, piece);
  if (!resolved) return undefined;
  const { found, sought } = resolved;
  if (scopes) narrow(index, found, scopes, piece.codes[0]);
  if (protocol !== undefined) narrow(index, found, [tableScope(index, protocol)]);
  return found.some((distance) => distance !== FAR) ? { tier: 'code', found, sought } : undefined;
}
