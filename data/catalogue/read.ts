import { parseDocument } from 'yaml';
import { checkRelations, parseTable } from './check';
import { readFormats } from './formats';
import { readNames } from './names';
import type { Problem } from './problem';
import type { TableSource } from './schema';

/** The text of the files in a protocol's folder. */
export type ProtocolFiles = {
  /** The folder's name. */
  protocol: string;
  /** Of `table.yaml`. */
  table: string;
  /** Of `names.csv`, if it is there. */
  names?: string | undefined;
  /** Of `formats.yaml`, if it is there. */
  formats?: string | undefined;
};

/**
 * Reads and checks the tables of all protocols together.
 *
 * @param known the ids of codes of other tables, with what holds them.
 * @returns the tables in the order of the tabs; they are of use only where there are no problems.
 */
export function readProtocols(
  protocols: readonly ProtocolFiles[],
  known?: ReadonlyMap<string, string>,
): {
  tables: TableSource[];
  problems: Problem[];
} {
  const read: { file: string; table: TableSource }[] = [];
  const problems: Problem[] = [];
  for (const { protocol, table, names, formats } of protocols) {
    const file = `${protocol}/table.yaml`;
    const document = parseDocument(table);
    if (document.errors.length > 0) {
      problems.push(
        ...document.errors.map((error) => ({ file, row: 'YAML', message: error.message })),
      );
      continue;
    }
    const result = parseTable(file, document.toJS());
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const { codes, source } = result.table;
    const more = readNames(`${protocol}/names.csv`, names, source);
    const looks = readFormats(`${protocol}/formats.yaml`, formats);
    problems.push(...more.problems, ...looks.problems);
    read.push({
      file,
      table: {
        ...result.table,
        codes: [...codes, ...more.codes],
        ...(looks.formats && { formats: looks.formats }),
      },
    });
  }
  if (problems.length === 0) problems.push(...checkRelations(read, known));
  const tables = read.map(({ table }) => table).sort((a, b) => a.order - b.order);
  return { tables, problems };
}
