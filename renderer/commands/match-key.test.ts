import { describe, expect, test } from 'vitest';
import type { Condition } from '../../data/commands/command';
import type { KeyPress } from './chord';
import { commandFor, type FocusPlace } from './match-key';

const nothing: Record<Condition, boolean> = {
  hasRow: false,
  hasQuery: false,
  inDetail: false,
  onFold: false,
  hasElsewhere: false,
  onPins: false,
  inText: false,
};
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});
const inBrowse = (pressed: KeyPress, place: FocusPlace, now: Partial<typeof nothing> = {}) =>
  commandFor(pressed, 'browse', 'linux', place, { ...nothing, ...now });
const inOverlay = (pressed: KeyPress, place: FocusPlace, now: Partial<typeof nothing> = {}) =>
  commandFor(pressed, 'overlay', 'linux', place, { ...nothing, ...now });

describe('a slash', () => {
  test('goes to the field', () => {
    expect(inBrowse(press('/'), 'elsewhere')).toBe('query.focus');
    expect(inBrowse(press('/'), 'button')).toBe('query.focus');
  });
  test('is typed into the field', () => {
    expect(inBrowse(press('/'), 'text-field')).toBeUndefined();
  });
  test('is one on a layout that has it above a digit', () => {
    expect(inBrowse(press('/', { code: 'Digit7', shiftKey: true }), 'elsewhere')).toBe(
      'query.focus',
    );
  });
});

describe('Enter', () => {
  test('copies from the field and from nowhere', () => {
    expect(inBrowse(press('Enter'), 'text-field')).toBe('code.copy');
    expect(inBrowse(press('Enter'), 'elsewhere')).toBe('code.copy');
  });
  test('presses the button that has the focus', () => {
    expect(inBrowse(press('Enter'), 'button')).toBeUndefined();
    expect(inBrowse(press(' '), 'button')).toBeUndefined();
  });
  test('copies all the same where a modifier is held over a button', () => {
    expect(inOverlay(press('Enter', { ctrlKey: true }), 'button')).toBe('code.open');
  });
  test('looks elsewhere where nothing is here', () => {
    expect(inBrowse(press('Enter'), 'text-field', { hasElsewhere: true })).toBe('query.everywhere');
  });
});

describe('Escape', () => {
  test('closes the details first, then clears the query, then hides the overlay', () => {
    const now = { inDetail: true, hasQuery: true };
    expect(inOverlay(press('Escape'), 'text-field', now)).toBe('detail.close');
    expect(inOverlay(press('Escape'), 'elsewhere', { hasQuery: true })).toBe('query.clear');
    expect(inOverlay(press('Escape'), 'button')).toBe('overlay.hide');
  });
});

test('arrows scroll a text that has the focus', () => {
  expect(inBrowse(press('ArrowDown'), 'elsewhere')).toBe('selection.next');
  expect(inBrowse(press('ArrowDown'), 'elsewhere', { inText: true })).toBeUndefined();
});

test('arrows with Alt move a pin among the pins alone', () => {
  const up = press('ArrowUp', { altKey: true });
  expect(inBrowse(up, 'text-field', { onPins: true })).toBe('pin.moveUp');
  expect(inBrowse(up, 'text-field')).toBeUndefined();
});

test('the control key of most platforms is the command key of macOS', () => {
  const now = { ...nothing };
  const withCommand = press('d', { metaKey: true });
  const withControl = press('d', { ctrlKey: true });
  expect(commandFor(withCommand, 'browse', 'darwin', 'text-field', now)).toBe('code.togglePin');
  expect(commandFor(withControl, 'browse', 'darwin', 'text-field', now)).toBeUndefined();
  expect(commandFor(withControl, 'browse', 'win32', 'text-field', now)).toBe('code.togglePin');
});

test('what AltGr types is typed', () => {
  // Windows reports AltGr as Control and Alt.
  const at = press('@', { code: 'KeyQ', ctrlKey: true, altKey: true });
  expect(inBrowse(at, 'text-field')).toBeUndefined();
});

test('a digit with Alt picks a row of the overlay alone', () => {
  const two = press('2', { code: 'Digit2', altKey: true });
  expect(inOverlay(two, 'text-field')).toBe('code.copyRow2');
  expect(inBrowse(two, 'text-field')).toBeUndefined();
});
