import { withUse } from '../../data/library/library';
import type { Catalogue } from '../catalogue/catalogue';
import { firstCodes } from '../first-codes';
import type { Handlers } from '../ipc/domains';
import type { Page } from '../ipc/domains/types';
import type { Snapshot } from '../ipc/domains/windows';
import type { Stores } from '../stores/stores';

/** What a page says to its window. */
type WindowOfPage = {
  rendered: () => void;
  painted: () => void;
  answered: (ping: number) => void;
};

type Parts = Pick<Stores, 'library' | 'windowState'> & {
  catalogue: Pick<Catalogue, 'find' | 'part'>;
  snapshot: () => Snapshot;
  windowOf: (page: Page) => WindowOfPage;
  overlay: {
    hide: () => void;
    acknowledged: (turn: number) => void;
    setEscapeHides: (hides: boolean) => void;
  };
  /** Shows a code in the browse window. */
  reveal: (id: string) => void;
  openSettings: () => void;
  openExternal: (url: string) => unknown;
};

export function windowsHandlers(parts: Parts): Handlers<'windows'> {
  const { library, windowState, catalogue, overlay, windowOf } = parts;
  return {
    start: (page) => ({
      snapshot: parts.snapshot(),
      tables: catalogue.part((tables) =>
        firstCodes(page, { ...library.get(), tab: windowState.get().tab }, tables),
      ),
    }),
    async setTab(tab) {
      await windowState.set({ tab });
    },
    async openSource(id) {
      const url = catalogue.find(id)?.code.source.url;
      if (url?.startsWith('https://')) await parts.openExternal(url);
    },
    openInBrowse(id) {
      if (!catalogue.find(id)) return;
      library.set({ usage: withUse(library.get().usage, id, Date.now()) });
      parts.reveal(id);
    },
    openSettings: parts.openSettings,
    hideOverlay: overlay.hide,
    setEscapeHides: overlay.setEscapeHides,
    acknowledge: overlay.acknowledged,
    rendered: (page) => windowOf(page).rendered(),
    painted: (page) => windowOf(page).painted(),
    answerPing: ({ page, ping }) => windowOf(page).answered(ping),
  };
}
