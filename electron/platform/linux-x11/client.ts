import { readFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cookieFor } from './authority';
import { createExchange, type Exchange } from './exchange';

const accepted = 1;
// A lazy Xwayland is started by its first client.
const connectMs = 3000;

/**
 * Connects to the X server of this session as a client of its own.
 *
 * @param ready called once requests may be sent; never where no X server takes us.
 * @returns undefined where there is none to connect to.
 */
function connectToX11(ready: (root: number) => void): Socket | undefined {
  const display = /^(?:unix)?:(\d+)/.exec(process.env.DISPLAY ?? '')?.[1];
  if (display === undefined) return undefined;
  const server = createConnection(`/tmp/.X11-unix/X${display}`);
  server.on('error', () => {});
  server.write(hello(display));
  let read = Buffer.alloc(0);
  const take = (piece: Buffer) => {
    read = Buffer.concat([read, piece]);
    if (read.length < 8 || read.length < 8 + read.readUInt16LE(6) * 4) return;
    server.off('data', take);
    if (read[0] === accepted) ready(rootIn(read));
    else server.destroy();
  };
  server.on('data', take);
  return server;
}

/** A connection, and the root window. */
export type X11 = Exchange & { root: number };

/** A connection for as long as we run, for what can't wait for one. */
export type LastingX11 = {
  /** Undefined while there is none. */
  now: () => X11 | undefined;
  /** Calls back once there is one; never where no X server takes us. */
  whenConnected: (then: (x11: X11) => void) => void;
};

export function stayOnX11(): LastingX11 {
  let x11: X11 | undefined;
  const waiting: ((x11: X11) => void)[] = [];
  const server = connectToX11((root) => {
    if (!server) return;
    x11 = { ...createExchange(server), root };
    for (const then of waiting.splice(0)) then(x11);
  });
  server?.once('close', () => {
    x11 = undefined;
  });
  server?.unref();
  return {
    now: () => x11,
    whenConnected(then) {
      if (x11) then(x11);
      else waiting.push(then);
    },
  };
}

/** Resolves with whether the X server of this session takes us as a client. */
export const acceptsX11 = (): Promise<boolean> =>
  new Promise((resolve) => {
    const server = connectToX11(() => {
      resolve(true);
      server?.end();
    });
    if (!server) return resolve(false);
    server.setTimeout(connectMs, () => server.destroy());
    server.once('close', () => resolve(false));
  });

/** The root window, in the server's first answer, whose lists of vendor and formats vary in length (X11 protocol §8). */
function rootIn(answer: Buffer): number {
  const vendor = (answer.readUInt16LE(24) + 3) & ~3;
  const formats = answer.readUInt8(29) * 8;
  return answer.readUInt32LE(40 + vendor + formats);
}

/** A client's first words, little endian, for version 11.0 (X11 protocol §8). */
function hello(display: string): Buffer {
  const { method, cookie } = authority(display) ?? { method: '', cookie: Buffer.alloc(0) };
  const head = Buffer.alloc(12);
  head.write('l');
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(method.length, 6);
  head.writeUInt16LE(cookie.length, 8);
  return Buffer.concat([head, padded(Buffer.from(method)), padded(cookie)]);
}

const padded = (value: Buffer) => Buffer.concat([value, Buffer.alloc(-value.length & 3)]);

function authority(display: string) {
  const file = process.env.XAUTHORITY || join(homedir(), '.Xauthority');
  try {
    return cookieFor(readFileSync(file), display);
  } catch {
    return undefined;
  }
}
