import { expect, test } from 'vitest';
import type { KeptNotice, Notice } from './ipc/notice';
import { createNotices } from './notices';
import type { Store } from './stores/store';
import type { WindowState } from './stores/stored-values';

const taken = (hotkey: string): Notice => ({ kind: 'hotkey-taken', hotkey });
const damaged: KeptNotice = {
  kind: 'file-damaged',
  file: 'library.json',
  what: 'keys',
  keys: ['pins'],
  movedTo: 'aside.json',
};
const staysInTray: KeptNotice = { kind: 'stays-in-tray', hotkey: 'F9' };

function setUp(kept: KeptNotice[] = []) {
  let state = { notices: kept } as WindowState;
  const seen: string[][] = [];
  const onChange = () => seen.push(notices.all().map(({ kind }) => kind));
  const windowState: Store<WindowState> = {
    get: () => state,
    set: async (change) => {
      state = { ...state, ...change };
      onChange();
      return true;
    },
    onChange: () => {},
    flush: async () => true,
  };
  const notices = createNotices({ windowState }, onChange);
  return { notices, seen, kept: () => state.notices };
}

test('there is nothing to tell at first', () => {
  expect(setUp().notices.all()).toEqual([]);
});

test('what was not dismissed before is still to be told', () => {
  expect(setUp([damaged]).notices.all()).toEqual([damaged]);
});

test('what happened is kept, how things are is not', () => {
  const { notices, kept } = setUp();
  notices.add(taken('F9'));
  notices.add(damaged);
  notices.add(staysInTray);
  expect(notices.all().map(({ kind }) => kind)).toEqual([
    'file-damaged',
    'stays-in-tray',
    'hotkey-taken',
  ]);
  expect(kept()).toEqual([damaged, staysInTray]);
});

test('a newer notice replaces the one of its kind', () => {
  const { notices } = setUp([damaged]);
  notices.add(taken('F9'));
  notices.add(taken('F10'));
  notices.add({ ...damaged, keys: ['tab'] });
  expect(notices.all()).toEqual([{ ...damaged, keys: ['tab'] }, taken('F10')]);
});

test('a dismissed notice is gone and the others stay', () => {
  const { notices, kept } = setUp([damaged, staysInTray]);
  notices.add(taken('F9'));
  notices.dismiss('hotkey-taken');
  notices.dismiss('file-damaged');
  expect(notices.all()).toEqual([staysInTray]);
  expect(kept()).toEqual([staysInTray]);
});

test('each change is told once, when it is already to be seen', () => {
  const { notices, seen } = setUp();
  notices.add(taken('F9'));
  notices.add(damaged);
  notices.dismiss('hotkey-taken');
  notices.dismiss('file-damaged');
  expect(seen).toEqual([['hotkey-taken'], ['file-damaged', 'hotkey-taken'], ['file-damaged'], []]);
});

test('damaged files are told each by itself, and dismissed together', () => {
  const other: KeptNotice = { ...damaged, file: 'settings.json' };
  const { notices } = setUp([damaged]);
  notices.add(other);
  expect(notices.all()).toEqual([damaged, other]);
  notices.dismiss('file-damaged');
  expect(notices.all()).toEqual([]);
});
