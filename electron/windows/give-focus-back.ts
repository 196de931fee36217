import { app, type BrowserWindow } from 'electron';

/**
 * Hides a window so that the program the user was in has the focus again.
 *
 * X11 window managers focus the previous window by themselves. Windows does so only when a window
 * is minimised, not when it is hidden. macOS gives the focus back when the whole app is hidden,
 * which would hide our other windows too: it is done only where none is visible.
 */
export function hideAndGiveFocusBack(window: BrowserWindow, othersVisible: boolean): void {
  if (process.platform === 'win32') window.minimize();
  window.hide();
  if (process.platform === 'darwin' && !othersVisible) app.hide();
}
