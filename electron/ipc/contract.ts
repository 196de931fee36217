import * as v from 'valibot';
import { languages } from '../../data/catalogue/schema';
import type { Binding } from '../hotkey/binding';
import { hotkeyRefusals } from '../hotkey/refusal';
import { copyFormats, type Prefs } from '../prefs/schema';
import type { CallName, EventName } from './names';
import { type Notice, noticeKinds } from './notice';

/** Everything a page needs to paint, as one whole. */
export type Snapshot = {
  prefs: Prefs;
  /** The language of the system, for `language: 'system'`. */
  systemLanguage: (typeof languages)[number];
  platform: NodeJS.Platform;
  /** Whether the session is one of Wayland, where native windows are a choice. */
  inWaylandSession: boolean;
  version: string;
  notices: Notice[];
  launchAtLogin: boolean;
  /** The hotkey that works now; undefined where none could be registered. */
  activeHotkey: string | undefined;
  /** How the desktop itself binds Codepin to a key. */
  binding: Binding;
  /** Whether the desktop's portal was asked to bind the hotkey. */
  hotkeyByPortal: boolean;
};

/** What a page starts with: the tables with the codes that it shows first, as `openTables` reads them. */
export type Start = { snapshot: Snapshot; tables: Uint8Array };
/** All tables with all codes, likewise. */
export type WholeCatalogue = { revision: number; tables: Uint8Array };

const pages = ['browse', 'overlay'] as const;
export type Page = (typeof pages)[number];

const none = v.undefined();
const nothing = v.void();
const id = v.pipe(v.string(), v.maxLength(200));
const turn = v.pipe(v.number(), v.integer());
const is = <Type>() => v.custom<Type>((value) => typeof value === 'object' && value !== null);

/** What a page may ask of main: the argument, checked by main at run time, and the result. */
export const calls = {
  /** All that a page shows first. */
  start: { argument: v.picklist(pages), result: is<Start>() },
  /** All that there is to look up. */
  catalogue: { argument: none, result: is<WholeCatalogue>() },
  /** Pins or unpins; answers with whether that is saved already. */
  pin: { argument: v.strictObject({ id, pinned: v.boolean() }), result: v.boolean() },
  orderPins: { argument: v.array(id), result: nothing },
  setLanguage: { argument: v.picklist(['system', ...languages]), result: nothing },
  setTab: { argument: v.pipe(v.string(), v.maxLength(100)), result: nothing },
  setCopyFormat: { argument: v.picklist(copyFormats), result: nothing },
  setConstantLanguage: { argument: v.pipe(v.string(), v.maxLength(40)), result: nothing },
  setOverlayDisplay: { argument: v.picklist(['cursor', 'primary']), result: nothing },
  setForgetQuery: { argument: v.picklist(['at-once', 'minute', 'never']), result: nothing },
  setPrefill: { argument: v.boolean(), result: nothing },
  setWindowSystem: { argument: v.picklist(['auto', 'wayland']), result: nothing },
  setLaunchAtLogin: { argument: v.boolean(), result: nothing },
  setHotkey: {
    argument: v.pipe(v.string(), v.maxLength(100)),
    result: v.nullable(v.picklist(hotkeyRefusals)),
  },
  clearUsage: { argument: none, result: nothing },
  /** Copies a code in the user's format, or its constant; answers with the text that was copied. */
  copy: {
    argument: v.strictObject({ id, as: v.picklist(['format', 'constant']) }),
    result: v.nullable(v.string()),
  },
  /** Copies what binds Codepin to a key in the desktop's own settings. */
  copyBinding: { argument: none, result: nothing },
  openSource: { argument: id, result: nothing },
  openInBrowse: { argument: id, result: nothing },
  openSettings: { argument: none, result: nothing },
  hideOverlay: { argument: none, result: nothing },
  /** A page has rendered what it shows first; its frame may come later, or never. */
  rendered: { argument: v.picklist(pages), result: nothing },
  /**
   * A page is drawn for the first time, or a hidden one as it will be shown next. Where it looks the
   * same, `looks` is the same.
   */
  painted: {
    argument: v.strictObject({
      page: v.picklist(pages),
      looks: v.pipe(v.string(), v.maxLength(200_000)),
    }),
    result: nothing,
  },
  /** A page answers a ping with its number. */
  answerPing: {
    argument: v.strictObject({ page: v.picklist(pages), beat: turn }),
    result: nothing,
  },
  /** The overlay has carried out what it was told under this number. */
  acknowledge: { argument: turn, result: nothing },
  /** Whether Escape has nothing left to clear or close in the overlay. */
  setEscapeHides: { argument: v.boolean(), result: nothing },
  dismissNotice: { argument: v.picklist(noticeKinds), result: nothing },
} as const satisfies Record<CallName, { argument: v.GenericSchema; result: v.GenericSchema }>;

/** What main tells a page. */
const events = {
  snapshot: is<Snapshot>(),
  /** The tables have changed; those of this revision are to be had. */
  catalogue: v.pipe(v.number(), v.integer()),
  /** Whether the page still answers. */
  ping: turn,
  /** The overlay is about to be shown. */
  shown: none,
  /** Look this up in the overlay, whatever stands in its field, and acknowledge it. */
  lookup: v.strictObject({ query: v.string(), turn }),
  /** The overlay was hidden: make it ready for the next show, and acknowledge it. */
  hidden: v.strictObject({ turn }),
  /** The overlay rests after many shows: what they left behind may go. */
  rest: none,
  /** The last query is too old to be offered again: forget it, and acknowledge it. */
  forget: v.strictObject({ turn }),
  /** Both pages are painted: time to make what the first key press will need. */
  prepare: none,
  /** What was copied just before the overlay was shown, to look up if it is known. */
  copied: v.string(),
  /** Show this code in the browse window. */
  reveal: id,
  settings: none,
} as const satisfies Record<EventName, v.GenericSchema>;

export type { CallName, EventName, Notice };

type Calls = typeof calls;
export type Argument<Name extends CallName> = v.InferOutput<Calls[Name]['argument']>;
export type Result<Name extends CallName> = v.InferOutput<Calls[Name]['result']>;
export type Payload<Name extends EventName> = v.InferOutput<(typeof events)[Name]>;

/** One handler for each call: a missing one is a compile error. */
export type Handlers = {
  [Name in CallName]: (argument: Argument<Name>) => Result<Name> | Promise<Result<Name>>;
};

/** How a call's outcome travels: exceptions of main never reach a page raw. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** What the preload puts on `window.codepin`. */
export type Bridge = {
  call: <Name extends CallName>(
    name: Name,
    argument: Argument<Name>,
  ) => Promise<Envelope<Result<Name>>>;
  on: <Name extends EventName>(name: Name, told: (payload: Payload<Name>) => void) => void;
  /** The answer to `start`, which was asked for before the page's own scripts were read. */
  start: () => Promise<Envelope<Start>>;
  /** Has the engine collect its garbage: making the index leaves more of it than it keeps. */
  releaseMemory: () => void;
};
