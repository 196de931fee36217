import type { Table } from '../../catalogue/schema';
import { fold, squash } from '../fold';
import type { Qualifiers, Scope } from '../types';

/** All names that narrow a lookup, as the tables give them. */
export function qualifiersOf(
  tables: readonly Table[],
  scopes: ReadonlyMap<string, Scope>,
): Qualifiers {
  const byName = new Map<string, Scope[]>();
  let mostWords = 1;
  const add = (names: Iterable<string>, scope: Scope) => {
    for (const name of new Set(names)) {
      const key = squash(fold(name).text);
      const scopes = byName.get(key) ?? [];
      if (!scopes.some((other) => other.from === scope.from && same(other, scope))) {
        byName.set(key, [...scopes, scope]);
      }
      mostWords = Math.max(mostWords, name.split(/[^\p{L}\p{N}]+/u).length);
    }
  };
  for (const table of tables) {
    const rows = scopes.get(table.protocol) ?? { from: 0, to: 0 };
    add([table.protocol, ...titles(table.title), ...table.names], rows);
    for (const [origin, named] of Object.entries(table.origins ?? {})) {
      add([origin, ...titles(named.title), ...(named.names ?? [])], { ...rows, origin });
    }
    for (const [kind, named] of Object.entries(table.numbers ?? {})) {
      add([kind, ...titles(named.title), ...(named.names ?? [])], { ...rows, kind });
    }
  }
  return { byName, mostWords: Math.min(mostWords, 4) };
}

const titles = (title: Table['title']) => Object.values(title);
const same = (one: Scope, other: Scope) =>
  one.origin === other.origin && one.kind === other.kind && one.rows === other.rows;
