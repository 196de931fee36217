import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { createExchange } from './exchange';

const packet = (kind: number, request: number, length = 32) => {
  const buffer = Buffer.alloc(length, 0);
  buffer[0] = kind;
  buffer.writeUInt16LE(request, 2);
  if (kind === 1) buffer.writeUInt32LE((length - 32) / 4, 4);
  return buffer;
};
const keyboardChanged = packet(34, 1);

function connected() {
  const server = new PassThrough();
  server.write = () => true;
  const exchange = createExchange(server);
  const ask = () => {
    const then = vi.fn();
    exchange.ask(Buffer.alloc(4), then);
    return then;
  };
  return {
    ...exchange,
    ask,
    server,
    say: (...some: Buffer[]) => server.emit('data', Buffer.concat(some)),
  };
}

test('each question gets its own reply, among events and errors of others', () => {
  const { send, ask, say } = connected();
  const first = ask();
  send(Buffer.alloc(4));
  const second = ask();
  const [one, two] = [packet(1, 1, 44), packet(1, 3)];
  say(keyboardChanged, one, packet(0, 2), two);
  expect(first.mock.calls).toEqual([[one]]);
  expect(second.mock.calls).toEqual([[two]]);
});

test('a reply may come in pieces', () => {
  const { ask, say } = connected();
  const then = ask();
  const reply = packet(1, 1, 40);
  say(reply.subarray(0, 5));
  say(reply.subarray(5, 36));
  expect(then).not.toHaveBeenCalled();
  say(reply.subarray(36));
  expect(then.mock.calls).toEqual([[reply]]);
});

test('an error, or the end of the connection, is no reply', () => {
  const { ask, say, server } = connected();
  const [refused, lost] = [ask(), ask()];
  say(packet(0, 1));
  expect(refused.mock.calls).toEqual([[undefined]]);
  server.emit('close');
  server.emit('close');
  expect(lost.mock.calls).toEqual([[undefined]]);
});

test('requests are counted in 16 bits', () => {
  const { send, ask, say } = connected();
  for (let count = 1; count < 65_536; count++) send(Buffer.alloc(4));
  const then = ask();
  const reply = packet(1, 0);
  say(reply);
  expect(then.mock.calls).toEqual([[reply]]);
});
