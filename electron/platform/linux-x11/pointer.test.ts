import { expect, test, vi } from 'vitest';
import { createPointer } from './pointer';

const reply = Buffer.alloc(32, 1);
reply.writeInt16LE(1500, 16);
reply.writeInt16LE(-20, 18);

function answerTo(given: Buffer | undefined) {
  const then = vi.fn();
  const ask = vi.fn((_request: Buffer, answer: (reply?: Buffer) => void) => answer(given));
  createPointer(() => ({ root: 7, send: () => {}, ask }))(then);
  return { then, asked: ask.mock.calls[0]?.[0].toString('hex') };
}

test('asks for the pointer of the root window, which may be left of it', () => {
  const { then, asked } = answerTo(reply);
  expect(asked).toBe('2600020007000000');
  expect(then.mock.calls).toEqual([[{ x: 1500, y: -20 }]]);
});

test('says that nobody knows where there is no server, or no answer', () => {
  const then = vi.fn();
  createPointer(() => undefined)(then);
  expect(then.mock.calls).toEqual([[]]);
  expect(answerTo(undefined).then.mock.calls).toEqual([[undefined]]);
});
