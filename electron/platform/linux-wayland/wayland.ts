import { screen } from 'electron';
import type { Platform } from '../platform';

/** What native windows of Wayland are like: they can't be placed, and get no frames while hidden. */
export const withWayland = () =>
  ({
    // electron#48859
    paintsHiddenPages: false,
    tellsPlaces: false,
    // A blur comes up to 5 ms after each show.
    blurGraceMs: 500,
    prepareWindow: () => {},
    rememberFocus: () => {},
    hideOverlay: (overlay) => overlay.hide(),
    askCursor: (then) => then(screen.getCursorScreenPoint()),
  }) satisfies Partial<Platform>;
