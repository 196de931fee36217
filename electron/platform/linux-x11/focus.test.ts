import { expect, test } from 'vitest';
import type { X11 } from './client';
import { createFocus } from './focus';

const [getInputFocus, internAtom, getProperty, setInputFocus] = [43, 16, 20, 42];

function serverWith({ atom, items }: { atom: number; items: number }) {
  const sent: Buffer[] = [];
  const reply = Buffer.alloc(36);
  const x11: X11 = {
    root: 7,
    send: (request) => sent.push(request),
    ask(request, then) {
      if (request[0] === internAtom) reply.writeUInt32LE(atom, 8);
      if (request[0] === getProperty) reply.writeUInt32LE(items, 16);
      if (request[0] === getInputFocus) reply.writeUInt32LE(0x1400007, 8);
      then(reply);
    },
  };
  return { x11, sent };
}

const shownAndHidden = (manager: { atom: number; items: number }) => {
  const { x11, sent } = serverWith(manager);
  const focus = createFocus(() => x11);
  focus.remember();
  focus.giveBack();
  focus.giveBack();
  return sent.map((request) => [request[0], request.readUInt32LE(4)]);
};

test('gives the focus back once where no window manager has named itself', () => {
  const given = [[setInputFocus, 0x1400007]];
  expect(shownAndHidden({ atom: 0, items: 0 })).toEqual(given);
  expect(shownAndHidden({ atom: 300, items: 0 })).toEqual(given);
});

test('leaves the focus to a window manager', () => {
  expect(shownAndHidden({ atom: 300, items: 1 })).toEqual([]);
});

test('does nothing where there is no X server', () => {
  const focus = createFocus(() => undefined);
  focus.remember();
  expect(() => focus.giveBack()).not.toThrow();
});
