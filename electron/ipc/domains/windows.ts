import * as v from 'valibot';
import type { Language } from '../../../data/i18n/locales';
import type { Library } from '../../../data/library/library';
import type { Settings } from '../../../data/settings/settings';
import type { Binding } from '../../platform/platform';
import type { Notice } from '../notice';
import { codeId, type Domain, none, nothing, page, turn, typed } from './types';

/** Everything a page needs to render, as one whole. */
export type Snapshot = {
  settings: Settings;
  library: Library;
  /** The open tab: a protocol, or `pinned`. */
  tab: string;
  notices: Notice[];
  /** The language of the system, for `language: 'system'`. */
  systemLanguage: Language;
  platform: NodeJS.Platform;
  /** Whether the user may choose what draws the windows. */
  offersWindowSystems: boolean;
  version: string;
  launchAtLogin: boolean;
  /** The hotkey that works now; undefined where none could be registered. */
  activeHotkey: string | undefined;
  /** How the desktop itself binds Codepin to a key. */
  binding: Binding;
  /** Whether the desktop lists the hotkey among its own shortcuts. */
  desktopListsHotkey: boolean;
};

/** What a page starts with; of the tables the codes that it shows first, as `openTables` reads them. */
export type Start = { snapshot: Snapshot; tables: Uint8Array };

export const windows = {
  calls: {
    start: { argument: page, result: typed<Start>() },
    setTab: { argument: v.pipe(v.string(), v.maxLength(100)), result: nothing },
    openSource: { argument: codeId, result: nothing },
    openInBrowse: { argument: codeId, result: nothing },
    openSettings: { argument: none, result: nothing },
    hideOverlay: { argument: none, result: nothing },
    /** Whether Escape has nothing left to clear or close in the overlay. */
    setEscapeHides: { argument: v.boolean(), result: nothing },
    /** A page has rendered what it shows first; its frame may come later, or never. */
    rendered: { argument: page, result: nothing },
    /** The first frame of a page is made. */
    painted: { argument: page, result: nothing },
    answerPing: { argument: v.strictObject({ page, ping: turn }), result: nothing },
    /** The overlay has carried out what it was told under this number. */
    acknowledge: { argument: turn, result: nothing },
  },
  events: {
    snapshot: typed<Snapshot>(),
    /** Whether the page still answers. */
    ping: turn,
    /** The overlay is about to be shown. */
    shown: none,
    /** Look this up in the overlay, whatever stands in its field, and acknowledge it. */
    lookup: v.strictObject({ query: v.string(), turn }),
    /** The overlay was hidden: make it ready for the next show, and acknowledge it. */
    hidden: v.strictObject({ turn }),
    /** The last query is too old to be offered again: forget it, and acknowledge it. */
    forget: v.strictObject({ turn }),
    /** Both pages are painted: time to make what the first key press will need. */
    warmUp: none,
    /** Show this code in the browse window. */
    reveal: codeId,
    settings: none,
  },
} as const satisfies Domain;
