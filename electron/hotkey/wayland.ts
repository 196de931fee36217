import { app } from 'electron';
import { inWaylandSession } from '../platform/session';

/**
 * On Wayland no program may grab a key: the desktop's portal binds it, where there is one. Must run
 * before Electron is ready.
 */
export function enableWaylandPortal(): void {
  if (inWaylandSession) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
}
