import { execFile } from 'node:child_process';

// What X.Org starts with; desktops set their own, which `xset q` tells.
let repeatDelay = 660;
const repeatInterval = 150;
const jitter = 20;

/**
 * Reads the X server's delay before a held key repeats. X11 reports each repeat of a held chord as a
 * press of its own (about 17 a second) and global shortcuts say nothing of the release, so the
 * repeats can only be known by their times.
 */
export function readRepeatDelay(): void {
  if (process.platform !== 'linux') return;
  execFile('xset', ['q'], (error, output) => {
    const delay = error ? undefined : /auto repeat delay:\s*(\d+)/.exec(output)?.[1];
    if (delay) repeatDelay = Number(delay);
  });
}

/**
 * Whether a press is a repeat of the chord being held and not a press of its own.
 *
 * @param sinceLast ms since the press before, repeats included.
 * @param delay ms until the first repeat.
 */
export const isRepeat = (sinceLast: number, delay = repeatDelay) =>
  sinceLast < repeatInterval || Math.abs(sinceLast - delay) < jitter;
