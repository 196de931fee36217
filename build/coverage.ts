import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Table } from '../data/catalogue/schema';
import { cachedTables } from './tables';

const folder = join(import.meta.dirname, '..');
const begin = '<!-- coverage -->';
const end = '<!-- /coverage -->';

/** What the first line of a table's test says it is checked against. */
function checkedAgainst(protocol: string): string {
  const file = join(folder, `data/protocols/${protocol}/table.test.ts`);
  if (!existsSync(file)) return 'Not checked against another table yet';
  const said = /^\/\/ Checked against: (.+)/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!said) {
    throw new Error(
      `data/protocols/${protocol}/table.test.ts doesn't say what it checks against: begin it with "// Checked against: …"`,
    );
  }
  return said;
}

/** The README's table of protocols: how many codes each has, where they come from, how they are checked. */
function coverage(tables: Table[]): string {
  const rows = tables.map(({ protocol, title, codes, source }) => [
    title.en,
    String(codes.length),
    `[${source.name}](${source.url})`,
    checkedAgainst(protocol),
  ]);
  const header = ['Protocol', 'Codes', 'Source', 'Checked against'];
  return inColumns([header, ...rows], 'Codes');
}

/** A Markdown table as the formatter writes it, so that formatting the README changes nothing. */
function inColumns(rows: string[][], numeric: string): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const columns = (cells[0] ?? []).map((name, at) => ({
    right: name === numeric,
    width: Math.max(...cells.map((row) => row[at]?.length ?? 0)),
  }));
  const rule = columns.map(({ right, width }) =>
    right ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const padded = cells.map((row) =>
    columns.map(({ right, width }, at) =>
      right ? row[at]?.padStart(width) : row[at]?.padEnd(width),
    ),
  );
  const [header = [], ...body] = padded;
  return [header, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const readme = positionals[0] ?? join(folder, 'README.md');

const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) {
  console.error(`${readme} has no place for the table: add the lines ${begin} and ${end}.`);
  process.exit(1);
}

const table = coverage(cachedTables());
const current = `${before}${begin}\n\n${table}\n\n${end}${after}`;
if (values.write) {
  if (text !== current) writeFileSync(readme, current);
} else if (text === current) {
  console.log(table);
} else {
  console.error(
    `The coverage table in ${readme} is out of date: run "npx tsx build/coverage.ts --write".`,
  );
  process.exit(1);
}
