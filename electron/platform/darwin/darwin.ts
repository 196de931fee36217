import { app } from 'electron';
import { electronsOwn } from '../electrons-own';
import type { Platform } from '../platform';

export const darwin = (): Platform => ({
  ...electronsOwn,
  icons: { tray: 'trayTemplate.png' },
  monospaceFont: 'Menlo',
  // A panel takes the focus without bringing the whole app to the front.
  overlayType: 'panel',
  hideOverlay(overlay, othersVisible) {
    overlay.hide();
    // The focus goes back when the whole app is hidden, which would hide our other windows too.
    if (!othersVisible) app.hide();
  },
});
