import type { BrowserWindow } from 'electron';

/** The number by which the X server knows a window. */
export const windowId = (window: BrowserWindow): number =>
  window.getNativeWindowHandle().readUInt32LE(0);
