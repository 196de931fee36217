import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const kills = 200;
const folder = mkdtempSync(join(tmpdir(), 'codepin-killed-'));
const data = join(folder, 'data');
const seed = Number(process.env.SEED) || Date.now() % 1_000_000;

beforeAll(async () => {
  // Built once: two hundred starts of a compiler would be most of the time.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'killed-writer.ts'), outDir: join(folder, 'built') },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Park and Miller's generator: a number from 0 to 1, the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Lets it write for a moment and kills it; resolves with what it said. */
const writeAndKill = (afterMs: number) =>
  new Promise<string>((resolve) => {
    const [script = ''] = readdirSync(join(folder, 'built'));
    const child = spawn(process.execPath, [join(folder, 'built', script), data]);
    let said = '';
    child.stdout.on('data', (piece) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += piece;
    });
    child.on('close', () => resolve(said));
  });

test(`what was acknowledged outlives ${kills} kills, and every file is whole (SEED=${seed})`, {
  timeout: 180_000,
}, async () => {
  const random = randomFrom(seed);
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill++) {
    const said = await writeAndKill(random() * 30);
    expect(said).not.toContain('damaged');
    const found = Number(/^found (\d+)$/m.exec(said)?.[1]);
    expect(found, `start ${kill}`).toBeGreaterThanOrEqual(acknowledged);
    const saved = [...said.matchAll(/^saved (\d+)$/gm)].map(([, count]) => Number(count));
    acknowledged = Math.max(acknowledged, ...saved);
    for (const name of readdirSync(data).filter((one) => /\.(json|bak)$/.test(one)))
      JSON.parse(readFileSync(join(data, name), 'utf8'));
  }
  expect(acknowledged).toBeGreaterThan(0);
});
