import { screen } from 'electron';
import { tell } from '../ipc/serve';
import type { Prefs } from '../prefs/schema';
import { hideAndGiveFocusBack } from './give-focus-back';
import { placeOverlay } from './place';
import { createWindow, type PageWindow } from './window';

const size = { width: 720, height: 520 };
const blurByPress = 150;
const forgetAfter = { 'at-once': 0, minute: 60_000, never: Number.POSITIVE_INFINITY };

// A macOS panel takes the focus without bringing the whole app to the front. On Linux Electron does
// nothing for `skipTaskbar`, but window managers keep toolbars out of task bars and switchers.
const overlayType: Partial<Record<NodeJS.Platform, { type: string }>> = {
  darwin: { type: 'panel' },
  linux: { type: 'toolbar' },
};

/** The lookup window: made once, painted while hidden, then only shown and hidden. */
export type Overlay = PageWindow & {
  /** Shows it over everything, with the caret in its field; `query` replaces what stands there. */
  show: (query?: string) => void;
  hide: () => void;
  toggle: () => void;
};

/**
 * @param prefs reads the preferences when they are needed.
 * @param othersVisible whether another window of ours is visible.
 * @param copied the text that was copied since the overlay was last shown, if the user wants it looked up.
 */
export function createOverlay(
  prefs: () => Prefs,
  othersVisible: () => boolean,
  copied: () => Promise<string | undefined>,
): Overlay {
  const { window, whenPainted } = createWindow('overlay', {
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
    tell(window, 'forget', undefined);
  };

  const hide = () => {
    if (!window.isVisible()) return;
    hideAndGiveFocusBack(window, othersVisible());
    setImmediate(afterHide);
  };
  const afterHide = () => {
    window.webContents.setBackgroundThrottling(false);
    tell(window, 'hidden', undefined);
    const after = forgetAfter[prefs().forgetQuery];
    forgetAt = Date.now() + after;
    if (after === 0) forget();
    else if (after < Number.POSITIVE_INFINITY) forgetting = setTimeout(forget, after);
  };
  const show = (query?: string) =>
    whenPainted(() => {
      const { overlayDisplay, prefill } = prefs();
      const display =
        overlayDisplay === 'primary'
          ? screen.getPrimaryDisplay()
          : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
      // A computer that slept has not counted that time for the timer.
      if (Date.now() >= forgetAt) forget();
      clearTimeout(forgetting);
      forgetAt = Number.POSITIVE_INFINITY;
      tell(window, 'shown', { query });
      window.setBounds(placeOverlay(display, size));
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      setImmediate(afterShow, prefill && query === undefined);
    });
  const afterShow = (prefill: boolean) => {
    window.webContents.setBackgroundThrottling(true);
    if (prefill) lookUpCopied();
  };
  const lookUpCopied = async () => {
    const fresh = await copied();
    if (fresh !== undefined) tell(window, 'copied', fresh);
  };
  let blurredAt = Number.NEGATIVE_INFINITY;
  window.on('blur', () => {
    if (window.webContents.isDevToolsOpened() || !window.isVisible()) return;
    blurredAt = Date.now();
    hide();
  });
  window.on('close', (event) => {
    event.preventDefault();
    hide();
  });
  const toggle = () => {
    // X11 takes the focus away while it delivers a grabbed key, and a click on the tray does too:
    // the overlay that this press should hide has just hidden itself.
    if (Date.now() - blurredAt < blurByPress) return;
    if (window.isVisible()) hide();
    else show();
  };
  return { window, whenPainted, show, hide, toggle };
}
