import { clipboard, shell } from 'electron';
import type { Language } from '../data/schema';
import { constantText, copyText } from './copy-text';
import { firstCodes } from './first-codes';
import type { Hotkey } from './hotkey/hotkey';
import type { Handlers, Notice, Page, Snapshot } from './ipc/contract';
import { ownCommand, setLaunchAtLogin } from './login-item';
import { withOrder, withPin } from './pins';
import type { PrefsStore } from './prefs/store';
import type { Tables } from './tables';

/** What the handlers act on. */
export type Parts = {
  tables: Tables;
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
  acknowledge: (turn: number) => void;
  setEscapeHides: (hides: boolean) => void;
};

export function createHandlers(parts: Parts): Handlers {
  const { tables, prefs, hotkey } = parts;
  const used = (id: string) => {
    const { usage } = prefs.get();
    prefs.set({
      usage: { ...usage, [id]: { count: (usage[id]?.count ?? 0) + 1, last: Date.now() } },
    });
  };
  return {
    start: (page) => ({
      snapshot: parts.snapshot(),
      tables: tables.part((heads) => firstCodes(page, prefs.get(), heads)),
    }),
    pin: ({ id, pinned }) => prefs.set({ pins: withPin(prefs.get().pins, id, pinned) }),
    orderPins: (order) => prefs.set({ pins: withOrder(prefs.get().pins, order) }),
    setLanguage: (language) => prefs.set({ language }),
    setTab: (tab) => prefs.set({ tab }),
    setCopyFormat: (copyFormat) => prefs.set({ copyFormat }),
    setConstantLanguage: (constantLanguage) => prefs.set({ constantLanguage }),
    setOverlayDisplay: (overlayDisplay) => prefs.set({ overlayDisplay }),
    setForgetQuery: (forgetQuery) => prefs.set({ forgetQuery }),
    setPrefill: (prefill) => prefs.set({ prefill }),
    setWindowSystem: (windowSystem) => prefs.set({ windowSystem }),
    setLaunchAtLogin(launch) {
      setLaunchAtLogin(launch);
      parts.changed();
    },
    setHotkey(accelerator) {
      const refusal = hotkey.change(accelerator);
      if (refusal === null) {
        parts.dismiss('hotkey-taken');
        prefs.set({ hotkey: accelerator });
      }
      return refusal;
    },
    clearUsage: () => prefs.set({ usage: {} }),
    async copy({ id, as }) {
      const found = tables.find(id);
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
    copyToggleCommand: async () => {
      await clipboard.writeText(ownCommand('--toggle'));
    },
    async openSource(id) {
      const url = tables.find(id)?.code.source.url;
      if (url?.startsWith('https://')) await shell.openExternal(url);
    },
    openInBrowse(id) {
      if (!tables.find(id)) return;
      used(id);
      parts.reveal(id);
    },
    openSettings: parts.openSettings,
    hideOverlay: parts.hideOverlay,
    rendered: parts.rendered,
    painted: ({ page, looks }) => parts.painted(page, looks),
    acknowledge: parts.acknowledge,
    setEscapeHides: parts.setEscapeHides,
    dismissNotice: parts.dismiss,
  };
}
