/** Why a chord can't be the hotkey. */
export const hotkeyRefusals = [
  'bare',
  'input-method',
  'window-menu',
  'alt-gr',
  'malformed',
  'taken',
] as const;
export type HotkeyRefusal = (typeof hotkeyRefusals)[number];

// All modifiers with the longest key's name take less.
const longest = 100;

const modifiers = new Set([
  'Command',
  'Cmd',
  'Control',
  'Ctrl',
  'CommandOrControl',
  'CmdOrCtrl',
  'Alt',
  'Option',
  'AltGr',
  'Shift',
  'Super',
  'Meta',
]);
const isControl = (part: string) => /^(Control|Ctrl|CommandOrControl|CmdOrCtrl)$/.test(part);
const isAlt = (part: string) => /^(Alt|Option)$/.test(part);

/**
 * Why a chord must not become the global hotkey, as far as can be said without asking the system.
 *
 * @param accelerator an Electron accelerator, such as `Control+Shift+Space`.
 * @returns undefined where nothing speaks against it.
 */
export function refusalOf(accelerator: string, platform: string): HotkeyRefusal | undefined {
  if (accelerator.length > longest) return 'malformed';
  const parts = accelerator.split('+');
  const held = parts
    .filter((part) => modifiers.has(part))
    .map((part) => (isControl(part) ? 'Control' : part));
  const keys = parts.filter((part) => !modifiers.has(part));
  const key = keys[0];
  if (keys.length !== 1 || !key || new Set(held).size !== held.length) return 'malformed';
  const onlyShift = held.every((part) => part === 'Shift');
  if (onlyShift && !/^F(\d|1\d|2[0-4])$/.test(key)) return 'bare';
  const only = (test: (part: string) => boolean) => held.length === 1 && held.every(test);
  // Ctrl+Space switches Chinese input methods everywhere (PowerToys#26362).
  if (key === 'Space' && only(isControl)) return 'input-method';
  // Alt+Space opens the window menu on Windows and most Linux desktops (PowerToys#17252).
  if (key === 'Space' && only(isAlt) && platform !== 'darwin') return 'window-menu';
  // Ctrl+Alt is AltGr on Windows: the chord would take a character from many layouts.
  if (platform === 'win32' && /^[A-Z0-9]$/.test(key) && held.some(isControl) && held.some(isAlt)) {
    return 'alt-gr';
  }
  return undefined;
}
