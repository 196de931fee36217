import { describe, expect, test } from 'vitest';
import { refusalOf } from './hotkey-refusal';
import { settings } from './settings';

const platforms = ['linux', 'win32', 'darwin'] as const;

test.each(platforms)('nothing speaks against the default hotkey on %s', (platform) => {
  expect(refusalOf(settings.hotkey.default, platform)).toBeUndefined();
});

describe.each(platforms)('on %s', (platform) => {
  test.each([
    'Control+Shift+K',
    'Control+Alt+Space',
    'Alt+Shift+Space',
    'Super+K',
    'Command+Shift+Space',
    'F9',
    'Shift+F12',
    'Control+Plus',
  ])('nothing speaks against %s', (chord) => {
    expect(refusalOf(chord, platform)).toBeUndefined();
  });

  test.each(['A', '7', 'Space', 'Shift+A', 'Shift+Space', 'Return', 'Escape'])(
    '%s would take a key people type with',
    (chord) => {
      expect(refusalOf(chord, platform)).toBe('bare');
    },
  );

  test.each(['Control+Space', 'Ctrl+Space', 'CommandOrControl+Space', 'CmdOrCtrl+Space'])(
    '%s is left to the input method',
    (chord) => {
      expect(refusalOf(chord, platform)).toBe('input-method');
    },
  );

  test.each(['', '+', 'Control', 'Control+Shift', 'Control+A+B', 'Control++', 'Control+Control+A'])(
    '%j is malformed',
    (chord) => {
      expect(refusalOf(chord, platform)).toBe('malformed');
    },
  );
});

test.each(['Alt+Space', 'Option+Space'])('%s opens the window menu except on macOS', (chord) => {
  expect(refusalOf(chord, 'win32')).toBe('window-menu');
  expect(refusalOf(chord, 'linux')).toBe('window-menu');
  expect(refusalOf(chord, 'darwin')).toBeUndefined();
});

test.each(['Control+Alt+Q', 'Alt+Ctrl+7', 'CommandOrControl+Alt+E'])(
  '%s is AltGr on Windows only',
  (chord) => {
    expect(refusalOf(chord, 'win32')).toBe('alt-gr');
    expect(refusalOf(chord, 'linux')).toBeUndefined();
    expect(refusalOf(chord, 'darwin')).toBeUndefined();
  },
);

test('Ctrl+Alt with a key that types nothing is free on Windows', () => {
  expect(refusalOf('Control+Alt+F5', 'win32')).toBeUndefined();
});
