import { readFileSync } from 'node:fs';
import { type TableIndex, unpacked } from '../../data/catalogue/archive';
import type { Problem } from '../../data/catalogue/problem';
import type { Code, Table } from '../../data/catalogue/schema';
import { type Archive, partOf, readArchive } from './part';

/** What the folder of the user's own tables holds. */
export type UserTables = {
  /** Each sound table as it is stored. */
  archives: readonly { protocol: string; stored: Buffer }[];
  /** Protocols whose folder is there, with sound tables or not. */
  protocols: readonly string[];
  problems: readonly Problem[];
};

/** All tables, the built-in ones and the user's own, as main serves them. */
export type Catalogue = {
  /** Rises with each change of a table. */
  revision: () => number;
  /**
   * All tables with some of their codes, without reading the others; see `partOf`.
   *
   * @param choose the ids of the codes that are wanted.
   */
  part: (choose: (tables: TableIndex[]) => Iterable<string>) => Buffer<ArrayBuffer>;
  /** All tables with all codes, likewise. */
  all: () => Buffer<ArrayBuffer>;
  find: (id: string) => { code: Code; table: Pick<Table, 'title'> } | undefined;
  /** The ids of the built-in codes, which the user's tables may mention. */
  builtInIds: () => string[];
  /** The ids of the codes of guides, and of the codes that they are about. */
  guides: () => Readonly<Record<string, string>>;
  /** What is wrong in the user's tables. */
  problems: () => readonly Problem[];
  /** Takes in what the user's folder holds now. */
  setUserTables: (tables: UserTables) => void;
  /** Calls back with each change. */
  onChange: (listener: () => void) => void;
};

/** @param file the built-in tables; read when they are asked for, and not kept in memory. */
export function openCatalogue(file: string): Catalogue {
  const listeners: (() => void)[] = [];
  let revision = 1;
  let own = new Map<string, Buffer>();
  let problems: readonly Problem[] = [];

  const archives = (): Archive[] => [readFileSync(file), ...own.values()].map(readArchive);
  const part: Catalogue['part'] = (choose) => {
    const all = archives();
    return partOf(all, choose(all.flatMap(({ index }) => index)));
  };
  return {
    revision: () => revision,
    part,
    all: () => part((tables) => tables.flatMap(({ ids }) => ids)),
    find(id) {
      for (const { heads, lines } of archives()) {
        const line = lines.get(id);
        const table = heads.find(({ protocol }) => id.startsWith(`${protocol}:`));
        if (line && table) return { code: unpacked(JSON.parse(String(line)), table.source), table };
      }
      return undefined;
    },
    builtInIds: () => [...readArchive(readFileSync(file)).lines.keys()],
    guides: () =>
      Object.assign({}, ...archives().flatMap(({ index }) => index.map(({ guides }) => guides))),
    problems: () => problems,
    setUserTables(next) {
      const sound = new Map(next.archives.map(({ protocol, stored }) => [protocol, stored]));
      const before = own;
      // While a table is broken, the one before it is still of use.
      own = new Map(
        next.protocols.flatMap((protocol) => {
          const stored = sound.get(protocol) ?? before.get(protocol);
          return stored ? [[protocol, stored] as const] : [];
        }),
      );
      const same =
        own.size === before.size &&
        [...own].every(([protocol, stored]) => before.get(protocol)?.equals(stored));
      const told = JSON.stringify(problems) === JSON.stringify(next.problems);
      problems = next.problems;
      if (!same) revision++;
      if (!same || !told) for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
