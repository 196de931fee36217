import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { packTables } from '../data/catalogue/archive';
import { newestChange } from './newest-change';
import { cachedTables } from './tables';

export const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
// Chromium 130 and Node 20 of Electron 33, the older of the two engines.
const target = { page: 'chrome130', node: 'node20' };

/** How the pages are built, and served while developing. */
export const pagesConfig: InlineConfig = {
  root: join(root, 'renderer'),
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    target: target.page,
    outDir: join(dist, 'renderer'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['browse', 'overlay'].map((page) => join(root, 'renderer', `${page}.html`)),
    },
  },
};

function nodeConfig(entry: string, development: boolean, source = entry): InlineConfig {
  return {
    root: join(root, 'electron'),
    configFile: false,
    logLevel: 'warn',
    define: { __DEV__: String(development) },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      target: target.node,
      ssr: join(root, 'electron', `${source}.ts`),
      outDir: join(dist, 'electron'),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // One CommonJS file each: a sandboxed preload can be nothing else, and main must run before
        // Electron is ready.
        output: { format: 'cjs', codeSplitting: false, entryFileNames: `${entry}.cjs` },
      },
    },
  };
}

/** Compiles the tables and builds main and preload; the pages too, unless a server serves them. */
export async function buildApp({ development = false } = {}): Promise<void> {
  const tables = cachedTables();
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await build(nodeConfig('main', development));
  await build(nodeConfig('preload', development));
  await build(nodeConfig('user-tables-worker', development, 'catalogue/user-tables-worker'));
  if (!development) await build(pagesConfig);
  cpSync(join(root, 'build/icons'), join(dist, 'icons'), { recursive: true });
  writeFileSync(join(dist, 'tables.jsonl'), packTables(tables));
}

const sources = ['electron', 'renderer', 'data', 'build', 'package.json', 'package-lock.json'];

/** Builds the app unless what is built is newer than every source: a start should take no build. */
export async function buildIfStale(): Promise<void> {
  // What `npm run dev` builds has no pages.
  const pages = statSync(join(dist, 'renderer'), { throwIfNoEntry: false });
  const built =
    pages && (statSync(join(dist, 'tables.jsonl'), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (built && sources.every((source) => newestChange(join(root, source)) < built)) return;
  console.log('Building Codepin …');
  await buildApp();
}
