import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const command = `npx tsx ${join(import.meta.dirname, 'lookup.ts')}`;
const shell = (line: string) => promisify(execFile)('sh', ['-c', line]);

test('a reader that has read enough ends it without a word', async () => {
  const { stdout, stderr } = await shell(`${command} --dump | head -n 1`);
  expect(stdout).toBe('{\n');
  expect(stderr).toBe('');
});

test('a batch answers each line in order, empty ones too', async () => {
  const { stdout } = await shell(`printf '404\\n\\nws 1006\\n' | ${command} --batch --json`);
  const [first, empty, third] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first[0].id).toBe('http:404');
  expect(empty).toEqual([]);
  expect(third[0].id).toBe('websocket:1006');
});
