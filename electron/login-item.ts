import { existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { writeFileWhole } from './stores/write-file';

// Electron's login items do nothing on Linux (electron#15198): there the desktop reads an
// autostart file, as the XDG Autostart specification says.
const autostartFile = () =>
  join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'autostart', 'codepin.desktop');

const quoted = (argument: string) =>
  `"${argument.replace(/(["\\`$])/g, '\\$1').replaceAll('%', '%%')}"`;

/** The command line that starts this very Codepin, for a desktop's settings. */
export function ownCommand(argument: string): string {
  const parts = app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
  return [...parts.map((part) => (/^[\w./-]+$/.test(part) ? part : quoted(part))), argument].join(
    ' ',
  );
}

export const launchesAtLogin = () =>
  process.platform === 'linux'
    ? existsSync(autostartFile())
    : app.getLoginItemSettings().openAtLogin;

/** Starts Codepin at login, with no window open, or no longer does. */
export async function setLaunchAtLogin(launch: boolean): Promise<void> {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: launch, args: ['--hidden'] });
    return;
  }
  const file = autostartFile();
  if (!launch) {
    rmSync(file, { force: true });
    return;
  }
  await writeFileWhole(
    file,
    `[Desktop Entry]\nType=Application\nName=Codepin\nExec=${ownCommand('--hidden')}\nX-GNOME-Autostart-enabled=true\n`,
  );
}
