import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileTable } from '../data/catalogue/compile';
import { readFolder } from '../data/catalogue/folder';
import { pinyinKeys } from '../data/catalogue/pinyin';
import type { Problem } from '../data/catalogue/problem';
import { readProtocols } from '../data/catalogue/read';
import type { Table, TableSource } from '../data/catalogue/schema';
import { newestChange } from './newest-change';

const folder = join(import.meta.dirname, '../data/protocols');

/** Reads and checks every protocol of a folder. */
export const readTables = (from = folder): { tables: TableSource[]; problems: Problem[] } =>
  readProtocols(readFolder(from));

const cache = join(import.meta.dirname, '../node_modules/.cache/codepin/tables.json');
const inputs = ['data', 'build'].map((name) => join(import.meta.dirname, '..', name));

/** As `compiledTables`, kept from the last time where neither a table nor what compiles it changed. */
export function cachedTables(): Table[] {
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
  return tables.map((table) => compileTable(table, pinyinKeys));
}

export const wordingOf = (problems: Problem[]) =>
  problems.map(({ file, row, message }) => `data/protocols/${file}: ${row}: ${message}`).join('\n');
