import { penalty } from '../boosts';
import type { Distances } from '../distances';
import { fold } from '../fold';
import type { Evidence, LookupIndex } from '../types';
import { type ParsedQuery, parseQuery } from './parse-query';
import { searchTiers, type TierResult } from './search-tiers';

const asks =
  /^(?:(?:what(?:'s| is) )?the )?differences? between\s|^compare\s|(?:之间|有什么|有啥|的)*(?:区别|差别|不同|对比|difference|compared?)(?:是什么|在哪里?)?\s*[?？]?$/;
const between =
  /\s*(?:(?<=\d\s*)[,;/|、，；](?=\s*\d)|(?<![a-z])(?:vs\.?|versus|or|and)(?![a-z])|和|与|或者?|跟|还是)\s*/;

/** A part of a text, and where it stands in that. */
type Part = { text: string; start: number; end: number };

/**
 * What somebody compares or lists: `401 vs 403`, `301 或 308`, `502 504 区别`, `502/503/504`.
 *
 * @returns two parts or more; undefined where nothing is compared.
 */
function comparedParts(typed: string): Part[] | undefined {
  const { text, from } = fold(typed);
  const question = asks.exec(text);
  const rest = question ? text.replace(question[0], ' '.repeat(question[0].length)) : text;
  const isListOfNumbers =
    /^[\s\d.,;/|、，；]+$/.test(rest) || (question && /^[\s\d.]+$/.test(rest));
  const parts: Part[] = [];
  const separator = new RegExp(isListOfNumbers ? /[\s,;/|、，；]+/ : between, 'g');
  let start = 0;
  const add = (end: number) => {
    const part = rest.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const piece = part.trim();
    const at = start + lead;
    if (piece) parts.push({ text: piece, start: from(at), end: from(at + piece.length) });
  };
  for (const match of rest.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(rest.length);
  return parts.length > 1 && parts.length <= MOST ? parts : undefined;
}

/** More than these are no comparison. */
const MOST = 8;

/** The rows of each part, in order: first the one that each most likely means, then the others. */
export function* findCompared(
  index: LookupIndex,
  typed: string,
  protocol: string | undefined,
): Generator<TierResult & { evidence: Evidence }> {
  const parts = comparedParts(typed) ?? [];
  const queries = parts.map(({ text }) => parseQuery(index, text));
  const scoped = queries[0]?.find(({ scopes }) => scopes);
  const each = parts.flatMap((part, at) => {
    // `ws 1000 vs 1001`: what narrows the first one narrows all.
    const meant = queries[at]?.map((query) =>
      scoped && !query.scopes ? { ...query, scopes: scoped.scopes, wide: scoped.wide } : query,
    );
    const results = searchTiers(index, (meant ?? []) as ParsedQuery[], protocol);
    const result = results.next().value ?? results.next().value;
    const { start, end } = part;
    return result ? [{ ...result, evidence: { text: typed.slice(start, end), start, end } }] : [];
  });
  if (each.length < parts.length) return;
  const isMeant = rowsOfOneProtocol(
    index,
    each.map(({ found }) => found),
  );
  const penaltyOf = penalty(index, 'code');
  for (const result of each) {
    const [best] = result.found.filter(isMeant).nearest(1, penaltyOf);
    yield { ...result, tier: 'code', found: result.found.filter((row) => row === best) };
  }
  for (const result of each) yield { ...result, tier: 'code' };
}

/** Which rows are of the protocol that has all that is compared, the most common one; else any. */
function rowsOfOneProtocol(index: LookupIndex, each: readonly Distances[]) {
  const protocolOf = (row: number) => index.rows[row]?.protocol ?? '';
  const commonest = (found: Distances, protocol: string) =>
    Math.max(
      ...found.rows().map((row) => (protocolOf(row) === protocol ? (index.common[row] ?? 0) : -1)),
    );
  const protocols = new Set(
    each.flatMap((found) => [...found.rows()].sort((a, b) => a - b).map(protocolOf)),
  );
  let most = 0;
  let meant: string | undefined;
  for (const protocol of protocols) {
    const levels = each.map((found) => commonest(found, protocol));
    // Each counts one more than nothing.
    const sum = levels.includes(-1) ? 0 : levels.reduce((total, level) => total + level + 1, 0);
    if (sum > most) [most, meant] = [sum, protocol];
  }
  return (row: number) => meant === undefined || protocolOf(row) === meant;
}
