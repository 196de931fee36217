import * as v from 'valibot';
import { languages } from '../../data/catalogue/schema';
import { refusalOf } from '../hotkey/refusal';
import { keptNotice } from '../ipc/notice';

export const defaultHotkey = 'CommandOrControl+Shift+Space';

export const copyFormats = [
  'code',
  'code-name',
  'protocol-code-name',
  'title',
  'markdown',
] as const;

// What a display can be; Electron throws at more.
const pixels = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(100_000));
const bounds = v.object({
  x: pixels(-100_000),
  y: pixels(-100_000),
  width: pixels(320),
  height: pixels(240),
  maximized: v.boolean(),
});

const id = v.pipe(v.string(), v.maxLength(200));
const pins = v.pipe(v.array(id), v.maxLength(5000));
const count = v.pipe(v.number(), v.minValue(0));
const used = v.object({ count, last: count });
const usage = v.record(id, used);
const notices = v.pipe(v.array(keptNotice), v.maxLength(10));
const hotkey = v.pipe(
  v.string(),
  v.check((chord) => refusalOf(chord, process.platform) !== 'malformed'),
);

/** Every preference with its shape and the value it starts with. */
const prefsSchema = {
  /** Ids of pinned codes, in the user's order. Ids that no table knows are kept. */
  pins: v.optional(pins, []),
  language: v.optional(v.picklist(['system', ...languages]), 'system'),
  /** The open tab: a protocol, or `pinned`. */
  tab: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  browseBounds: v.optional(v.nullable(bounds), null),
  /** An Electron accelerator. */
  hotkey: v.optional(hotkey, defaultHotkey),
  /** How often and when, in ms since the epoch, a code was last copied or opened. */
  usage: v.optional(usage, {}),
  copyFormat: v.optional(v.picklist(copyFormats), 'code-name'),
  /** The programming language whose constants Shift+Enter copies. */
  constantLanguage: v.optional(v.pipe(v.string(), v.maxLength(40)), 'Go'),
  /** Where the overlay opens. */
  overlayDisplay: v.optional(v.picklist(['cursor', 'primary']), 'cursor'),
  /** When the overlay forgets the last query. */
  forgetQuery: v.optional(v.picklist(['at-once', 'minute', 'never']), 'minute'),
  /** Whether the overlay looks up what was copied within the last seconds. */
  prefill: v.optional(v.boolean(), false),
  /** What draws the windows in a session of Wayland. */
  windowSystem: v.optional(v.picklist(['auto', 'wayland']), 'auto'),
  /** Whether closing the window has been said once to leave Codepin in the tray. */
  toldAboutTray: v.optional(v.boolean(), false),
  /** Whether the user knows that the desktop decides about hotkeys. */
  toldAboutWayland: v.optional(v.boolean(), false),
  /** What the user was told and has not dismissed. */
  notices: v.optional(notices, []),
};

const whole = v.object(prefsSchema);
export type Prefs = v.InferOutput<typeof whole>;
export type CopyFormat = (typeof copyFormats)[number];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const soundItems = (value: unknown, schema: v.GenericSchema, most: number) =>
  Array.isArray(value) ? value.filter((item) => v.is(schema, item)).slice(0, most) : undefined;

/** What is sound in the value of a key that holds many. */
const soundParts: Partial<Record<keyof Prefs, (value: unknown) => unknown>> = {
  pins: (value) => soundItems(value, id, 5000),
  notices: (value) => soundItems(value, keptNotice, 10),
  usage: (value) =>
    isRecord(value)
      ? Object.fromEntries(
          Object.entries(value).filter(([key, one]) => v.is(id, key) && v.is(used, one)),
        )
      : undefined,
};

/** Preferences as they were read. */
type ReadPrefs = {
  prefs: Prefs;
  /** The keys whose value was bad: it went back to its default, or keeps what was sound in it. */
  damaged: string[];
  /** Keys of other versions of Codepin, kept for them. */
  unknown: Record<string, unknown>;
};

/** Reads preferences key by key, so that one bad value doesn't cost the others. */
export function readPrefs(values: Record<string, unknown>): ReadPrefs {
  const damaged: string[] = [];
  const entries = Object.entries(prefsSchema).map(([key, schema]) => {
    const parse = (value: unknown) => v.safeParse(schema as v.GenericSchema, value);
    const result = parse(values[key]);
    if (result.success) return [key, result.output];
    damaged.push(key);
    const rest = parse(soundParts[key as keyof Prefs]?.(values[key]));
    return [key, (rest.success ? rest : parse(undefined)).output];
  });
  const unknown = Object.entries(values).filter(([key]) => !(key in prefsSchema));
  return {
    prefs: Object.fromEntries(entries) as Prefs,
    damaged,
    unknown: Object.fromEntries(unknown),
  };
}
