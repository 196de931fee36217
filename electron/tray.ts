import { join } from 'node:path';
import { app, Menu, nativeImage, Tray } from 'electron';
import type { Language } from '../data/catalogue/schema';
import { type MessageKey, text } from '../data/i18n';
import { formatChord } from '../data/i18n/chord';
import { platform } from './platform';

type Actions = Record<'open' | 'lookup' | 'toggle' | 'openSettings', () => void>;

/** The tray icon. Nothing is reachable only from here: stock GNOME shows no tray. */
export function createTray(actions: Actions) {
  const icon = join(import.meta.dirname, '../icons', platform.icons.tray);
  const tray = new Tray(nativeImage.createFromPath(icon));
  tray.setToolTip('Codepin');
  tray.on('click', actions.toggle);
  return {
    /**
     * Writes the menu anew.
     *
     * @param hotkey the accelerator that works now, if one does.
     */
    update(language: Language, hotkey: string | undefined) {
      const item = (key: MessageKey, click: () => void, values = {}) => ({
        label: text(language, key, values),
        click,
      });
      // As a menu's own accelerator it would be missing on the menus of some desktops.
      const lookup = hotkey
        ? item('tray.lookupBy', actions.lookup, { hotkey: formatChord(hotkey, process.platform) })
        : item('tray.lookup', actions.lookup);
      tray.setContextMenu(
        Menu.buildFromTemplate([
          item('tray.open', actions.open),
          lookup,
          item('tray.settings', actions.openSettings),
          ...(hotkey ? [] : [item('tray.chooseHotkey', actions.openSettings)]),
          { type: 'separator' },
          item('tray.quit', () => app.quit()),
        ]),
      );
    },
  };
}
