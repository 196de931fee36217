import { expect, test } from 'vitest';
import { formatChord } from './chord';

test.each([
  ['CommandOrControl+Shift+Space', 'darwin', '⌘⇧Space'],
  ['Control+Alt+K', 'darwin', '⌃⌥K'],
  ['CommandOrControl+Shift+Space', 'linux', 'Ctrl+Shift+Space'],
  ['Control+Alt+K', 'win32', 'Ctrl+Alt+K'],
  ['Super+K', 'linux', 'Super+K'],
  ['Super+K', 'win32', 'Win+K'],
  ['Control+Plus', 'linux', 'Ctrl+Plus'],
  ['F9', 'linux', 'F9'],
  ['CommandOrControl+Return', 'darwin', '⌘↵'],
  ['Shift+Return', 'linux', 'Shift+Enter'],
  ['Alt+Up', 'linux', 'Alt+↑'],
  ['Escape', 'win32', 'Esc'],
])('%s is written on %s as %s', (accelerator, platform, expected) => {
  expect(formatChord(accelerator, platform)).toBe(expected);
});
