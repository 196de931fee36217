import { numbersOf } from '../index/fields';
import type { Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import type { Scope } from './qualifiers';

/** Takes the rows outside all scopes out of what was found. */
export function narrow(
  index: LookupIndex,
  found: Nearness,
  scopes: readonly Scope[],
  key?: string,
): void {
  found.keep((row) => scopes.some((scope) => isInside(index, row, scope, key)));
}

/** @param key the number sought; in a scope of numbers the row has to have it there. */
function isInside(index: LookupIndex, row: number, scope: Scope, key?: string): boolean {
  if (row < scope.from || row >= scope.to) return false;
  const code = index.rows[row];
  if (!code) return false;
  if (scope.origin !== undefined && code.origin !== scope.origin) return false;
  if (scope.kind === undefined) return true;
  return [...numbersOf(code)].some(
    ([kind, number]) =>
      kind === scope.kind && (key === undefined || number.replace(/^-/, '') === key),
  );
}

/**
 * Leaves, of owners' tables, the rows that have no owner: nginx sends plain 404s too.
 *
 * @returns whether there were owners among the scopes.
 */
export function unowned(index: LookupIndex, found: Nearness, scopes: readonly Scope[]): boolean {
  const owners = scopes.filter(({ origin }) => origin !== undefined);
  narrow(
    index,
    found,
    owners.map(({ from, to }) => ({ from, to })),
  );
  found.keep((row) => index.rows[row]?.origin === undefined);
  return owners.length > 0;
}

/** All rows of one table; none if there is no such table. */
export function tableScope(index: LookupIndex, protocol: string): Scope {
  const from = index.rows.findIndex((code) => code.protocol === protocol);
  const to = index.rows.findLastIndex((code) => code.protocol === protocol) + 1;
  return { from: Math.max(0, from), to };
}
