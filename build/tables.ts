import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { checkRelations, type Problem, parseTable } from '../data/check';
import { compileTable } from '../data/compile';
import type { Table, TableSource } from '../data/schema';
import { newestChange } from './newest-change';
import { spell } from './spell';

const folder = join(import.meta.dirname, '../data/tables');

/** Reads and checks every table file of a folder; yields either all tables or all problems. */
export function readTables(from: string = folder): { tables: TableSource[]; problems: Problem[] } {
  const read: { file: string; table: TableSource }[] = [];
  const problems: Problem[] = [];
  for (const file of readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const document = parseDocument(readFileSync(join(from, file), 'utf8'));
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

const cache = join(import.meta.dirname, '../node_modules/.cache/codepin/tables.json');
const inputs = ['data', 'build'].map((name) => join(import.meta.dirname, '..', name));

/** As `compiledTables`, kept from the last time where neither a table nor what compiles it changed. */
export function keptTables(): Table[] {
  const kept = statSync(cache, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...inputs.map(newestChange)) < kept) return JSON.parse(readFileSync(cache, 'utf8'));
  const tables = compiledTables();
  mkdirSync(dirname(cache), { recursive: true });
  // Another build may read it meanwhile.
  writeFileSync(`${cache}.new`, JSON.stringify(tables));
  renameSync(`${cache}.new`, cache);
  return tables;
}

/** All tables, checked and compiled, in the order of the tabs. Throws with every problem in its message. */
export function compiledTables(): Table[] {
  const { tables, problems } = readTables();
  if (problems.length > 0) throw new Error(wordingOf(problems));
  return tables.map((table) => compileTable(table, spell));
}

export const wordingOf = (problems: Problem[]) =>
  problems.map(({ file, row, message }) => `data/tables/${file}: ${row}: ${message}`).join('\n');
