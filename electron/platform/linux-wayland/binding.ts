import { type Binding, boundDesktops } from '../platform';

/** The desktop of a session, from `XDG_CURRENT_DESKTOP`, a list whose first name is the most special. */
export function desktopOf({ XDG_CURRENT_DESKTOP = '' }: NodeJS.ProcessEnv): Binding['desktop'] {
  const names = XDG_CURRENT_DESKTOP.toLowerCase().split(':');
  return boundDesktops.find((desktop) => names.includes(desktop)) ?? 'other';
}

const modifier = (part: string) =>
  part
    .replace(/^(CommandOrControl|CmdOrCtrl|Control)$/, 'Ctrl')
    .replace(/^(Meta|Command)$/, 'Super');
// What xkb calls the keys that Electron calls otherwise.
const xkbNames: Record<string, string> = {
  Space: 'space',
  Plus: 'plus',
  Enter: 'Return',
  PageUp: 'Page_Up',
  PageDown: 'Page_Down',
};
const keyName = (key: string) => xkbNames[key] ?? (key.length === 1 ? key.toLowerCase() : key);

/**
 * What binds a command to a chord: a line of the configuration where the desktop has one (sway(5),
 * Hyprland's wiki on binds), else the command alone.
 *
 * @param accelerator an Electron accelerator.
 * @param command a command line for `sh`.
 */
export function bindingFor(
  desktop: Binding['desktop'],
  accelerator: string,
  command: string,
): Binding {
  const parts = accelerator.split('+');
  const held = parts.slice(0, -1).map(modifier);
  const key = keyName(parts.at(-1) ?? '');
  if (desktop === 'sway') {
    const chord = [...held.map((part) => part.replace('Super', 'Mod4')), key].join('+');
    return { desktop, line: `bindsym ${chord} exec ${command}` };
  }
  if (desktop === 'hyprland') {
    return { desktop, line: `bind = ${held.join(' ').toUpperCase()}, ${key}, exec, ${command}` };
  }
  return { desktop, line: command };
}
