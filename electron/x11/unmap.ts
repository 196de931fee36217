import type { BrowserWindow } from 'electron';
import { connectToX11 } from './client';
import { unmapWindow } from './requests';
import { windowIdOnX11 } from './window-id';

/**
 * Takes a window from an X11 screen in the moment it is called. Chromium tells its pages and its
 * compositor first that they are hidden, which takes as long as the X server and the window manager
 * need for all the rest; X11 lets every client unmap every window.
 *
 * @returns a function that does it. `window.hide()` has to follow in the same turn: it finds the
 *   window unmapped and says so to the window manager (ICCCM §4.1.4). Elsewhere nothing happens.
 */
export function createUnmap(window: BrowserWindow): () => void {
  const id = windowIdOnX11(window);
  if (id === undefined) return () => {};
  let ready = false;
  const server = connectToX11(() => {
    ready = true;
  });
  server?.once('close', () => {
    ready = false;
  });
  server?.unref();
  return () => {
    if (ready) server?.write(unmapWindow(id));
  };
}
