import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import type { CommandId } from '../data/commands/commands';
import { withRenamed } from '../data/library/library';
import type { Request } from './arguments';
import { openCatalogue } from './catalogue/catalogue';
import { watchUserTables } from './catalogue/watch-user-tables';
import { createClipboardChange } from './clipboard-change';
import { clipboardHandlers } from './handlers/clipboard';
import { libraryHandlers } from './handlers/library';
import { settingsHandlers } from './handlers/settings';
import { windowsHandlers } from './handlers/windows';
import { createHotkey } from './hotkey/hotkey';
import type { Page } from './ipc/domains/types';
import type { Snapshot } from './ipc/domains/windows';
import { sendEvent, serve } from './ipc/serve';
import { logFile } from './log';
import { createMenus } from './menu/menus';
import { createNotices } from './notices';
import { ownCommand } from './own-command';
import { isOurAddress, servePages } from './pages';
import { platform } from './platform';
import { flushBeforeQuit } from './quit';
import { confinePages } from './security';
import { openStores } from './stores/stores';
import { systemLanguage } from './system-language';
import { createTray } from './tray';
import { createBrowse } from './windows/browse';
import { createOverlay } from './windows/overlay';

// A window that is shown is painted once more; what pages prepare must not come before that.
const settleMs = 300;

/** What is left to do to an instance that runs. */
export type Running = {
  /** Does what a start, an address or another start asks for. */
  act: (request: Request) => void;
  /** Something went wrong that nobody expected: tells the user, once. */
  failed: () => void;
};

/**
 * Brings up the first and only instance.
 *
 * @param folder the user data.
 */
export async function start(folder: string): Promise<Running> {
  const catalogue = openCatalogue(join(import.meta.dirname, '../tables.jsonl'));
  const stores = openStores(folder, {
    onDamage: (file, damage, movedTo) =>
      notices.add({ kind: 'file-damaged', file, movedTo, ...damage }),
    onTrouble(reason) {
      if (reason) notices.add({ kind: 'not-saved', reason, folder });
      else notices.dismiss('not-saved');
    },
  });
  const { settings, library, windowState } = stores;
  const notices = createNotices(stores, () => sendSnapshot());
  const language = () => {
    const chosen = settings.get().language;
    return chosen === 'system' ? systemLanguage() : chosen;
  };
  await app.whenReady();
  confinePages();
  servePages(join(import.meta.dirname, '../renderer'));

  // The pages' process takes longest to start: all else is made meanwhile.
  const browse = createBrowse(windowState, () => {
    if (windowState.get().toldAboutTray) return;
    windowState.set({ toldAboutTray: true });
    notices.add({ kind: 'stays-in-tray', hotkey: settings.get().hotkey });
  });
  const overlay = createOverlay(
    settings.get,
    () => browse.window.isVisible(),
    createClipboardChange(clipboard),
  );
  const windows = [browse, overlay];
  const windowOf = (page: Page) => (page === 'browse' ? browse : overlay);

  browse.load();
  // Both pages share a process. Asked for earlier, the second one would have one made that it leaves
  // again; later, it would be ready after the window is seen.
  browse.window.webContents.once('did-navigate', overlay.load);

  for (const { onHang } of windows) onHang(() => notices.add({ kind: 'page-hung' }));
  const hotkey = createHotkey(() => overlay.toggle());
  const binding = () => platform.bindingFor(settings.get().hotkey, ownCommand('--toggle'));
  let desktopListsHotkey = false;
  const snapshot = (): Snapshot => ({
    settings: settings.get(),
    library: library.get(),
    tab: windowState.get().tab,
    systemLanguage: systemLanguage(),
    platform: process.platform,
    offersWindowSystems: platform.offersWindowSystems,
    version: app.getVersion(),
    notices: notices.all(),
    launchAtLogin: platform.launchAtLogin.isOn(),
    activeHotkey: hotkey.active(),
    binding: binding(),
    desktopListsHotkey,
  });
  const sendSnapshot = () => {
    const now = snapshot();
    for (const { window } of windows) sendEvent(window, 'windows.snapshot', now);
    tray.update(language(), hotkey.active());
    menus.update();
  };
  const openSettings = () => {
    browse.open();
    sendEvent(browse.window, 'windows.settings', undefined);
  };
  const reveal = (id: string) => {
    overlay.hide();
    browse.open();
    sendEvent(browse.window, 'windows.reveal', id);
  };
  const ownCommands: Partial<Record<CommandId, () => void>> = {
    'app.open': browse.open,
    'app.quit': () => app.quit(),
    'overlay.show': () => overlay.show(),
    'settings.open': openSettings,
  };
  const tray = createTray(
    (id) => ownCommands[id]?.(),
    () => overlay.toggle(),
  );
  const menus = createMenus({
    windows,
    language,
    run: ({ window }, id) => (ownCommands[id] ?? (() => sendEvent(window, 'commands.run', id)))(),
  });
  serve(
    {
      catalogue: { all: () => ({ revision: catalogue.revision(), tables: catalogue.all() }) },
      clipboard: clipboardHandlers({
        ...stores,
        catalogue,
        language,
        bindingLine: () => binding().line,
        writeText: (text) => clipboard.writeText(text),
      }),
      commands: { showMenu: ({ page, commands }) => menus.show(windowOf(page), commands) },
      library: libraryHandlers(stores),
      notices: {
        dismiss(kind) {
          if (kind === 'hotkey-wayland') windowState.set({ toldAboutWayland: true });
          notices.dismiss(kind);
        },
      },
      settings: settingsHandlers({
        ...stores,
        hotkey,
        notices,
        setLaunchAtLogin: platform.launchAtLogin.set,
        sendSnapshot,
      }),
      windows: windowsHandlers({
        ...stores,
        catalogue,
        snapshot,
        windowOf,
        overlay,
        reveal,
        openSettings,
        openExternal: (url) => shell.openExternal(url),
      }),
    },
    ({ sender, senderFrame }) =>
      windows.some(({ window }) => window.webContents === sender) &&
      senderFrame === sender.mainFrame &&
      isOurAddress(senderFrame.url),
  );

  settings.onChange(sendSnapshot);
  library.onChange(sendSnapshot);
  windowState.onChange((keys) => {
    // How the windows lie is nothing that pages show.
    if (keys.includes('tab') || keys.includes('notices')) sendSnapshot();
  });
  // What earlier versions kept under the ids of a guide's codes; and what a new guide takes over.
  const renameGuided = () => {
    const renamed = withRenamed(library.get(), catalogue.guides());
    if (renamed !== library.get()) library.set(renamed);
  };
  catalogue.onChange(() => {
    renameGuided();
    for (const { window } of windows) sendEvent(window, 'catalogue.changed', catalogue.revision());
    const [problem, ...others] = catalogue.problems();
    if (problem) notices.add({ kind: 'own-table-broken', ...problem, others: others.length });
    else notices.dismiss('own-table-broken');
  });

  const wanted = settings.get().hotkey;
  const reason = hotkey.change(wanted);
  if (reason && reason !== 'taken') notices.add({ kind: 'hotkey-refused', hotkey: wanted, reason });
  // Where the desktop binds keys nothing says who holds one.
  else if (reason && !platform.desktopBindsHotkeys)
    notices.add({ kind: 'hotkey-taken', hotkey: wanted });
  if (platform.desktopBindsHotkeys && !windowState.get().toldAboutWayland)
    notices.add({ kind: 'hotkey-wayland' });
  platform.listsHotkeys().then((lists) => {
    desktopListsHotkey = lists;
    if (lists) sendSnapshot();
  });
  tray.update(language(), hotkey.active());
  menus.update();

  const warmUp = () =>
    browse.whenReady(() =>
      overlay.whenReady(() => {
        setTimeout(() => {
          for (const { window } of windows) sendEvent(window, 'windows.warmUp', undefined);
          renameGuided();
          watchUserTables(join(folder, 'tables'), catalogue.builtInIds, catalogue.setUserTables);
        }, settleMs);
      }),
    );
  // Both pages share a process: where it dies, both are new.
  overlay.window.webContents.on('render-process-gone', warmUp);
  warmUp();

  if (app.isPackaged) app.setAsDefaultProtocolClient('codepin');
  app.on('activate', () => browse.open());
  // Windows are hidden, not closed, until the user quits.
  flushBeforeQuit(stores.flush, () => {
    for (const { window } of windows) window.removeAllListeners('close');
  });
  let hasFailed = false;
  return {
    act(request) {
      if (request.kind === 'open') browse.open();
      if (request.kind === 'toggle') overlay.toggle();
      if (request.kind === 'lookup') overlay.show(request.query);
      if (request.kind === 'reveal') {
        const id = `${request.protocol}:${request.code}`;
        if (catalogue.find(id)) reveal(id);
        else overlay.show(`${request.protocol} ${request.code}`);
      }
      if (request.kind === 'refused') console.error(request.reason);
    },
    failed() {
      if (hasFailed) return;
      hasFailed = true;
      notices.add({ kind: 'internal-error', log: logFile() });
    },
  };
}
