import * as v from 'valibot';
import { codeId, type Library, mostPins, usage } from '../../data/library/library';
import { type Settings, settingKeys, settings } from '../../data/settings/settings';
import { type KeptNotice, keptNotice } from '../ipc/notice';
import { list, record, type StoredValue, type StoredValues } from './values';

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
const flag: StoredValue<boolean> = { schema: v.boolean(), default: false };

/** How the windows were left, and what the user was told. */
export type WindowState = {
  browseBounds: v.InferOutput<typeof bounds> | null;
  /** The open tab: a protocol, or `pinned`. */
  tab: string;
  /** Whether closing the window has been said once to leave Codepin in the tray. */
  toldAboutTray: boolean;
  /** Whether the user knows that the desktop decides about hotkeys. */
  toldAboutWayland: boolean;
  /** What the user was told and has not dismissed. */
  notices: KeptNotice[];
};

export const storedSettings = Object.fromEntries(
  settingKeys.map((key) => [key, settings[key] as StoredValue<unknown>]),
) as StoredValues<Settings>;

export const storedLibrary: StoredValues<Library> = {
  pins: list(codeId, mostPins),
  usage: record(codeId, usage),
};

export const storedWindowState: StoredValues<WindowState> = {
  browseBounds: { schema: v.nullable(bounds), default: null },
  tab: { schema: v.pipe(v.string(), v.maxLength(100)), default: '' },
  toldAboutTray: flag,
  toldAboutWayland: flag,
  notices: list(keptNotice, 10),
};
