import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron';
import { addressOf, type Page } from '../pages';

/** The page's own colour, so that no white shows before it is painted. */
const backgroundColor = () => (nativeTheme.shouldUseDarkColors ? '#17181c' : '#fbfbfc');

/** A window, and when its page is painted: shown before, it would flash in the toolkit's colour. */
export type PageWindow = { window: BrowserWindow; painted: Promise<void> };

/** Makes a hidden window for one of our pages, with everything refused to it but the bridge. */
export function createWindow(page: Page, options: BrowserWindowConstructorOptions): PageWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: backgroundColor(),
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
    },
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor());
  });
  window.loadURL(addressOf(page));
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  return { window, painted };
}
