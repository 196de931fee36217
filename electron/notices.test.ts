import { expect, test } from 'vitest';
import type { Notice } from './ipc/contract';
import { createNotices } from './notices';

const taken = (hotkey: string): Notice => ({ kind: 'hotkey-taken', hotkey });
const damaged: Notice = { kind: 'prefs-damaged', movedTo: 'aside.json', keys: ['pins'] };

test('there is nothing to tell at first', () => {
  expect(createNotices(() => {}).all()).toEqual([]);
});

test('notices stand in the order they came', () => {
  const notices = createNotices(() => {});
  notices.add(damaged);
  notices.add(taken('F9'));
  expect(notices.all().map(({ kind }) => kind)).toEqual(['prefs-damaged', 'hotkey-taken']);
});

test('a newer notice replaces the one of its kind', () => {
  const notices = createNotices(() => {});
  notices.add(taken('F9'));
  notices.add(taken('F10'));
  expect(notices.all()).toEqual([taken('F10')]);
});

test('a dismissed notice is gone and the others stay', () => {
  const notices = createNotices(() => {});
  notices.add(taken('F9'));
  notices.add({ kind: 'stays-in-tray', hotkey: 'F9' });
  notices.dismiss('hotkey-taken');
  expect(notices.all()).toEqual([{ kind: 'stays-in-tray', hotkey: 'F9' }]);
});

test('each change is told once, when it is already to be seen', () => {
  const seen: number[] = [];
  const notices = createNotices(() => seen.push(notices.all().length));
  notices.add(taken('F9'));
  notices.dismiss('hotkey-taken');
  expect(seen).toEqual([1, 0]);
});
