import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'x11';
import { type Change, changeOf, differing, type Frame } from './frames';

const rest = new Int32Array(new SharedArrayBuffer(4));
const restMs = 0.3;
const width = 1280;
const height = 800;
const bytesPerPixel = 4;
const keycodes = { Escape: 9, '4': 13, ctrl: 37, shift: 50, space: 65, F11: 95, BackSpace: 22 };
export type Key = keyof typeof keycodes;

/** A virtual screen whose pixels are read from the X server's own memory. */
export type Screen = {
  display: string;
  /** Presses and releases keys together through XTest; resolves at once. */
  press: (...keys: Key[]) => void;
  /** Acts, and watches the screen, or some of its rows, until no `atLeast` pixels have changed for `quietMs`. */
  watch: (
    act: () => void,
    options?: { quietMs?: number; timeoutMs?: number; rows?: [number, number]; atLeast?: number },
  ) => Promise<Change | undefined>;
  close: () => void;
};

/** Opens a virtual screen of 1280 by 800 pixels with a window manager and without key repeat. */
export async function openScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'codepin-screen-'));
  const children: ChildProcess[] = [];
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${width}x${height}x24`,
      '-fbdir',
      folder,
      '-noreset',
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  children.push(server);
  const number = await new Promise<string>((resolve) =>
    server.stdio[3]?.on('data', (piece) => resolve(String(piece).trim())),
  );
  const display = `:${number}`;
  children.push(
    spawn('openbox', [], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' }),
  );
  await wait(500);
  const client = await new Promise<ReturnType<typeof createClient>['client']>((resolve, reject) => {
    createClient({ display }, (error: unknown, connected: { client: never }) =>
      error ? reject(error) : resolve(connected.client),
    );
  });
  const test = await new Promise<{
    KeyPress: number;
    KeyRelease: number;
    FakeInput: (
      type: number,
      code: number,
      time: number,
      root: number,
      x: number,
      y: number,
    ) => void;
  }>((resolve, reject) => {
    client.require('xtest', (error: unknown, extension: never) =>
      error ? reject(error) : resolve(extension),
    );
  });
  const file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  // XWD: the header's own size, then a colour map of 12 bytes an entry, then the pixels.
  const pixels = header.readUInt32BE(0) + header.readUInt32BE(76) * 12;

  const press = (...keys: Key[]) => {
    for (const key of keys) test.FakeInput(test.KeyPress, keycodes[key], 0, 0, 0, 0);
    for (const key of [...keys].reverse())
      test.FakeInput(test.KeyRelease, keycodes[key], 0, 0, 0, 0);
  };

  async function watch(
    act: () => void,
    { quietMs = 150, timeoutMs = 3000, rows = [0, height] as [number, number], atLeast = 1 } = {},
  ): Promise<Change | undefined> {
    const length = (rows[1] - rows[0]) * width * bytesPerPixel;
    const from = pixels + rows[0] * width * bytesPerPixel;
    const before = Buffer.alloc(length);
    readSync(file, before, 0, length, from);
    const frames: Frame[] = [];
    let last = before;
    let now = Buffer.alloc(length);
    const start = performance.now();
    act();
    // The X client writes what it was told in its next turn.
    await new Promise(setImmediate);
    for (;;) {
      const time = performance.now() - start;
      const newest = frames.at(-1)?.time;
      if (newest === undefined ? time > timeoutMs : time - newest > quietMs) break;
      // A loop that never rests takes one of two cores from what it measures.
      Atomics.wait(rest, 0, 0, restMs);
      readSync(file, now, 0, length, from);
      if (now.equals(last) || differing(now, last, atLeast) < atLeast) continue;
      frames.push({ time: performance.now() - start, pixels: now });
      last = now;
      now = Buffer.alloc(length);
    }
    return changeOf(before, frames);
  }

  return {
    display,
    press,
    watch,
    close() {
      closeSync(file);
      for (const child of children.reverse()) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
