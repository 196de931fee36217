const named: Record<string, string> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
  Enter: 'Return',
};

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
>;

/**
 * The accelerator of a key press, undefined while only modifiers are held.
 *
 * Digits are read from the key's place, as Shift changes what they type; a letter only where the
 * layout or Alt makes it type something else.
 */
export function chordOf(press: KeyPress, platform: string): string | undefined {
  if (/^(Control|Alt|AltGraph|Shift|Meta|OS)$/.test(press.key)) return undefined;
  const digit = /^(Digit|Numpad)(\d)$/.exec(press.code);
  const key =
    (digit && (digit[1] === 'Numpad' ? `num${digit[2]}` : digit[2])) ||
    (/^[a-z]$/i.test(press.key) && press.key) ||
    /^Key([A-Z])$/.exec(press.code)?.[1] ||
    named[press.code === 'Space' ? ' ' : press.key] ||
    press.key;
  const held = [
    press.ctrlKey && 'Control',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    press.metaKey && (platform === 'darwin' ? 'Command' : 'Super'),
  ].filter(Boolean);
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}
