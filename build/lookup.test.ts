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
