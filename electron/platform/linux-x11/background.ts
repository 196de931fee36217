import { type BrowserWindow, nativeTheme } from 'electron';
import type { LastingX11 } from './client';
import { removeBackground } from './requests';
import { windowId } from './window-id';

/**
 * An X server fills a window that is mapped with its background, which Chromium sets to the
 * toolkit's grey, whatever `backgroundColor` says: each show would begin with a grey frame. X11 lets
 * every client change every window: without a background nothing is seen of it before it is drawn.
 */
export function showNothingBeforeDrawn(window: BrowserWindow, x11: LastingX11): void {
  const request = removeBackground(windowId(window));
  x11.whenConnected(({ send }) => send(request));
  // With the theme Chromium sets it anew.
  nativeTheme.on('updated', () => x11.now()?.send(request));
}
