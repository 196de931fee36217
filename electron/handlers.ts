import { clipboard, shell } from 'electron';
import type { Language } from '../data/catalogue/schema';
import type { Catalogue } from './catalogue/catalogue';
import { constantText, copyText } from './copy-text';
import { firstCodes } from './first-codes';
import type { Hotkey } from './hotkey/hotkey';
import type { Handlers, Page, Snapshot } from './ipc/contract';
import type { Notice } from './ipc/notice';
import { setLaunchAtLogin } from './login-item';
import { withOrder, withPin } from './pins';
import type { Prefs } from './prefs/schema';
import type { PrefsStore } from './prefs/store';

/** What the handlers act on. */
export type Parts = {
  catalogue: Catalogue;
  prefs: PrefsStore;
  hotkey: Hotkey;
  language: () => Language;
  snapshot: () => Snapshot;
  /** Sends everyone a new snapshot, after something changed that is not a preference. */
  changed: () => void;
  dismiss: (kind: Notice['kind']) => void;
  reveal: (id: string) => void;
  openSettings: () => void;
  hideOverlay: () => void;
  rendered: (page: Page) => void;
  painted: (page: Page, looks: string) => void;
  answered: (page: Page, beat: number) => void;
  acknowledge: (turn: number) => void;
  setEscapeHides: (hides: boolean) => void;
};

export function createHandlers(parts: Parts): Handlers {
  const { catalogue, prefs, hotkey } = parts;
  // What can't be saved is told by a notice.
  const set = (change: Partial<Prefs>): void => {
    prefs.set(change);
  };
  const used = (id: string) => {
    const { usage } = prefs.get();
    set({ usage: { ...usage, [id]: { count: (usage[id]?.count ?? 0) + 1, last: Date.now() } } });
  };
  return {
    start: (page) => ({
      snapshot: parts.snapshot(),
      tables: catalogue.part((tables) => firstCodes(page, prefs.get(), tables)),
    }),
    catalogue: () => ({ revision: catalogue.revision(), tables: catalogue.all() }),
    pin: ({ id, pinned }) => prefs.set({ pins: withPin(prefs.get().pins, id, pinned) }),
    orderPins: (order) => set({ pins: withOrder(prefs.get().pins, order) }),
    setLanguage: (language) => set({ language }),
    setTab: (tab) => set({ tab }),
    setCopyFormat: (copyFormat) => set({ copyFormat }),
    setConstantLanguage: (constantLanguage) => set({ constantLanguage }),
    setOverlayDisplay: (overlayDisplay) => set({ overlayDisplay }),
    setForgetQuery: (forgetQuery) => set({ forgetQuery }),
    setPrefill: (prefill) => set({ prefill }),
    setWindowSystem: (windowSystem) => set({ windowSystem }),
    setLaunchAtLogin(launch) {
      setLaunchAtLogin(launch);
      parts.changed();
    },
    setHotkey(accelerator) {
      const refusal = hotkey.change(accelerator);
      if (refusal === null) {
        parts.dismiss('hotkey-taken');
        parts.dismiss('hotkey-refused');
        set({ hotkey: accelerator });
      }
      return refusal;
    },
    clearUsage: () => set({ usage: {} }),
    async copy({ id, as }) {
      const found = catalogue.find(id);
      if (!found) return null;
      const { copyFormat, constantLanguage } = prefs.get();
      const copied =
        as === 'constant'
          ? constantText(found.code, constantLanguage)
          : copyText(found.code, found.table.title, copyFormat, parts.language());
      if (copied === undefined) return null;
      await clipboard.writeText(copied);
      used(id);
      return copied;
    },
    copyBinding: async () => {
      await clipboard.writeText(parts.snapshot().binding.line);
    },
    async openSource(id) {
      const url = catalogue.find(id)?.code.source.url;
      if (url?.startsWith('https://')) await shell.openExternal(url);
    },
    openInBrowse(id) {
      if (!catalogue.find(id)) return;
      used(id);
      parts.reveal(id);
    },
    openSettings: parts.openSettings,
    hideOverlay: parts.hideOverlay,
    rendered: parts.rendered,
    painted: ({ page, looks }) => parts.painted(page, looks),
    answerPing: ({ page, beat }) => parts.answered(page, beat),
    acknowledge: parts.acknowledge,
    setEscapeHides: parts.setEscapeHides,
    dismissNotice: parts.dismiss,
  };
}
