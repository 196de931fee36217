import { numbersOf } from './fields';
import { FAR, type Nearness } from './nearness';
import type { Scope } from './qualifiers';
import type { LookupIndex } from './types';

/** Takes the rows outside all scopes out of what was found. */
export function narrow(index: LookupIndex, found: Nearness, scopes: readonly Scope[], key?: string): void {
  const least = Math.min(...scopes.map(({ from }) => from));
  const most = Math.max(...scopes.map(({ to }) => to));
  found.fill(FAR, 0, least);
  found.fill(FAR, most);
  for (let row = least; row < most; row++) {
    if (found[row] === FAR) continue;
    if (!scopes.some((scope) => isInside(index, row, scope, key))) found[row] = FAR;
  }
}

/** @param key the number sought; in a scope of numbers the row has to have it there. */
function isInside(index: LookupIndex, row: number, scope: Scope, key?: string): boolean {
  if (row < scope.from || row >= scope.to) return false;
  const code = index.rows[row];
  if (!code) return false;
  if (scope.origin !== undefined && code.origin !== scope.origin) return false;
  if (scope.kind === undefined) return true;
  return [...numbersOf(code)].some(
    ([kind, number]) => kind === scope.kind && (key === undefined || number === key),
  );
}

/** The rows beside an owner's in its table that have no owner: nginx sends plain 404s too. */
export function unowned(index: LookupIndex, found: Nearness, scopes: readonly Scope[]): boolean {
  const owners = scopes.filter(({ origin }) => origin !== undefined);
  if (owners.length === 0) return false;
  narrow(
    index,
    found,
    owners.map(({ from, to }) => ({ from, to })),
  );
  for (let row = 0; row < found.length; row++) {
    if (index.rows[row]?.origin !== undefined) found[row] = FAR;
  }
  return true;
}

/** All rows of one table; none if there is no such table. */
export function tableScope(index: LookupIndex, protocol: string): Scope {
  const from = index.rows.findIndex((code) => code.protocol === protocol);
  const to = index.rows.findLastIndex((code) => code.protocol === protocol) + 1;
  return { from: Math.max(0, from), to };
}
