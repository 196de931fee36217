import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'x11';
import { type Change, changeOf, differing, type Frame } from './frames';

const width = 1280;
const height = 800;
const bytesPerPixel = 4;
const rowBytes = width * bytesPerPixel;
const sampleEvery = 8;
const rest = new Int32Array(new SharedArrayBuffer(4));
const restMs = 0.7;
const keycodes = { Escape: 9, '4': 13, ctrl: 37, shift: 50, space: 65, F11: 95 };
export type Key = keyof typeof keycodes;

type XTest = {
  KeyPress: number;
  KeyRelease: number;
  MotionNotify: number;
  FakeInput: (type: number, code: number, time: number, root: number, x: number, y: number) => void;
};

/** A virtual screen whose pixels are read from the X server's own memory. */
export type Screen = {
  display: string;
  /** Presses and releases keys together through XTest; resolves at once. */
  press: (...keys: Key[]) => void;
  /** Acts, and watches the screen until no `atLeast` pixels at once have changed for `quietMs`. */
  watch: (
    act: () => void,
    options?: { quietMs?: number; timeoutMs?: number; atLeast?: number },
  ) => Promise<Change | undefined>;
  close: () => void;
};

/** Opens a virtual screen of 1280 by 800 pixels with a window manager, its mouse in a corner. */
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
  const test = await new Promise<XTest>((resolve, reject) => {
    client.require('xtest', (error: unknown, extension: never) =>
      error ? reject(error) : resolve(extension),
    );
  });
  // This server paints the mouse into the picture, and takes it away while something is drawn below.
  test.FakeInput(test.MotionNotify, 0, 0, 0, width - 1, height - 1);
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

  const read = (into: Buffer, row: number) =>
    readSync(file, into, 0, into.length, pixels + row * rowBytes);
  const picture = () => {
    const whole = Buffer.alloc(height * rowBytes);
    read(whole, 0);
    return whole;
  };
  // Some rows of the screen, as near to each other as the smallest letter is high: to read all of it
  // all the time takes one of two cores from what is measured.
  const samples = () => {
    const some = Buffer.alloc(Math.ceil(height / sampleEvery) * rowBytes);
    for (let row = 0; row < height; row += sampleEvery) {
      read(some.subarray((row / sampleEvery) * rowBytes).subarray(0, rowBytes), row);
    }
    return some;
  };

  async function watch(
    act: () => void,
    { quietMs = 150, timeoutMs = 3000, atLeast = 1 } = {},
  ): Promise<Change | undefined> {
    const before = picture();
    const frames: Frame[] = [];
    let last = before;
    let sampled = samples();
    const start = performance.now();
    act();
    // The X client writes what it was told in its next turn.
    await new Promise(setImmediate);
    for (;;) {
      const time = performance.now() - start;
      const newest = frames.at(-1)?.time;
      if (newest === undefined ? time > timeoutMs : time - newest > quietMs) break;
      Atomics.wait(rest, 0, 0, restMs);
      const next = samples();
      if (next.equals(sampled)) continue;
      const seen = performance.now() - start;
      sampled = next;
      const now = picture();
      // The rows may have been read in the middle of a drawing, and the picture after it.
      if (now.equals(last) || differing(now, last, atLeast) < atLeast) continue;
      frames.push({ time: seen, pixels: now });
      last = now;
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
