import { fold } from './fold';
import { codeRangeOf } from './query/codes';
import { parseQuery } from './query/parse-query';
import { isTable } from './query/scope';
import type { LookupIndex } from './types';

/** A code that no table has, and what is known of it all the same. */
export type Unlisted =
  /** A number, and the protocol that was named with it. */
  | { kind: 'code'; code: string; protocol: string }
  /** [MS-ERREF] §2.3, with the severity error. */
  | { kind: 'ntstatus'; code: string; facility: number; number: number }
  /** [MS-ERREF] §2.1, of a failure. */
  | { kind: 'hresult'; code: string; facility: number; number: number };

/**
 * What to say of a query that asks for a code which no table has; undefined where it asks for
 * something else. It is for queries that found nothing.
 */
export function unlisted(index: LookupIndex, query: string): Unlisted | undefined {
  const folded = fold(query.trim()).text;
  const hex = /(?<![\da-z])0x[8c][\da-f]{7}(?![\da-z])/.exec(folded)?.[0];
  if (hex) return partsOf(hex, Number(hex));
  for (const { text, scopes = [] } of parseQuery(index, folded)) {
    const isCode = /^-?(?:0x[\da-f]+|\d+(?:\.\d+)*)$/.test(text) && !codeRangeOf(text);
    const scope = scopes.find(isTable);
    const protocol = [...index.scopes].find(([, rows]) => rows === scope)?.[0];
    if (isCode && protocol) return { kind: 'code', code: text, protocol };
  }
  return undefined;
}

/** Severity, facility and the code itself; an HRESULT has one bit of severity, an NTSTATUS two. */
const partsOf = (code: string, value: number): Unlisted => ({
  kind: value >= 0xc0000000 ? 'ntstatus' : 'hresult',
  code: `0x${code.slice(2).toUpperCase()}`,
  facility: (value >>> 16) & (value >= 0xc0000000 ? 0xfff : 0x7ff),
  number: value & 0xffff,
});
