import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Desktop } from './desktop';

/** The terminal of Wayland sessions: it takes a program, but no arguments for it. */
export const waylandTerminal: Desktop['terminal'] = (script) => [
  'weston-terminal',
  `--shell=${script}`,
];

/**
 * Opens a terminal, the program that a user is in, which writes down every line that it is given.
 *
 * @returns what types a line on the keyboard and waits until the terminal has it: the proof of the
 *   focus that every desktop allows.
 */
export async function openTerminal(desktop: Desktop): Promise<(word: string) => Promise<void>> {
  const { session, press } = desktop;
  const [script, lines] = [join(session.folder, 'script'), join(session.folder, 'lines')];
  writeFileSync(lines, '');
  writeFileSync(script, `#!/bin/sh\necho ready >> '${lines}'\nexec cat >> '${lines}'\n`, {
    mode: 0o755,
  });
  const [program = '', ...args] = desktop.terminal(script);
  session.start(program, args);
  const has = () => readFileSync(lines, 'utf8').split('\n');
  await expect.poll(has, 'the terminal has started').toContain('ready');
  return async (word) => {
    // A window has the focus some time after the one before has gone, and the keys until then
    // are lost.
    await expect(async () => {
      for (const key of word) await press(key);
      await press('Return');
      await expect.poll(has, { timeout: 1000 }).toContain(word);
    }, `the terminal is given "${word}"`).toPass({ timeout: 10_000 });
  };
}
