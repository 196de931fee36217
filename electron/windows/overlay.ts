import { type Display, powerMonitor, screen } from 'electron';
import type { Settings } from '../../data/settings/settings';
import { sendEvent } from '../ipc/serve';
import { platform } from '../platform';
import { createAcknowledgement } from './acknowledgement';
import { createBlurGuard } from './blur-guard';
import { createKeyDecision, interceptKeys } from './escape-key';
import { placeOverlay } from './place';
import { createQueryExpiry } from './query-expiry';
import { createWindow, type PageWindow } from './window';

const size = { width: 720, height: 520 };
const blurByPress = 150;
// Until then a window manager has given the focus back that a menu took.
const focusBackMs = 200;
// Until then the system is busy with taking the window from the screen.
const unmapMs = 40;
// A page that has not done by then what it was told is shown all the same.
const acknowledgeMs = 250;
const keepMs = { 'at-once': 0, minute: 60_000, never: Number.POSITIVE_INFINITY };

/** The lookup window: made once, painted while hidden, then only shown and hidden. */
export type Overlay = PageWindow & {
  /** Shows it over everything, with the caret in its field; `query` replaces what stands there. */
  show: (query?: string) => void;
  hide: () => void;
  toggle: () => void;
  /** The page has done what it was told under this number. */
  acknowledged: (turn: number) => void;
  /** Whether Escape has nothing to do in the page but to hide it. */
  setEscapeHides: (hides: boolean) => void;
};

/**
 * @param settings reads the settings when they are needed.
 * @param othersVisible whether another window of ours is visible.
 * @param copied the text that was copied since the overlay was last shown, if the user wants it looked up.
 */
export function createOverlay(
  settings: () => Settings,
  othersVisible: () => boolean,
  copied: () => Promise<string | undefined>,
): Overlay {
  const page = createWindow('overlay', {
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
    // A page that is hidden and throttled paints nothing: what changes would wait for the next show.
    webPreferences: { backgroundThrottling: false },
    ...(platform.overlayType && { type: platform.overlayType }),
  });
  const { window, whenReady } = page;
  const acknowledgement = createAcknowledgement();
  window.webContents.on('render-process-gone', acknowledgement.reset);
  window.removeMenu();
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  });

  const expiry = createQueryExpiry(
    () => keepMs[settings().forgetQuery],
    unmapMs,
    () => {
      if (!window.isDestroyed())
        sendEvent(window, 'windows.forget', { turn: acknowledgement.next() });
    },
  );
  let afterHiding: NodeJS.Timeout | undefined;
  let opening = false;
  const hide = () => {
    opening = false;
    if (!window.isVisible()) return;
    blurGuard.hidden();
    expiry.hidden();
    platform.hideOverlay(window, othersVisible());
    afterHiding = setTimeout(afterHide, unmapMs);
  };
  const afterHide = () => {
    clearTimeout(afterHiding);
    afterHiding = undefined;
    // Quitting may have come first.
    if (window.isDestroyed()) return;
    sendEvent(window, 'windows.hidden', { turn: acknowledgement.next() });
  };
  const findDisplay = (then: (display: Display) => void) => {
    if (settings().overlayDisplay === 'primary') return then(screen.getPrimaryDisplay());
    platform.askCursor((point) => {
      if (!point) return then(screen.getPrimaryDisplay());
      const { x, y } = point;
      then(screen.getDisplayNearestPoint({ x: Math.round(x), y: Math.round(y) }));
    });
  };
  const show = (query?: string) => {
    opening = true;
    page.skipPause();
    whenReady(() => {
      platform.rememberFocus();
      findDisplay((display) => prepareShow(display, query));
    });
  };
  const prepareShow = (display: Display, query?: string) => {
    if (window.isDestroyed() || !opening) return;
    if (afterHiding) afterHide();
    expiry.shown();
    sendEvent(window, 'windows.shown', undefined);
    if (query !== undefined)
      sendEvent(window, 'windows.lookup', { query, turn: acknowledgement.next() });
    const prefill = settings().prefill && query === undefined;
    acknowledgement.within(acknowledgeMs, () => showOn(display, prefill));
  };
  const showOn = (display: Display, prefill: boolean) => {
    if (window.isDestroyed() || !opening) return;
    opening = false;
    blurGuard.shown();
    window.setBounds(placeOverlay(display, size));
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    if (prefill) setImmediate(lookUpCopied);
  };
  const lookUpCopied = async () => {
    const fresh = await copied();
    if (fresh !== undefined && !window.isDestroyed()) sendEvent(window, 'clipboard.changed', fresh);
  };

  let blurredAt = Number.NEGATIVE_INFINITY;
  const blurGuard = createBlurGuard(
    platform.blurGraceMs,
    () => window.isFocused(),
    () => {
      blurredAt = performance.now();
      hide();
    },
  );
  const onBlur = () => {
    const isDebugged = window.webContents.isDevToolsOpened();
    if (!menuIsOpen && !isDebugged && window.isVisible()) blurGuard.blurred();
  };
  // A menu of its own takes the focus on some desktops.
  let menuIsOpen = false;
  const menuHasClosed = () => {
    menuIsOpen = false;
    if (!window.isDestroyed() && !window.isFocused()) onBlur();
  };
  window.on('blur', onBlur);
  // The time that a computer slept counts for no timer.
  powerMonitor.on('resume', () => {
    if (!window.isDestroyed() && !window.isVisible()) expiry.forgetIfHidden();
  });
  let escapeHides = false;
  interceptKeys(
    window.webContents,
    createKeyDecision(acknowledgement.isPending, () => escapeHides),
    hide,
  );
  window.on('close', (event) => {
    event.preventDefault();
    hide();
  });
  return {
    ...page,
    popUp(menu) {
      menuIsOpen = true;
      menu.popup({ window, callback: () => setTimeout(menuHasClosed, focusBackMs) });
    },
    acknowledged: acknowledgement.answered,
    show,
    hide,
    toggle() {
      // X11 takes the focus away while it delivers a grabbed key, and a click on the tray does too:
      // the overlay that this press should hide has just hidden itself.
      if (performance.now() - blurredAt < blurByPress) return;
      if (window.isVisible() || opening) hide();
      else show();
    },
    setEscapeHides(hides) {
      escapeHides = hides;
    },
  };
}
