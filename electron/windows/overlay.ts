import { type Display, type Point, powerMonitor, screen } from 'electron';
import type { Settings } from '../../data/settings/settings';
import { sendEvent } from '../ipc/serve';
import { stayOnX11 } from '../platform/linux-x11/client';
import { createFocus } from '../platform/linux-x11/focus';
import { createPointer } from '../platform/linux-x11/pointer';
import { createUnmap } from '../platform/linux-x11/unmap';
import { inWaylandSession, onWayland, onX11 } from '../platform/session';
import { releaseMemorySoon } from '../release-memory';
import { createAcknowledgement } from './acknowledgement';
import { createBlurGuard } from './blur-guard';
import { hideAndGiveFocusBack } from './give-focus-back';
import { placeOverlay } from './place';
import { createRest } from './rest';
import { createWindow, type PageWindow } from './window';

const size = { width: 720, height: 520 };
const blurByPress = 150;
// Until then the system is busy with taking the window from the screen.
const unmapMs = 40;
// On Wayland a blur comes up to 5 ms after each show.
const blurGraceMs = onWayland ? 500 : 0;
// A page that has not done by then what it was told is shown all the same.
const acknowledgeMs = 250;
// A page that has not said by then what a key changed is in no state to handle another one.
const settleMs = 150;
const forgetAfter = { 'at-once': 0, minute: 60_000, never: Number.POSITIVE_INFINITY };

// A macOS panel takes the focus without bringing the whole app to the front. On Linux Electron does
// nothing for `skipTaskbar`, but window managers keep toolbars out of task bars and switchers.
const overlayType: Partial<Record<NodeJS.Platform, { type: string }>> = {
  darwin: { type: 'panel' },
  linux: { type: 'toolbar' },
};

const rounded = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) });

/** The lookup window: made once, painted while hidden, then only shown and hidden. */
export type Overlay = PageWindow & {
  /** Shows it over everything, with the caret in its field; `query` replaces what stands there. */
  show: (query?: string) => void;
  hide: () => void;
  /** Places it, hidden, where it would be shown now: to do so for the first time takes two milliseconds. */
  placeAhead: () => void;
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
    ...overlayType[process.platform],
  });
  const { window, whenReady, firstFrame } = page;
  const told = createAcknowledgement();
  window.webContents.on('render-process-gone', told.reset);
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  });
  // A page that is hidden and throttled paints nothing: what changes would wait for the next show.
  // While the window is visible throttling does no harm, and without it X11 takes longer to hide it.
  window.webContents.setBackgroundThrottling(false);
  let forgetAt = Number.POSITIVE_INFINITY;
  let forgetting: NodeJS.Timeout | undefined;
  const forget = () => {
    clearTimeout(forgetting);
    forgetAt = Number.POSITIVE_INFINITY;
    sendEvent(window, 'windows.forget', { turn: told.next() });
  };

  const rest = createRest(() => {
    if (window.isDestroyed()) return;
    sendEvent(window, 'windows.idle', undefined);
    releaseMemorySoon();
  });
  const x11 = stayOnX11(onX11);
  const unmap = createUnmap(window, x11);
  const focus = createFocus(x11);
  let afterHiding: NodeJS.Timeout | undefined;
  let opening = false;
  const hide = () => {
    opening = false;
    if (!window.isVisible()) return;
    blurGuard.hidden();
    unmap();
    forgetAt = performance.now() + forgetAfter[settings().forgetQuery];
    hideAndGiveFocusBack(window, othersVisible());
    focus.giveBack();
    afterHiding = setTimeout(afterHide, unmapMs);
  };
  const afterHide = () => {
    afterHiding = undefined;
    // Quitting may have come first.
    if (window.isDestroyed()) return;
    window.webContents.setBackgroundThrottling(false);
    sendEvent(window, 'windows.hidden', { turn: told.next() });
    rest.hidden();
    const left = forgetAt - performance.now();
    if (left <= 0) forget();
    else if (left < Number.POSITIVE_INFINITY) forgetting = setTimeout(forget, left);
  };
  const askPointer = createPointer(x11);
  // Xwayland knows the pointer only while it is over one of its own windows.
  const pointerIsKnown = !(onX11 && inWaylandSession);
  const findDisplay = (then: (display: Display) => void) => {
    if (settings().overlayDisplay === 'primary' || !pointerIsKnown)
      then(screen.getPrimaryDisplay());
    else
      askPointer((pixel) => {
        const { scaleFactor } = screen.getPrimaryDisplay();
        const point = pixel && { x: pixel.x / scaleFactor, y: pixel.y / scaleFactor };
        then(screen.getDisplayNearestPoint(rounded(point ?? screen.getCursorScreenPoint())));
      });
  };
  const placeAhead = () =>
    findDisplay((display) => {
      if (!window.isDestroyed() && !window.isVisible())
        window.setBounds(placeOverlay(display, size));
    });
  const show = (query?: string) => {
    opening = true;
    page.hurry();
    whenReady(() => {
      focus.remember();
      findDisplay((display) => {
        const tooOld = performance.now() >= forgetAt;
        if (query === undefined && !tooOld) prepareShow(display);
        else firstFrame.drop().then(() => prepareShow(display, query));
      });
    });
  };
  const prepareShow = (display: Display, query?: string) => {
    if (window.isDestroyed() || !opening) return;
    if (afterHiding) {
      clearTimeout(afterHiding);
      afterHide();
    }
    if (performance.now() >= forgetAt) forget();
    clearTimeout(forgetting);
    rest.shown();
    forgetAt = Number.POSITIVE_INFINITY;
    sendEvent(window, 'windows.shown', undefined);
    if (query !== undefined) sendEvent(window, 'windows.lookup', { query, turn: told.next() });
    told.within(acknowledgeMs, () => showOn(display, settings().prefill && query === undefined));
  };
  const showOn = (display: Display, prefill: boolean) => {
    if (window.isDestroyed() || !opening) return;
    opening = false;
    blurGuard.shown();
    window.setBounds(placeOverlay(display, size));
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    setImmediate(afterShow, prefill);
  };
  const afterShow = (prefill: boolean) => {
    if (window.isDestroyed()) return;
    window.webContents.setBackgroundThrottling(true);
    if (prefill) lookUpCopied();
  };
  const lookUpCopied = async () => {
    const fresh = await copied();
    if (fresh !== undefined) sendEvent(window, 'clipboard.changed', fresh);
  };
  let blurredAt = Number.NEGATIVE_INFINITY;
  const blurGuard = createBlurGuard(
    blurGraceMs,
    () => window.isFocused(),
    () => {
      blurredAt = performance.now();
      hide();
    },
  );
  window.on('blur', () => {
    if (!window.webContents.isDevToolsOpened() && window.isVisible()) blurGuard.blurred();
  });
  // The time that a computer slept counts for no timer.
  powerMonitor.on('resume', () => {
    if (!window.isDestroyed() && !window.isVisible() && Number.isFinite(forgetAt)) forget();
  });
  let escapeHides = false;
  let lastKeyAt = Number.NEGATIVE_INFINITY;
  // By way of the page, hiding takes twice as long.
  window.webContents.on('before-input-event', (event, input) => {
    if (told.isPending()) {
      event.preventDefault();
      if (input.key === 'Escape') hide();
      return;
    }
    if (input.type !== 'keyDown') return;
    const settled = performance.now() - lastKeyAt > settleMs;
    lastKeyAt = performance.now();
    const held = input.isComposing || input.control || input.alt || input.shift || input.meta;
    if (input.key !== 'Escape' || held || !settled || !escapeHides) return;
    event.preventDefault();
    hide();
  });
  window.on('close', (event) => {
    event.preventDefault();
    hide();
  });
  const toggle = () => {
    // X11 takes the focus away while it delivers a grabbed key, and a click on the tray does too:
    // the overlay that this press should hide has just hidden itself.
    if (performance.now() - blurredAt < blurByPress) return;
    if (window.isVisible() || opening) hide();
    else show();
  };
  const setEscapeHides = (hides: boolean) => {
    escapeHides = hides;
  };
  const painted = (signature: string) => {
    page.painted(signature);
    if (signature !== '' && !window.isVisible()) firstFrame.take(signature);
  };
  const acknowledged = told.answered;
  return { ...page, painted, acknowledged, placeAhead, show, hide, toggle, setEscapeHides };
}
