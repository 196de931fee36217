import { screen } from 'electron';
import { platform } from '../platform';
import type { Store } from '../stores/store';
import type { WindowState } from '../stores/stored-values';
import { keepOnDisplay } from './place';
import { createWindow, type PageWindow } from './window';

/** The main window. Closing it hides it: Codepin stays in the tray. */
export type Browse = PageWindow & { open: () => void };

/** @param closed called when the user closes it, after it was hidden. */
export function createBrowse(state: Store<WindowState>, closed: () => void): Browse {
  const saved = state.get().browseBounds;
  const place = saved
    ? keepOnDisplay(saved, screen.getDisplayMatching(saved))
    : { width: 1200, height: 760 };
  const page = createWindow('browse', {
    ...place,
    minWidth: 400,
    minHeight: 320,
    title: 'Codepin',
  });
  const { window } = page;

  let first = true;
  const save = () => {
    if (window.isMinimized() || !window.isVisible()) return;
    const bounds = window.getNormalBounds();
    const { x, y } = platform.tellsPlaces ? bounds : (state.get().browseBounds ?? bounds);
    const browseBounds = { ...bounds, x, y, maximized: window.isMaximized() };
    if (JSON.stringify(browseBounds) !== JSON.stringify(state.get().browseBounds))
      state.set({ browseBounds });
  };
  let waiting: NodeJS.Timeout | undefined;
  const saveSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', (event) => {
    event.preventDefault();
    save();
    window.hide();
    closed();
  });
  return {
    ...page,
    open() {
      page.skipPause();
      page.whenReady(() => {
        if (saved?.maximized && first) window.maximize();
        first = false;
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
      });
    },
  };
}
