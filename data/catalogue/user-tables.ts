import { compileTable } from './compile';
import { pinyinKeys } from './pinyin';
import type { Problem } from './problem';
import { type ProtocolFiles, readProtocols } from './read';
import type { Table } from './schema';

/**
 * Checks and compiles a user's own tables, each by itself: what is wrong in one costs no other.
 *
 * @param builtIn the ids of the codes of the built-in tables, which the user's may mention.
 */
export function compileUserTables(
  protocols: readonly ProtocolFiles[],
  builtIn: readonly string[],
): { tables: Table[]; problems: Problem[] } {
  const tables: Table[] = [];
  const problems: Problem[] = [];
  const known = new Map(builtIn.map((id) => [id, 'a table of Codepin']));
  for (const files of protocols) {
    const read = readProtocols([files], known);
    problems.push(...read.problems);
    if (read.problems.length === 0)
      tables.push(...read.tables.map((table) => compileTable(table, pinyinKeys)));
  }
  return { tables, problems };
}
