import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Table } from '../data/catalogue/schema';
import { text } from '../data/i18n';
import { type Language, languages, matchLanguage } from '../data/i18n/locales';
import {
  createIndex,
  describeUnlisted,
  type LookupIndex,
  lookup,
  type Match,
} from '../data/search';
import { cachedTables } from './tables';

const usage = `Usage: npm run -s lookup -- QUERY [--json] [--lang ${languages.join('|')}] [--limit N]
       npm run -s lookup -- --batch --json [--limit N]
       npm run -s lookup -- --dump

  QUERY     a code, a class, a protocol and a code, a name, a constant, or a log line
  --json    print the rows as JSON, both languages
  --lang    the language of the table; the system's if left out
  --limit   the most rows to print; 20 if left out
  --batch   read queries from standard input, one a line, and print one JSON array a line
  --dump    print all tables as one JSON`;

class UsageError extends Error {}

function readArguments(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      dump: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      lang: { type: 'string' },
      limit: { type: 'string', default: '20' },
    },
  });
  const { json, batch, dump, help, lang } = values;
  const language = languages.find((one) => one === lang);
  if (lang !== undefined && !language) {
    throw new UsageError(`--lang takes ${languages.join(' or ')}, not ${lang}`);
  }
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit takes a whole number from 1 up, not ${values.limit}`);
  }
  const query = positionals.join(' ');
  if (!batch && !dump && !help && query.trim() === '') throw new UsageError('a query is missing');
  if (batch && !json) throw new UsageError('--batch prints JSON alone: add --json');
  if (batch && query) throw new UsageError('--batch takes its queries from standard input');
  if (dump && query) throw new UsageError('--dump takes no query');
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return {
    json,
    batch,
    dump,
    help,
    limit,
    query,
    language: language ?? matchLanguage([LC_ALL || LC_MESSAGES || LANG || '']),
  };
}

const dumped = (tables: Table[]) => ({
  tables: tables.map(({ protocol, title, classes, codes, ...rest }) => ({
    protocol,
    title,
    classes,
    codes,
    ...rest,
  })),
});

const asRow = ({ code, score }: Match) => ({
  id: code.id,
  protocol: code.protocol,
  code: code.code,
  name: code.name,
  title: code.title,
  summary: code.summary,
  score,
});

// East Asian characters take two columns of a terminal.
const width = (cell: string) =>
  [...cell].reduce(
    (sum, one) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        one,
      )
        ? 2
        : 1),
    0,
  );

function printTable(matches: Match[], tables: Table[], language: Language): void {
  const rows = matches.map(({ code }) => {
    const table = tables.find(({ protocol }) => protocol === code.protocol);
    const owner = code.origin ? table?.origins?.[code.origin]?.title[language] : undefined;
    return [
      table?.title[language] ?? code.protocol,
      code.code,
      `${code.title[language]}${owner ? ` (${owner})` : ''}`,
      code.summary[language],
    ];
  });
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  for (const row of rows) {
    const cells = row.map(
      (cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** Answers each line of standard input with a line, empty ones too. */
async function answerLines(index: LookupIndex, limit: number): Promise<void> {
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    console.log(JSON.stringify(lookup(index, line, { limit }).map(asRow)));
}

async function run(argv: string[]): Promise<number> {
  const { json, batch, dump, help, limit, query, language } = readArguments(argv);
  if (help) {
    console.log(usage);
    return 0;
  }
  const tables = cachedTables();
  if (dump) {
    console.log(JSON.stringify(dumped(tables), null, 2));
    return 0;
  }
  const index = createIndex(tables);
  if (batch) {
    await answerLines(index, limit);
    return 0;
  }
  const matches = lookup(index, query, { limit });
  if (matches.length === 0) {
    const known = describeUnlisted(index, tables, query, language);
    console.error(known ?? text(language, 'results.none', { query }));
    console.error(text(language, 'results.try'));
    return 1;
  }
  if (json) console.log(JSON.stringify(matches.map(asRow), null, 2));
  else printTable(matches, tables, language);
  return 0;
}

// `| head` reads no more than it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const ours =
    error instanceof UsageError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(
    ours
      ? `${(error as Error).message}\n\n${usage}`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = ours ? 2 : 1;
}
