import { app } from 'electron';

/** On Wayland no program may grab a key: the desktop's portal binds it, where there is one. */
export const onWayland =
  process.platform === 'linux' &&
  (process.env.XDG_SESSION_TYPE === 'wayland' || Boolean(process.env.WAYLAND_DISPLAY));

/** Must run before Electron is ready. */
export function enableWaylandPortal(): void {
  if (onWayland) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
}
