import { expect, test } from 'vitest';
import { bindingFor, desktopOf } from './binding';

test.each([
  ['ubuntu:GNOME', 'gnome'],
  ['GNOME-Classic:GNOME', 'gnome'],
  ['KDE', 'kde'],
  ['sway', 'sway'],
  ['sway:wlroots', 'sway'],
  ['Hyprland', 'hyprland'],
  ['XFCE', 'other'],
  [undefined, 'other'],
])('%s is %s', (XDG_CURRENT_DESKTOP, desktop) => {
  expect(desktopOf({ XDG_CURRENT_DESKTOP })).toBe(desktop);
});

test.each([
  ['sway', 'CommandOrControl+Shift+Space', 'bindsym Ctrl+Shift+space exec codepin --toggle'],
  ['sway', 'Super+K', 'bindsym Mod4+k exec codepin --toggle'],
  ['sway', 'F9', 'bindsym F9 exec codepin --toggle'],
  ['hyprland', 'Control+Alt+K', 'bind = CTRL ALT, k, exec, codepin --toggle'],
  ['hyprland', 'F9', 'bind = , F9, exec, codepin --toggle'],
  ['gnome', 'Super+K', 'codepin --toggle'],
  ['kde', 'Super+K', 'codepin --toggle'],
  ['other', 'Super+K', 'codepin --toggle'],
] as const)('%s binds %s by %s', (desktop, chord, line) => {
  expect(bindingFor(desktop, chord, 'codepin --toggle')).toEqual({ desktop, line });
});
