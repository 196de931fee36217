import { join } from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type DefaultFontFamily,
  nativeTheme,
} from 'electron';
import type { Page } from '../ipc/contract';
import { addressOf } from '../pages';
import { onWayland } from '../platform/session';
import { createFirstFrame, type FirstFrame } from './first-frame';
import { createReadiness, type Readiness } from './readiness';

/** The page's own colour, so that no white shows before it is painted. */
const backgroundColor = () => (nativeTheme.shouldUseDarkColors ? '#17181c' : '#fbfbfc');

// Named here: of a list in the style sheet every missing one would be looked for at each size.
const fonts: Partial<Record<NodeJS.Platform, DefaultFontFamily>> = {
  darwin: { monospace: 'Menlo' },
  win32: { monospace: 'Consolas' },
};

/** A window, and a way to wait for its page: shown before, it would flash in the toolkit's colour. */
export type PageWindow = {
  window: BrowserWindow;
  /** Has its page loaded: to be called once. */
  load: () => void;
  whenReady: Readiness['when'];
  /** The page says that it has rendered what it shows first. */
  rendered: () => void;
  /** The page says that it is drawn. */
  painted: (looks: string) => void;
  firstFrame: FirstFrame;
};

/** Makes a hidden window for one of our pages, with everything refused to it but the bridge. */
export function createWindow(page: Page, options: BrowserWindowConstructorOptions): PageWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: backgroundColor(),
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      ...options.webPreferences,
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      defaultFontFamily: fonts[process.platform] ?? {},
    },
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor());
  });
  // Both pages share a process: where it dies, both start again, unless they die of starting.
  let restarts = 3;
  const readiness = createReadiness(!onWayland);
  window.webContents.on('did-finish-load', readiness.loaded);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`${page}: its process is gone (${reason})`);
    readiness.reset();
    firstFrame.drop();
    if (reason !== 'clean-exit' && restarts-- > 0) window.reload();
  });
  const load = () => window.loadURL(addressOf(page));
  const firstFrame = createFirstFrame(window);
  return {
    window,
    firstFrame,
    load,
    whenReady: readiness.when,
    rendered: readiness.rendered,
    painted: readiness.painted,
  };
}
