import { readFileSync } from 'node:fs';
import type { Table } from '../../data/catalogue/schema';
import { golden } from '../../data/search/golden';
import { engines } from './lookup-engines';
import { queriesFor, syntheticTables } from './lookup-rows';

// One engine and one corpus in a process of its own: nobody's memory or compiled code is another's.
const [engine = '', corpus = '', file = ''] = process.argv.slice(2);

/** Kinds of queries that a search library can be asked; the others are ours alone. */
const plain = ['codes', 'english', 'chinese', 'pinyin', 'constants', 'typos', 'qualified'];
const MOST_TIME = 3000;
const MOST_ROUNDS = 20;
const WARM_UP = 500;

const shipped = corpus === 'shipped';
const tables: Table[] = shipped
  ? JSON.parse(readFileSync(file, 'utf8'))
  : syntheticTables(Number(corpus));
const make = engines[engine];
if (!make) throw new Error(`no engine ${engine}`);

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

// What reading the tables left behind is collected a little later than it is let go.
await new Promise((resolve) => setTimeout(resolve, 200));
heap();
const before = heap();
const builds: number[] = [];
const [build, ask] = timed(() => make(tables));
builds.push(build);
heap();
const memory = heap() - before;
if (tables.flatMap(({ codes }) => codes).length < 20_000) {
  for (let again = 0; again < 10; again++) builds.push(timed(() => make(tables))[0]);
}

const kinds = shipped
  ? Object.fromEntries(
      Object.entries(golden).map(([kind, list]) => [kind, list.map(([query]) => query)]),
    )
  : queriesFor(tables);
const times: Record<string, unknown> = {};
for (const [kind, queries] of Object.entries(kinds)) {
  if (!engine.startsWith('codepin') && !plain.includes(kind)) continue;
  times[kind] = measure(plain.includes(kind) ? keystrokes(queries) : queries);
}
const right = shipped ? answered() : undefined;
process.send?.({
  engine,
  corpus,
  rows: tables.flatMap(({ codes }) => codes).length,
  builds,
  memory,
  times,
  right,
});

function timed<T>(run: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** Everything the input holds on the way to a query, one key after another. */
function keystrokes(queries: readonly string[]): string[] {
  const all = new Set(
    queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1))),
  );
  return [...all];
}

/**
 * Times of single lookups in ms. `p99` is over all of them; `p99Best` is over each query's quickest
 * round and says what the code takes when nothing else runs on the machine.
 */
function measure(queries: readonly string[]) {
  const samples: number[] = [];
  const best = new Map<string, number>();
  warmUp(queries);
  const start = performance.now();
  let rounds = 0;
  for (
    ;
    rounds === 0 || (rounds < MOST_ROUNDS && performance.now() - start < MOST_TIME);
    rounds++
  ) {
    for (const query of queries) {
      const [ms] = timed(() => ask(query));
      samples.push(ms);
      best.set(query, Math.min(ms, best.get(query) ?? Number.POSITIVE_INFINITY));
      if (performance.now() - start > MOST_TIME * 2) break;
    }
  }
  const bests = [...best.values()];
  return {
    queries: best.size,
    samples: samples.length,
    p50: at(samples, 0.5),
    p99: at(samples, 0.99),
    p99Best: at(bests, 0.99),
  };
}

/** Every engine is asked for a while before it is timed, as the overlay asks ours before the first key. */
function warmUp(queries: readonly string[]) {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) {
    for (const query of queries) {
      ask(query);
      if (performance.now() > end) return;
    }
  }
}

function at(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Golden queries with the expected first row (or rightly none), by kind: right and all. */
function answered(): Record<string, [right: number, all: number]> {
  return Object.fromEntries(
    Object.entries(golden).map(([kind, list]) => {
      const good = list.filter(([query, first]) => ask(query)[0] === first);
      return [kind, [good.length, list.length]];
    }),
  );
}
