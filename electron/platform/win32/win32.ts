import { electronsOwn } from '../electrons-own';
import type { Platform } from '../platform';

export const win32 = (): Platform => ({
  ...electronsOwn,
  icons: { tray: 'tray.png' },
  monospaceFont: 'Consolas',
  overlayType: undefined,
  hideOverlay(overlay) {
    // The window before gets the focus when one is minimised, not when it is hidden.
    overlay.minimize();
    overlay.hide();
  },
});
