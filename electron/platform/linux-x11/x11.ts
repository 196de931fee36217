import { screen } from 'electron';
import type { Platform } from '../platform';
import { showNothingBeforeDrawn } from './background';
import { type LastingX11, stayOnX11 } from './client';
import { createFocus } from './focus';
import { createPointer } from './pointer';

/** @param isXwayland whether the X server is Xwayland. */
export function withX11(isXwayland: boolean) {
  let connection: LastingX11 | undefined;
  const now = () => connection?.now();
  const focus = createFocus(now);
  const askPointer = createPointer(now);
  return {
    paintsHiddenPages: true,
    tellsPlaces: true,
    blurGraceMs: 0,
    prepareWindow(window) {
      connection ??= stayOnX11();
      showNothingBeforeDrawn(window, connection);
    },
    rememberFocus: focus.remember,
    hideOverlay(window) {
      window.hide();
      focus.giveBack();
    },
    askCursor(then) {
      // Xwayland knows the pointer only while it is over one of its own windows.
      if (isXwayland) return then(undefined);
      askPointer((pixel) => {
        const { scaleFactor } = screen.getPrimaryDisplay();
        const point = pixel && { x: pixel.x / scaleFactor, y: pixel.y / scaleFactor };
        then(point ?? screen.getCursorScreenPoint());
      });
    },
  } satisfies Partial<Platform>;
}
