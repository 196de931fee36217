import { describe, expect, test } from 'vitest';
import { chordOf } from './chord';

const press = (key: string, code: string, held: string[] = []) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
  metaKey: held.includes('meta'),
});

describe('a press is read as an accelerator', () => {
  test.each([
    [press('k', 'KeyK', ['ctrl']), 'Control+K'],
    [press('K', 'KeyK', ['ctrl', 'shift']), 'Control+Shift+K'],
    [press('!', 'Digit1', ['ctrl', 'shift']), 'Control+Shift+1'],
    [press('˚', 'KeyK', ['alt']), 'Alt+K'],
    [press('л', 'KeyK', ['ctrl']), 'Control+K'],
    [press(' ', 'Space', ['ctrl', 'alt']), 'Control+Alt+Space'],
    [press('\u00a0', 'Space', ['alt']), 'Alt+Space'],
    [press('ArrowUp', 'ArrowUp', ['ctrl']), 'Control+Up'],
    [press('ArrowLeft', 'ArrowLeft', ['alt']), 'Alt+Left'],
    [press('Enter', 'Enter', ['ctrl']), 'Control+Return'],
    [press('+', 'BracketRight', ['ctrl']), 'Control+Plus'],
    [press('F9', 'F9'), 'F9'],
    [press('a', 'KeyA'), 'A'],
    [press('k', 'KeyK', ['meta', 'shift', 'alt', 'ctrl']), 'Control+Alt+Shift+Super+K'],
  ])('%j is %s', (pressed, expected) => {
    expect(chordOf(pressed, 'linux')).toBe(expected);
  });

  test('the Meta key is Command on macOS and Super elsewhere', () => {
    const pressed = press('k', 'KeyK', ['meta']);
    expect(chordOf(pressed, 'darwin')).toBe('Command+K');
    expect(chordOf(pressed, 'win32')).toBe('Super+K');
  });

  test.each(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'])(
    'nothing is read while only %s is held',
    (key) => {
      expect(chordOf(press(key, `${key}Left`, ['ctrl']), 'linux')).toBeUndefined();
    },
  );
});

test('a letter is the one that the layout types, and the number pad has keys of its own', () => {
  const held = { ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };
  expect(chordOf({ key: 'a', code: 'KeyQ', ...held }, 'linux')).toBe('Control+Alt+A');
  expect(chordOf({ key: '\u00e5', code: 'KeyA', ...held }, 'darwin')).toBe('Control+Alt+A');
  expect(chordOf({ key: '1', code: 'Numpad1', ...held }, 'linux')).toBe('Control+Alt+num1');
});
