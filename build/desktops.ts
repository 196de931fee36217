import type { Program } from './runtime/debian';

const wayland: Program[] = ['weston-terminal', 'python3'];
const sway: Program[] = ['sway', 'swaymsg', 'grim', 'setpriv', ...wayland];
const kwin: Program[] = ['kwin_wayland', 'gdbus', 'convert', ...wayland];
const x11: Program[] = ['Xvfb', 'xdotool', 'xterm', 'xprop', 'xsetroot', 'import'];
const everywhere: Program[] = ['dbus-daemon', 'compare', 'identify'];

/** The desktops that the end-to-end tests bring up, and the programs that each needs. */
export const desktops = {
  sway,
  'sway-xwayland': [...sway, 'Xwayland', 'xhost'],
  kwin,
  'kwin-xwayland': [...kwin, 'Xwayland'],
  xfwm4: [...x11, 'xfwm4'],
  i3: [...x11, 'i3'],
  'x11-bare': x11,
  'x11-scaled': [...x11, 'xfwm4'],
  'x11-two-displays': [...x11, 'Xorg', 'xrandr', 'openbox'],
  tray: [...x11, 'xfwm4', 'trayer'],
  'no-tray': [...x11, 'xfwm4'],
  gnome: ['gnome-shell', 'gdbus', ...wayland],
  weston: ['weston', 'weston-screenshooter'],
} satisfies Record<string, Program[]>;

export type DesktopName = keyof typeof desktops;

/** Brought up only when named: GNOME is large to install, weston shows little. */
export const onlyByName: readonly DesktopName[] = ['gnome', 'weston'];

/** What a desktop's test runs, beside Electron. */
export const programsOf = (name: DesktopName): Program[] => [...everywhere, ...desktops[name]];
