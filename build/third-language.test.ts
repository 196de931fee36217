import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './build';

// A language costs a file of messages, a line that names it, and the texts that tables have in it:
// tried on a copy of the project, with a few words of Esperanto.
const copy = mkdtempSync(join(tmpdir(), 'codepin-language-'));
const change = (path: string, from: string, to: string) => {
  const file = join(copy, path);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
};

beforeAll(() => {
  for (const name of ['data', 'electron', 'renderer', 'build', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  // Each package by itself: the cache of a build beside them belongs to the project.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one !== '.cache'))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  writeFileSync(
    join(copy, 'data/i18n/messages/eo.ts'),
    "export const eo = { 'key.copy': 'Kopii' };\n",
  );
  change(
    'data/i18n/messages/index.ts',
    'import { zhCN }',
    "import { eo } from './eo';\nimport { zhCN }",
  );
  change(
    'data/i18n/messages/index.ts',
    '  en: { name',
    "  eo: { name: 'Esperanto', messages: eo },\n  en: { name",
  );
  change(
    'data/protocols/http/table.yaml',
    '    title: { zh-CN: 未找到, en: Not found }',
    '    title: { zh-CN: 未找到, en: Not found, eo: Ne trovita }',
  );
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const bin = (name: string) => join(root, 'node_modules/.bin', name);

test('everything compiles', () => {
  const { stdout } = spawnSync(bin('tsc'), ['-b', 'data', 'electron', 'renderer', 'build'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}, 120_000);

test('a lookup speaks it, and says in English what it lacks', () => {
  const lookup = (...words: string[]) =>
    execFileSync(bin('tsx'), ['build/lookup.ts', ...words, '--lang', 'eo'], {
      cwd: copy,
      encoding: 'utf8',
    });
  expect(lookup('http', '404')).toContain('Ne trovita');
  expect(lookup('http', '500')).toContain('Internal server error');
}, 60_000);
