/**
 * How fast the lookup is and how often it is right, beside the usual libraries.
 *
 *     npx tsx e2e/bench/lookup.bench.ts [rows …]
 *
 * Prints a table and writes `test-results/bench-lookup.json`. Ours is measured as it ships: bundled.
 */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { compiledTables } from '../../build/tables';
import { engines } from './lookup-engines';

type Times = { queries: number; samples: number; p50: number; p99: number; p99Best: number };
type Result = {
  engine: string;
  corpus: string;
  rows: number;
  builds: number[];
  memory: number;
  times: Record<string, Times>;
  right?: Record<string, [right: number, all: number]>;
};

const here = import.meta.dirname;
const output = join(here, '../../test-results');
mkdirSync(output, { recursive: true });
const cache = join(here, '../../node_modules/.cache/lookup-bench');
mkdirSync(cache, { recursive: true });
const tables = join(cache, 'tables.json');
writeFileSync(tables, JSON.stringify(compiledTables()));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(here, 'lookup-worker.ts'),
    outDir: cache,
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
  },
  ssr: { noExternal: true },
});

const corpora = process.argv.length > 2 ? process.argv.slice(2) : ['shipped', '10000', '100000'];
const results: Result[] = [];
const failures: string[] = [];
for (const corpus of corpora) {
  for (const engine of Object.keys(engines)) {
    const result = await run(engine, corpus).catch((error: Error) => error);
    if (result instanceof Error) {
      // Some libraries run out of memory on the largest corpus; that is a result too.
      failures.push(result.message);
      console.log(`\n${result.message}`);
      continue;
    }
    results.push(result);
    print(result);
  }
}

const commit = execFileSync('git', ['describe', '--always', '--dirty'], {
  encoding: 'utf8',
}).trim();
const { devDependencies, dependencies } = JSON.parse(
  readFileSync(join(here, '../../package.json'), 'utf8'),
);
const versions = Object.fromEntries(
  ['minisearch', 'fuse.js', '@leeoniya/ufuzzy', 'flexsearch'].map((name) => [
    name,
    devDependencies[name] ?? dependencies[name],
  ]),
);
const machine = {
  processor: cpus()[0]?.model,
  processors: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${process.platform} ${release()}`,
  node: process.version,
  load: loadavg()
    .map((load) => load.toFixed(1))
    .join(' '),
};
writeFileSync(
  join(output, 'bench-lookup.json'),
  `${JSON.stringify({ date: new Date().toISOString(), commit, machine, versions, failures, results }, undefined, 2)}\n`,
);
console.log(`\n${Object.values(machine).join(', ')}; ${commit}; ${JSON.stringify(versions)}`);

function run(engine: string, corpus: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const execArgv = ['--expose-gc', '--max-old-space-size=4096'];
    const worker = fork(join(cache, 'worker.mjs'), [engine, corpus, tables], { execArgv });
    worker.once('message', (result) => resolve(result as Result));
    worker.once(
      'exit',
      (code) => code !== 0 && reject(new Error(`${engine} on ${corpus}: exit ${code}`)),
    );
  });
}

function print({ engine, corpus, rows, builds, memory, times, right }: Result) {
  const median = [...builds].sort((a, b) => a - b)[builds.length >> 1] ?? 0;
  const counts = Object.entries(right ?? {});
  const share = (only?: ReadonlySet<string>) => {
    const some = counts.filter(([kind]) => !only || only.has(kind));
    const sum = (at: 0 | 1) => some.reduce((total, [, pair]) => total + pair[at], 0);
    return `${sum(0)}/${sum(1)}`;
  };
  const asked = new Set(Object.keys(times));
  console.log(
    `\n${engine} · ${corpus} (${rows} rows) · index ${ms(builds[0] ?? 0)} first, ${ms(median)} median · ${(memory / 2 ** 20).toFixed(1)} MiB` +
      (right ? ` · right first row: ${share()} of all, ${share(asked)} of the kinds below` : ''),
  );
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([kind, { queries, samples, p50, p99, p99Best }]) => [
        kind,
        {
          queries,
          samples,
          'p50 ms': ms(p50),
          'p99 ms': ms(p99),
          'p99 of best ms': ms(p99Best),
          right: right?.[kind]?.join('/') ?? '',
        },
      ]),
    ),
  );
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1);
}
