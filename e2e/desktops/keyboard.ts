import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Session } from './processes';

/** A keyboard of the desktop, whose keys go to whatever has the focus. */
export type Keyboard = { press: (key: string) => Promise<void> };

// The numbers of keys in the kernel's input-event-codes.h.
const codes: Record<string, number> = { Escape: 1, Return: 28 };
const rows: [string, number][] = [
  ['1234567890', 2],
  ['qwertyuiop', 16],
  ['asdfghjkl', 30],
  ['zxcvbnm', 44],
];
for (const [keys, first] of rows) {
  [...keys].forEach((key, place) => {
    codes[key] = first + place;
  });
}

/** The code of a key for the desktops that know keys by number. */
export function codeOf(key: string): number {
  const code = codes[key];
  if (code === undefined) throw new Error(`no code is known for the key ${key}`);
  return code;
}

/** Plugs a keyboard into the Wayland session. */
export async function openKeyboard(session: Session): Promise<Keyboard> {
  const name = 'virtual-keyboard';
  const program = session.start('python3', [join(import.meta.dirname, `${name}.py`)], { name });
  await expect.poll(() => session.printed(name), 'the virtual keyboard').toContain('ready');
  let pressed = 0;
  return {
    async press(key) {
      program.stdin?.write(`${codeOf(key)}\n`);
      pressed++;
      await expect
        .poll(() => session.printed(name).match(/^pressed$/gm)?.length, `the key ${key}`)
        .toBe(pressed);
    },
  };
}
