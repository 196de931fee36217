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
  Return: '↵',
};
const words: Record<string, string> = {
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
  Control: 'Ctrl',
  Super: 'Super',
  Meta: 'Super',
  Return: 'Enter',
};
const keys: Record<string, string> = { Escape: 'Esc', Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** An Electron accelerator as the platform writes it: `⌃⇧Space` on macOS, `Ctrl+Shift+Space` elsewhere. */
export function formatChord(accelerator: string, platform: string): string {
  const parts = accelerator.split('+').map((part) => keys[part] ?? part);
  if (platform === 'darwin') return parts.map((part) => symbols[part] ?? part).join('');
  return parts
    .map((part) =>
      /^(Super|Meta)$/.test(part) && platform === 'win32' ? 'Win' : (words[part] ?? part),
    )
    .join('+');
}
