import { readFileSync } from 'node:fs';
import { createIndex, lookup } from '../data/search';
import { isRight, readQueries } from '../data/search/queries/score';
import { cachedTables } from './tables';

const files = process.argv.slice(2).filter((argument) => argument !== '--totals');
if (files.length === 0) {
  console.error('Usage: npm run -s lookup:score -- FILE.jsonl… [--totals]');
  process.exit(2);
}
const onlyTotals = process.argv.includes('--totals');
const index = createIndex(cachedTables());
for (const file of files) {
  const right = new Map<string, [right: number, all: number]>();
  for (const query of readQueries(readFileSync(file, 'utf8'))) {
    const rows = lookup(index, query.q, { limit: 5 }).map(({ code }) => code.id);
    const isFine = isRight(query, rows);
    for (const kind of [query.kind, 'all']) {
      const [some, all] = right.get(kind) ?? [0, 0];
      right.set(kind, [some + Number(isFine), all + 1]);
    }
    if (isFine || onlyTotals) continue;
    const { q, kind, ...wanted } = query;
    console.log(`${kind}: ${JSON.stringify(q)}\n    ${rows.join(' ') || 'nothing'}`);
    console.log(`    wanted ${JSON.stringify(wanted)}`);
  }
  console.log(`\n${file}`);
  for (const [kind, [some, all]] of right)
    console.log(`${`${some}/${all}`.padStart(9)} ${((100 * some) / all).toFixed(1)} % ${kind}`);
}
