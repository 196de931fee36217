import { join } from 'node:path';
import { app } from 'electron';
import * as v from 'valibot';
import { type Request, request, requestOfUrl } from './arguments';
import { openCatalogue } from './catalogue/catalogue';
import { watchUserTables } from './catalogue/watch-user-tables';
import { createFreshCopy } from './fresh-copy';
import { createHandlers } from './handlers';
import { bindingFor, desktopOf } from './hotkey/binding';
import { createHotkey } from './hotkey/hotkey';
import { hasPortal } from './hotkey/wayland';
import type { Snapshot } from './ipc/contract';
import type { Notice } from './ipc/notice';
import { serve, tell } from './ipc/serve';
import { logFile } from './log';
import { launchesAtLogin, ownCommand } from './login-item';
import { createNotices } from './notices';
import { isOurAddress, servePages } from './pages';
import { inWaylandSession } from './platform/session';
import { openPrefs } from './prefs/store';
import { confinePages } from './security';
import { systemLanguage } from './system-language';
import { createTray } from './tray';
import { createBrowse } from './windows/browse';
import { createOverlay } from './windows/overlay';

// A window that is shown is painted once more; what pages prepare must not come before that.
const settleMs = 300;

/** What is left to do to an instance that runs. */
export type Running = {
  /** Something went wrong that nobody expected: tells the user, once. */
  failed: () => void;
};

/**
 * Brings up the first and only instance and does what its start asked for.
 *
 * @param folder the user data.
 */
export async function start(first: Request, folder: string): Promise<Running> {
  const catalogue = openCatalogue(join(import.meta.dirname, '../tables.jsonl'));
  const prefs = openPrefs(join(folder, 'prefs.json'));
  const language = () => {
    const chosen = prefs.get().language;
    return chosen === 'system' ? systemLanguage() : chosen;
  };
  await app.whenReady();
  confinePages();
  servePages(join(import.meta.dirname, '../renderer'));

  // The pages' process takes longest to start: all else is made meanwhile.
  const browse = createBrowse(prefs, () => {
    if (prefs.get().toldAboutTray) return;
    prefs.set({ toldAboutTray: true });
    notices.add({ kind: 'stays-in-tray', hotkey: prefs.get().hotkey });
  });
  const overlay = createOverlay(prefs.get, () => browse.window.isVisible(), createFreshCopy());

  browse.load();
  // Both pages share a process. Asked for earlier, the second one would have one made that it leaves
  // again; later, it would be ready after the window is seen.
  browse.window.webContents.once('did-navigate', overlay.load);

  const notices = createNotices(prefs, () => changed());
  for (const { watchHangs } of [browse, overlay])
    watchHangs(() => notices.add({ kind: 'page-hung' }));
  const hotkey = createHotkey(() => overlay.toggle());
  const desktop = desktopOf(process.env);
  let hotkeyByPortal = false;
  const snapshot = (): Snapshot => ({
    prefs: prefs.get(),
    systemLanguage: systemLanguage(),
    platform: process.platform,
    inWaylandSession,
    version: app.getVersion(),
    notices: notices.all(),
    launchAtLogin: launchesAtLogin(),
    activeHotkey: hotkey.active(),
    binding: bindingFor(desktop, prefs.get().hotkey, ownCommand('--toggle')),
    hotkeyByPortal,
  });
  const dismiss = (kind: Notice['kind']) => {
    if (kind === 'hotkey-wayland') prefs.set({ toldAboutWayland: true });
    notices.dismiss(kind);
  };
  const openSettings = () => {
    browse.open();
    tell(browse.window, 'settings', undefined);
  };
  const reveal = (id: string) => {
    overlay.hide();
    browse.open();
    tell(browse.window, 'reveal', id);
  };
  serve(
    createHandlers({
      catalogue,
      prefs,
      hotkey,
      language,
      snapshot,
      changed: () => changed(),
      dismiss,
      reveal,
      openSettings,
      hideOverlay: () => overlay.hide(),
      rendered: (page) => (page === 'browse' ? browse : overlay).rendered(),
      painted: (page, looks) => (page === 'browse' ? browse : overlay).painted(looks),
      answered: (page, beat) => (page === 'browse' ? browse : overlay).answered(beat),
      acknowledge: (turn) => overlay.acknowledged(turn),
      setEscapeHides: (hides) => overlay.setEscapeHides(hides),
    }),
    ({ sender, senderFrame }) =>
      (sender === browse.window.webContents || sender === overlay.window.webContents) &&
      senderFrame === sender.mainFrame &&
      isOurAddress(senderFrame.url),
  );

  const tray = createTray({
    open: browse.open,
    lookup: () => overlay.show(),
    toggle: () => overlay.toggle(),
    openSettings,
  });

  const changed = () => {
    const now = snapshot();
    tell(browse.window, 'snapshot', now);
    tell(overlay.window, 'snapshot', now);
    tray.update(language(), hotkey.active());
  };
  prefs.watch(changed);

  prefs.watchSaving((reason) => {
    if (reason) notices.add({ kind: 'not-saved', reason, folder: prefs.folder });
    else notices.dismiss('not-saved');
  });
  const wanted = prefs.get().hotkey;
  const reason = hotkey.change(wanted);
  if (reason && reason !== 'taken') notices.add({ kind: 'hotkey-refused', hotkey: wanted, reason });
  // On Wayland nothing says who holds a key.
  else if (reason && !inWaylandSession) notices.add({ kind: 'hotkey-taken', hotkey: wanted });
  if (inWaylandSession && !prefs.get().toldAboutWayland) notices.add({ kind: 'hotkey-wayland' });
  hasPortal().then((has) => {
    hotkeyByPortal = has;
    if (has) changed();
  });
  tray.update(language(), hotkey.active());

  const prepare = () =>
    browse.whenReady(() =>
      overlay.whenReady(() => {
        setTimeout(() => {
          overlay.placeAhead();
          for (const { window } of [browse, overlay]) tell(window, 'prepare', undefined);
          watchUserTables(join(folder, 'tables'), catalogue.builtInIds, catalogue.setUserTables);
        }, settleMs);
      }),
    );
  // Both pages share a process: where it dies, both are new.
  overlay.window.webContents.on('render-process-gone', prepare);

  const act = (asked: Request) => {
    if (asked.kind === 'open') browse.open();
    if (asked.kind === 'toggle') overlay.toggle();
    if (asked.kind === 'lookup') overlay.show(asked.query);
    if (asked.kind === 'reveal') {
      const id = `${asked.protocol}:${asked.code}`;
      if (catalogue.find(id)) reveal(id);
      else overlay.show(`${asked.protocol} ${asked.code}`);
    }
    if (asked.kind === 'refused') console.error(asked.reason);
  };
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const second = v.safeParse(request, data);
    act(second.success ? second.output : { kind: 'open' });
  });
  if (app.isPackaged) app.setAsDefaultProtocolClient('codepin');
  app.on('activate', () => browse.open());
  app.on('open-url', (event, url) => {
    event.preventDefault();
    act(requestOfUrl(url));
  });
  // Windows are hidden, not closed, until the user quits.
  app.on('before-quit', () => {
    prefs.flush();
    for (const { window } of [browse, overlay]) window.removeAllListeners('close');
  });
  catalogue.onChange(() => {
    for (const { window } of [browse, overlay]) tell(window, 'catalogue', catalogue.revision());
    const [problem, ...others] = catalogue.problems();
    if (problem) notices.add({ kind: 'own-table-broken', ...problem, others: others.length });
    else notices.dismiss('own-table-broken');
  });
  act(first);
  prepare();
  let hasFailed = false;
  return {
    failed() {
      if (hasFailed) return;
      hasFailed = true;
      notices.add({ kind: 'internal-error', log: logFile() });
    },
  };
}
