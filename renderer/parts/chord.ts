const symbols: Record<string, string> = {
  Command: '⌘',
  Cmd: '⌘',
  CommandOrControl: '⌘',
  CmdOrCtrl: '⌘',
  Control: '⌃',
  Ctrl: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
  Super: '⌘',
  Meta: '⌘',
};
const words: Record<string, string> = {
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
  Control: 'Ctrl',
  Super: 'Super',
  Meta: 'Super',
};
const named: Record<string, string> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
  Enter: 'Return',
};

/** An Electron accelerator as the platform writes it: `⌃⇧Space` on macOS, `Ctrl+Shift+Space` elsewhere. */
export function formatChord(accelerator: string, platform: string): string {
  const parts = accelerator.split('+');
  if (platform === 'darwin') return parts.map((part) => symbols[part] ?? part).join('');
  return parts
    .map((part) => (part === 'Super' && platform === 'win32' ? 'Win' : (words[part] ?? part)))
    .join('+');
}

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/**
 * The accelerator of a key press, undefined while only modifiers are held.
 *
 * Letters and digits are read from the key's place, as Shift and Alt change what they type.
 */
export function chordOf(press: Press, platform: string): string | undefined {
  if (/^(Control|Alt|AltGraph|Shift|Meta|OS)$/.test(press.key)) return undefined;
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(press.code);
  const key =
    place?.[1] ?? place?.[2] ?? named[press.code === 'Space' ? ' ' : press.key] ?? press.key;
  const held = [
    press.ctrlKey && 'Control',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    press.metaKey && (platform === 'darwin' ? 'Command' : 'Super'),
  ].filter(Boolean);
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}
