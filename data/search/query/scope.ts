import type { Distances } from '../distances';
import { numbersOf } from '../index/fields';
import { isOrHasNumber } from '../integers';
import type { LookupIndex, Scope } from '../types';

/**
 * The rows inside one of the scopes.
 *
 * @param key the number that was typed; in a scope of numbers the row has to have it there.
 */
export const within = (
  index: LookupIndex,
  found: Distances,
  scopes: readonly Scope[],
  key?: string,
): Distances => found.filter((row) => scopes.some((scope) => isInside(index, row, scope, key)));

function isInside(index: LookupIndex, row: number, scope: Scope, key?: string): boolean {
  if (row < scope.from || row >= scope.to) return false;
  if (scope.rows && !scope.rows.has(row)) return false;
  if (isTable(scope)) return true;
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
 * The rows that a number means where only their table was named: `exit 4` is 4, and not the signal of
 * that number. A code that is a name may have it besides.
 */
export const withOwnNumber = (
  index: LookupIndex,
  found: Distances,
  scopes: readonly Scope[],
  number: string,
): Distances =>
  scopes.every(isTable)
    ? found.filter(
        (row) => found.of(row) === 0 || isOrHasNumber(index.rows[row]?.code ?? '', number),
      )
    : found;

/** Whether a scope is a whole table, and no owner or kind of number in it. */
export const isTable = ({ origin, kind }: Scope): boolean =>
  origin === undefined && kind === undefined;

/** All rows of one table; none if there is no such table. */
export const tableScope = (index: LookupIndex, protocol: string): Scope =>
  index.scopes.get(protocol) ?? { from: 0, to: 0 };

/** Without scopes that hold another one: `nginx http 499` is about nginx. */
export const narrowest = (scopes: readonly Scope[]): Scope[] =>
  scopes.filter(
    (scope) =>
      !isTable(scope) || !scopes.some((other) => other !== scope && other.from === scope.from),
  );
