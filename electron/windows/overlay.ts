import { type BrowserWindow, screen } from 'electron';
import { tell } from '../ipc/serve';
import type { Prefs } from '../prefs/schema';
import { hideAndGiveFocusBack } from './give-focus-back';
import { placeOverlay } from './place';
import { createWindow } from './window';

const size = { width: 720, height: 520 };
const forgetAfter = { 'at-once': 0, minute: 60_000, never: Number.POSITIVE_INFINITY };

/** The lookup window: made once, painted while hidden, then only shown and hidden. */
export type Overlay = {
  window: BrowserWindow;
  /** Shows it over everything, with the caret in its field; `query` replaces what stands there. */
  show: (query?: string) => void;
  hide: () => void;
  toggle: () => void;
};

/**
 * @param prefs reads the preferences when they are needed.
 * @param othersVisible whether another window of ours is visible.
 * @param prefill the text to look up on show, where the user wants that.
 */
export function createOverlay(
  prefs: () => Prefs,
  othersVisible: () => boolean,
  prefill: () => string | undefined,
): Overlay {
  const { window, painted } = createWindow('overlay', {
    ...size,
    frame: false,
    resizable: false,
    minimizable: true,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    hasShadow: true,
    title: 'Codepin',
    ...(process.platform === 'darwin' ? { type: 'panel' as const } : {}),
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  });
  let hiddenAt = Date.now();

  const hide = () => {
    if (!window.isVisible()) return;
    hiddenAt = Date.now();
    hideAndGiveFocusBack(window, othersVisible());
  };
  const show = async (query?: string) => {
    await painted;
    const { overlayDisplay, forgetQuery } = prefs();
    const display =
      overlayDisplay === 'primary'
        ? screen.getPrimaryDisplay()
        : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const forgotten = Date.now() - hiddenAt >= forgetAfter[forgetQuery];
    const next = query ?? prefill() ?? (forgotten && !window.isVisible() ? '' : undefined);
    tell(window, 'shown', next === undefined ? {} : { query: next });
    window.setBounds(placeOverlay(display, size));
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  window.on('blur', () => {
    if (!window.webContents.isDevToolsOpened()) hide();
  });
  window.on('close', (event) => {
    event.preventDefault();
    hide();
  });
  return { window, show, hide, toggle: () => (window.isVisible() ? hide() : show()) };
}
