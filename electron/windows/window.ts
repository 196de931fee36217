import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Menu,
  nativeTheme,
} from 'electron';
import type { Page } from '../ipc/domains/types';
import { sendEvent } from '../ipc/serve';
import { logError } from '../log';
import { addressOf, isOurAddress } from '../pages';
import { platform } from '../platform';
import { createHeartbeat } from './heartbeat';
import { createReadiness, type Readiness } from './readiness';
import { createRecovery } from './recovery';

/** The page's own colour, so that no white shows before it is painted. */
const backgroundColor = () => (nativeTheme.shouldUseDarkColors ? '#17181c' : '#fbfbfc');

const icon = platform.icons.window && {
  icon: join(import.meta.dirname, '../icons', platform.icons.window),
};
const { monospaceFont } = platform;

/** A window, and a way to wait for its page: shown before, it would flash in the toolkit's colour. */
export type PageWindow = {
  window: BrowserWindow;
  /** Has its page loaded: to be called once. */
  load: () => void;
  whenReady: Readiness['when'];
  /** The page says that it has rendered what it shows first. */
  rendered: () => void;
  /** The page says that it is drawn. */
  painted: () => void;
  /** The user waits for the page, which may have died. */
  skipPause: () => void;
  /** Shows a menu at the pointer. */
  popUp: (menu: Menu) => void;
  /** The page has answered a ping. */
  answered: (beat: number) => void;
  /** Calls back when the page hung, and was loaded anew. */
  onHang: (listener: () => void) => void;
};

/** Makes a hidden window for one of our pages, with everything refused to it but the bridge. */
export function createWindow(page: Page, options: BrowserWindowConstructorOptions): PageWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: backgroundColor(),
    autoHideMenuBar: true,
    ...icon,
    ...options,
    webPreferences: {
      ...options.webPreferences,
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
      enableWebSQL: false,
      ...(monospaceFont && { defaultFontFamily: { monospace: monospaceFont } }),
    },
  });
  const { webContents } = window;
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor());
  });
  const recovery = createRecovery(() => {
    if (!window.isDestroyed()) window.reload();
  });
  let hangListener = () => {};
  const heartbeat = createHeartbeat(
    (beat) => sendEvent(window, 'windows.ping', beat),
    () => {
      // Whoever debugs it has stopped it.
      if (window.isDestroyed() || webContents.isDevToolsOpened()) return;
      logError(`${page}: its page hangs`, '');
      // One that is stopped doesn't carry out that it should crash.
      process.kill(webContents.getOSProcessId(), 'SIGKILL');
      hangListener();
    },
  );
  window.on('show', heartbeat.start);
  window.on('hide', heartbeat.stop);
  const readiness = createReadiness(platform.paintsHiddenPages);
  webContents.on('did-finish-load', () => {
    readiness.loaded();
    if (window.isVisible()) heartbeat.start();
  });
  // Both pages share a process: where it dies, both start again.
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    logError(`${page}: its process is gone`, reason);
    heartbeat.stop();
    readiness.reset();
    recovery.died();
  });
  const load = () => window.loadURL(addressOf(page));
  // `will-navigate` isn't told of about:blank.
  webContents.on('did-navigate', (_event, url) => {
    if (!isOurAddress(url)) load();
  });
  platform.prepareWindow(window);
  return {
    window,
    load,
    whenReady: readiness.when,
    skipPause: recovery.skipPause,
    popUp: (menu) => menu.popup({ window }),
    answered: heartbeat.answered,
    onHang(listener) {
      hangListener = listener;
    },
    rendered: readiness.rendered,
    painted: readiness.painted,
  };
}
