import { app } from 'electron';

/**
 * Has Chromium draw a page that is no larger than the overlay, at up to twice its size in pixels, as
 * one piece. Where it draws without a graphics processor it divides pages into tiles of 256 by 256,
 * and a key press, which changes all rows, would be drawn nine times. Must run before Electron is
 * ready.
 */
export function drawInOnePiece(): void {
  app.commandLine.appendSwitch('max-untiled-layer-width', '1536');
  app.commandLine.appendSwitch('max-untiled-layer-height', '1088');
}
