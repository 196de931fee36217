import * as v from 'valibot';
import { languages } from '../../data/schema';

export const defaultHotkey = 'CommandOrControl+Shift+Space';

export const copyFormats = [
  'code',
  'code-name',
  'protocol-code-name',
  'title',
  'markdown',
] as const;

const bounds = v.object({
  x: v.number(),
  y: v.number(),
  width: v.pipe(v.number(), v.minValue(320)),
  height: v.pipe(v.number(), v.minValue(240)),
  maximized: v.boolean(),
});

const usage = v.record(v.string(), v.object({ count: v.number(), last: v.number() }));

/** Every preference with its shape and the value it starts with. */
const prefsSchema = {
  /** Ids of pinned codes, in the user's order. Ids that no table knows are kept. */
  pins: v.optional(v.array(v.string()), []),
  language: v.optional(v.picklist(['system', ...languages]), 'system'),
  /** The open tab: a protocol, or `pinned`. */
  tab: v.optional(v.string(), ''),
  browseBounds: v.optional(v.nullable(bounds), null),
  /** An Electron accelerator. */
  hotkey: v.optional(v.pipe(v.string(), v.nonEmpty()), defaultHotkey),
  /** How often and when, in ms since the epoch, a code was last copied or opened. */
  usage: v.optional(usage, {}),
  copyFormat: v.optional(v.picklist(copyFormats), 'code-name'),
  /** The programming language whose constants Shift+Enter copies. */
  constantLanguage: v.optional(v.string(), 'Go'),
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
};

const whole = v.object(prefsSchema);
export type Prefs = v.InferOutput<typeof whole>;
export type CopyFormat = (typeof copyFormats)[number];

/**
 * Reads preferences key by key, so that one bad value doesn't cost the others.
 *
 * @returns all preferences, and the keys whose value was bad and went back to its default.
 */
export function readPrefs(raw: unknown): { prefs: Prefs; damaged: string[] } {
  const values = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const damaged = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? [] : ['*'];
  const entries = Object.entries(prefsSchema).map(([key, schema]) => {
    const result = v.safeParse(schema as v.GenericSchema, values[key]);
    if (!result.success) damaged.push(key);
    return [key, result.success ? result.output : v.parse(schema as v.GenericSchema, undefined)];
  });
  return { prefs: Object.fromEntries(entries) as Prefs, damaged };
}
