import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import type { stayOnX11 } from './client';
import { createPointer } from './pointer';

type Connection = NonNullable<ReturnType<ReturnType<typeof stayOnX11>>>;

const error = Buffer.alloc(32);
const keyboardChanged = Buffer.alloc(32, 34);
const reply = Buffer.alloc(32, 1);
reply.writeInt16LE(1500, 16);
reply.writeInt16LE(-20, 18);

/** Asks a server that answers with these pieces. */
function answerOf(...pieces: Buffer[]) {
  const server = new PassThrough();
  server.write = () => true;
  const then = vi.fn();
  createPointer(() => ({ server, root: 7 }) as unknown as Connection)(then);
  for (const piece of pieces) server.emit('data', piece);
  return { then, server };
}

test('finds the answer among errors and events, and in pieces', () => {
  for (const pieces of [
    [reply],
    [error, reply],
    [Buffer.concat([keyboardChanged, error, reply, error])],
    [reply.subarray(0, 5), reply.subarray(5)],
  ]) {
    expect(answerOf(...pieces).then.mock.calls).toEqual([[{ x: 1500, y: -20 }]]);
  }
});

test('answers once, and listens no longer', () => {
  const { then, server } = answerOf(reply, reply);
  server.emit('close');
  expect(then).toHaveBeenCalledTimes(1);
  expect(server.listenerCount('data')).toBe(0);
});

test('says that nobody knows where there is no server, or none any more', () => {
  const then = vi.fn();
  createPointer(() => undefined)(then);
  expect(then.mock.calls).toEqual([[]]);
  const lost = answerOf(error);
  expect(lost.then).not.toHaveBeenCalled();
  lost.server.emit('close');
  expect(lost.then.mock.calls).toEqual([[undefined]]);
});
