import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { expect } from '@playwright/test';

const run = (program: string, args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' }).trim();

/** Presses a chord on the real keyboard of the display. */
export const press = (chord: string) => run('xdotool', ['key', '--clearmodifiers', chord]);

/** Types on the real keyboard, into whatever has the focus. */
export const type = (text: string) => run('xdotool', ['type', '--delay', '15', text]);

/** The title of the window that has the focus, as the X server sees it. */
export function focusedTitle(): string {
  try {
    return run('xdotool', ['getwindowfocus', 'getwindowname']);
  } catch {
    return '';
  }
}

/** Opens a terminal, the program that a user is in, and waits until it has the focus. */
export async function openTerminal(title: string, ...more: string[]): Promise<ChildProcess> {
  const place = ['-geometry', '60x10+20+20'];
  const terminal = spawn('xterm', ['-T', title, ...place, ...more, '-e', 'cat'], {
    stdio: 'ignore',
  });
  await expect.poll(focusedTitle, { message: `${title} gets the focus` }).toBe(title);
  return terminal;
}

/** Waits until a window with this title is mapped, or is no longer. */
export async function expectVisible(title: string, visible: boolean): Promise<void> {
  await expect
    .poll(() => {
      try {
        return run('xdotool', ['search', '--onlyvisible', '--name', `^${title}$`]) !== '';
      } catch {
        return false;
      }
    }, `${title} visible`)
    .toBe(visible);
}

/** Clicks the real mouse at a place of the display, in pixels. */
export const clickAt = (x: number, y: number) =>
  run('xdotool', ['mousemove', `${x}`, `${y}`, 'click', '1']);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Presses a chord as a second press of a person: neither so soon after the last one, nor just so
 * long after it, that it would be the key's own repeat.
 */
export async function pressApart(chord: string): Promise<void> {
  await wait(1000);
  press(chord);
}

/** Holds keys down for a time, in ms. The time is the thing under test. */
export async function hold(keys: string[], ms: number): Promise<void> {
  for (const key of keys) run('xdotool', ['keydown', key]);
  await wait(ms);
  for (const key of [...keys].reverse()) run('xdotool', ['keyup', key]);
}

/** What the window manager knows of the visible window with this title: EWMH states and types. */
export function windowHints(title: string): string[] {
  try {
    const id =
      run('xdotool', ['search', '--onlyvisible', '--name', `^${title}$`]).split('\n')[0] ?? '';
    return (
      run('xprop', ['-id', id, '_NET_WM_STATE', '_NET_WM_WINDOW_TYPE']).match(
        /_NET_WM_(STATE|WINDOW_TYPE)_\w+/g,
      ) ?? []
    );
  } catch {
    return [];
  }
}

/** The title of the window that lies above all others. */
export function topmostTitle(): string {
  const stack = run('xprop', ['-root', '_NET_CLIENT_LIST_STACKING']);
  return run('xdotool', ['getwindowname', stack.match(/0x[\da-f]+/g)?.at(-1) ?? '']);
}
