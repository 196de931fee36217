import { execFile } from 'node:child_process';

/** Reads the X server's delay before a held key repeats, in ms. */
export function readRepeatDelay(then: (ms: number) => void): void {
  execFile('xset', ['q'], (error, output) => {
    const delay = error ? undefined : /auto repeat delay:\s*(\d+)/.exec(output)?.[1];
    if (delay) then(Number(delay));
  });
}
