import { parseDocument } from 'yaml';
import { checkRelations, type Problem, parseTable } from './check';
import type { TableSource } from './schema';

/** The text of the files in a protocol's folder. */
export type ProtocolFiles = {
  /** The folder's name. */
  protocol: string;
  /** Of `table.yaml`. */
  table: string;
};

/**
 * Reads and checks the tables of all protocols together.
 *
 * @returns the tables in the order of the tabs; they are of use only where there are no problems.
 */
export function readProtocols(protocols: readonly ProtocolFiles[]): {
  tables: TableSource[];
  problems: Problem[];
} {
  const read: { file: string; table: TableSource }[] = [];
  const problems: Problem[] = [];
  for (const { protocol, table } of protocols) {
    const file = `${protocol}/table.yaml`;
    const document = parseDocument(table);
    if (document.errors.length > 0) {
      problems.push(
        ...document.errors.map((error) => ({ file, row: 'YAML', message: error.message })),
      );
      continue;
    }
    const result = parseTable(file, document.toJS());
    if ('table' in result) read.push({ file, table: result.table });
    else problems.push(...result.problems);
  }
  if (problems.length === 0) problems.push(...checkRelations(read));
  const tables = read.map(({ table }) => table).sort((a, b) => a.order - b.order);
  return { tables, problems };
}
