import type { BrowserWindow } from 'electron';
import type { X11 } from './client';
import { unmapWindow } from './requests';
import { windowIdOnX11 } from './window-id';

/**
 * Takes a window from an X11 screen in the moment it is called. `window.hide()` takes a good part of
 * a hide before the X server carries out what it asks for, and X11 lets every client unmap every
 * window.
 *
 * @returns a function that does it. `window.hide()` has to follow in the same turn: it finds the
 *   window unmapped and says so to the window manager (ICCCM §4.1.4). Elsewhere nothing happens.
 */
export function createUnmap(window: BrowserWindow, x11: () => X11 | undefined): () => void {
  const id = windowIdOnX11(window);
  return () => {
    if (id !== undefined) x11()?.send(unmapWindow(id));
  };
}
