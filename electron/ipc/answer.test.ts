import { expect, test, vi } from 'vitest';
import { answerCall } from './answer';
import type { AllHandlers } from './domains';

const handlersWith = (library: Record<string, unknown>) => ({ library }) as unknown as AllHandlers;
const ask = (name: unknown, argument: unknown, library: Record<string, unknown> = {}) =>
  answerCall(handlersWith(library), name, argument, () => {});

test('the handler of the name gets the argument, and its answer is handed on', async () => {
  const setPinned = vi.fn(async () => true);
  const argument = { id: 'http:404', pinned: true };
  expect(await ask('library.setPinned', argument, { setPinned })).toEqual({
    ok: true,
    value: true,
  });
  expect(setPinned).toHaveBeenCalledExactlyOnceWith(argument);
});

test.each([
  ['library.setPinned', { id: 'http:404' }],
  ['library.setPinned', { id: 'http:404', pinned: 'yes' }],
  ['library.setPinned', { id: 'http:404', pinned: true, more: 1 }],
  ['library.setPinned', { id: 'x'.repeat(201), pinned: true }],
  ['library.setPinned', null],
  ['library.clearUsage', 'everything'],
])('%s with %j is refused with what is wrong, and no handler is called', async (name, argument) => {
  const handler = vi.fn();
  const answer = await ask(name, argument, { setPinned: handler, clearUsage: handler });
  expect(answer).toEqual({ ok: false, error: expect.stringMatching(`^${name}: .`) });
  expect(handler).not.toHaveBeenCalled();
});

test.each([
  'library.nothing',
  'nothing.setPinned',
  'library',
  '',
  'library.__proto__',
  '__proto__.toString',
  'constructor.name',
  'library.toString',
  5,
  null,
  { toString: () => 'library.setPinned' },
])('%j is no call', async (name) => {
  expect(await ask(name, undefined)).toEqual({ ok: false, error: 'there is no such call' });
});

test('of an error a page hears only that there was one', async () => {
  const onError = vi.fn();
  const error = new Error('the secret');
  const clearUsage = () => Promise.reject(error);
  const answer = await answerCall(
    handlersWith({ clearUsage }),
    'library.clearUsage',
    undefined,
    onError,
  );
  expect(answer).toEqual({ ok: false, error: 'library.clearUsage failed' });
  expect(onError).toHaveBeenCalledExactlyOnceWith('library.clearUsage failed', error);
});

test('an answer that is none of the schema’s goes to no page', async () => {
  const argument = { id: 'http:404', pinned: true };
  const answer = await ask('library.setPinned', argument, { setPinned: () => 'perhaps' });
  expect(answer).toEqual({ ok: false, error: 'library.setPinned failed' });
});
