import type { BrowserWindow } from 'electron';
import { onX11 } from '../session';

/**
 * The number by which the X server knows a window; undefined where no X server shows it. A window of
 * Wayland has a number that is none of the X server's: it refuses what is asked of it.
 */
export function windowIdOnX11(window: BrowserWindow): number | undefined {
  if (!onX11) return undefined;
  const handle = window.getNativeWindowHandle();
  return handle.length >= 4 ? handle.readUInt32LE(0) : undefined;
}
