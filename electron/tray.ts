import { join } from 'node:path';
import { app, Menu, nativeImage, Tray } from 'electron';
import type { Language } from '../data/schema';
import { text } from '../data/texts';

type Actions = { open: () => void; lookup: () => void; chooseHotkey: () => void };

/** The tray icon. Nothing is reachable only from here: stock GNOME shows no tray. */
export function createTray(actions: Actions) {
  const file = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png';
  const tray = new Tray(nativeImage.createFromPath(join(import.meta.dirname, '../icons', file)));
  tray.setToolTip('Codepin');
  tray.on('click', actions.lookup);
  return {
    /** Writes the menu anew, in a language and for a hotkey that works or doesn't. */
    update(language: Language, hotkeyWorks: boolean) {
      const item = (key: Parameters<typeof text>[1], click: () => void) => ({
        label: text(language, key),
        click,
      });
      tray.setContextMenu(
        Menu.buildFromTemplate([
          item('tray.open', actions.open),
          item('tray.lookup', actions.lookup),
          ...(hotkeyWorks ? [] : [item('tray.chooseHotkey', actions.chooseHotkey)]),
          { type: 'separator' },
          item('tray.quit', () => app.quit()),
        ]),
      );
    },
  };
}
