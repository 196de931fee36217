import { join } from 'node:path';
import { Menu, nativeImage, Tray } from 'electron';
import { commandIds, commands } from '../data/commands/commands';
import { type Language, text } from '../data/i18n';
import { formatChord } from '../data/i18n/chord';
import type { Run } from './menu/command-items';
import { platform } from './platform';

/**
 * The tray icon. Nothing is reachable only from here: stock GNOME shows no tray.
 *
 * @param toggle what a click does.
 */
export function createTray(run: Run, toggle: () => void) {
  const icon = join(import.meta.dirname, '../icons', platform.icons.tray);
  const tray = new Tray(nativeImage.createFromPath(icon));
  tray.setToolTip('Codepin');
  tray.on('click', toggle);
  return {
    /**
     * Writes the menu anew.
     *
     * @param hotkey the accelerator that works now, if one does.
     */
    update(language: Language, hotkey: string | undefined) {
      const ids = commandIds.filter((id) => commands[id].tray);
      const items = ids.map((id) => {
        const label = text(language, commands[id].text);
        // As a menu's own accelerator it would be missing on the menus of some desktops.
        const chord = hotkey && formatChord(hotkey, process.platform);
        const withHotkey = id === 'overlay.show' && chord;
        return {
          label: withHotkey ? text(language, 'tray.withHotkey', { label, hotkey: chord }) : label,
          click: () => run(id),
        };
      });
      const chooseHotkey = {
        label: text(language, 'tray.chooseHotkey'),
        click: () => run('settings.open'),
      };
      tray.setContextMenu(Menu.buildFromTemplate([...items, ...(hotkey ? [] : [chooseHotkey])]));
    },
  };
}
