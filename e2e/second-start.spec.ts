import { expect, test } from './codepin';

const long = (bytes: number) => 'a '.repeat(bytes / 2);

test('whatever further starts ask for, the first instance lives and answers', async ({
  start,
  startAgain,
}) => {
  const { overlay, shows } = await start({ args: ['--hidden'] });
  const lines = [
    ...[2000, 7000, 8000, 16_000, 16_500, 24_000, 30_000, 32_768, 100_000].map((bytes) => [
      '--lookup',
      long(bytes),
    ]),
    ['--lookup', '错'.repeat(2600)],
    ['--lookup', '错'.repeat(12_000)],
    // What one argument may not hold many may: the system takes two megabytes in all.
    Array.from({ length: 10 }, () => long(100_000)),
    ['--toggle', long(120_000)],
    [`codepin://lookup?q=${long(1900).replaceAll(' ', '+')}`],
    [`codepin://lookup?q=${long(30_000).replaceAll(' ', '+')}`],
    [`codepin://http/${'4'.repeat(30_000)}`],
    ['codepin://'],
    ['--lookup', '\u202e\ufeff\n\r\t'],
    ['--lookup', '{"kind":"reveal"}'],
    ['--lookup', '__proto__'],
    [`--${'switch'.repeat(5000)}`],
    Array.from({ length: 2000 }, () => '-'),
  ];
  for (const line of lines) {
    const name = `${line.join(' ').slice(0, 40)} (${line.join(' ').length})`;
    const { code, output } = await startAgain(...line);
    expect([0, 2], `${name}: ${output}`).toContain(code);
    if (code === 2) expect(output, name).toMatch(/the command line has \d+ bytes|use codepin:/);
  }
  await startAgain('--lookup', 'ws 1006');
  await expect.poll(() => shows('overlay'), { timeout: 2000 }).toBe(true);
  await expect(overlay.getByRole('combobox')).toHaveValue('ws 1006', { timeout: 2000 });
});
