import { existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ownCommand } from '../../own-command';
import { writeFileWhole } from '../../stores/write-file';
import type { Platform } from '../platform';

const file = () =>
  join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'autostart', 'codepin.desktop');

/**
 * Electron's login items do nothing on Linux (electron#15198): there the desktop reads an autostart
 * file, as the XDG Autostart specification says.
 */
export const launchAtLogin: Platform['launchAtLogin'] = {
  isOn: () => existsSync(file()),
  async set(on) {
    if (!on) return rmSync(file(), { force: true });
    const entry = {
      Type: 'Application',
      Name: 'Codepin',
      Exec: ownCommand('--hidden'),
      'X-GNOME-Autostart-enabled': 'true',
    };
    const lines = Object.entries(entry).map(([key, value]) => `${key}=${value}\n`);
    await writeFileWhole(file(), `[Desktop Entry]\n${lines.join('')}`);
  },
};
