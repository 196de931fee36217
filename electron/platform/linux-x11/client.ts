import { readFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cookieFor } from './authority';
import { createExchange, type Exchange } from './exchange';
import { getInputFocus } from './requests';

/** What an X server tells a client first: a resource id that is free, and the root window. */
type Introduction = { freeId: number; root: number };

const accepted = 1;
// A lazy Xwayland is started by its first client.
const connectMs = 3000;

/**
 * Connects to the X server of this session as a client of its own.
 *
 * @param ready called once requests may be sent; never where no X server takes us.
 * @returns undefined where there is none to connect to.
 */
function connectToX11(ready: (introduction: Introduction) => void): Socket | undefined {
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
    if (read[0] === accepted) ready(introductionOf(read));
    else server.destroy();
  };
  server.on('data', take);
  return server;
}

/** A connection that lasts, and the root window. */
export type X11 = Exchange & { root: number };

/**
 * Connects for as long as we run, for what can't wait for a connection.
 *
 * @param isOurs whether that server shows our windows: a connection wakes an Xwayland that sleeps.
 * @returns a function that gives the connection, or undefined while there is none.
 */
export function stayOnX11(isOurs: boolean): () => X11 | undefined {
  let x11: X11 | undefined;
  if (!isOurs) return () => undefined;
  const server = connectToX11(({ root }) => {
    if (server) x11 = { ...createExchange(server), root };
  });
  server?.once('close', () => {
    x11 = undefined;
  });
  server?.unref();
  return () => x11;
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

/**
 * Sends requests that have no answers, and leaves again.
 *
 * @param requests makes them, given the first resource id that is free.
 * @param done called once they are carried out, or where no X server takes them.
 */
export function sendToX11(
  requests: (freeId: number) => readonly Buffer[],
  done: () => void = () => {},
): void {
  const server = connectToX11(({ freeId }) => {
    // The answer to a question at the end says that all before it is done.
    server?.once('data', () => server.end());
    for (const request of [...requests(freeId), getInputFocus()]) server?.write(request);
  });
  if (server) server.once('close', done);
  else done();
}

/** From the server's first answer, whose lists of vendor and formats vary in length (X11 protocol §8). */
function introductionOf(answer: Buffer): Introduction {
  const vendor = (answer.readUInt16LE(24) + 3) & ~3;
  const formats = answer.readUInt8(29) * 8;
  return { freeId: answer.readUInt32LE(12), root: answer.readUInt32LE(40 + vendor + formats) };
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
