import { execFile } from 'node:child_process';
import { app } from 'electron';
import { withFeature } from './features';

// Electron 34 is the first that has it (electron#45171).
const firstWithPortal = 34;
const portal = 'org.freedesktop.portal';

/** No program may grab a key: the desktop's portal binds it, where there is one. */
export function preferPortal(): void {
  const features = app.commandLine.getSwitchValue('enable-features');
  app.commandLine.appendSwitch('enable-features', withFeature(features, 'GlobalShortcutsPortal'));
}

/** Whether Electron hands the hotkey to a portal of the desktop, which then lists it among its shortcuts. */
export function hasPortal(): Promise<boolean> {
  const able = Number.parseInt(process.versions.electron, 10) >= firstWithPortal;
  if (!able) return Promise.resolve(false);
  const path = `/${portal.replaceAll('.', '/')}/desktop`;
  return new Promise((resolve) =>
    execFile(
      'gdbus',
      ['introspect', '--session', '--dest', `${portal}.Desktop`, '--object-path', path],
      { timeout: 3000 },
      (error, output) => resolve(!error && output.includes(`${portal}.GlobalShortcuts`)),
    ),
  );
}
