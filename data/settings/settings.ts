import * as v from 'valibot';
import { languages, nameOfLanguage } from '../i18n/locales';
import { choice, type Setting, toggle } from './declaration';
import { refusalOf } from './hotkey-refusal';

/**
 * Every setting, in the order of the dialog. From its entry here follow what is stored, what a page
 * may set, and its row; its label and choices are messages.
 */
export const settings = {
  language: choice('settings.language', ['system', ...languages], {
    default: 'system',
    names: Object.fromEntries(languages.map((language) => [language, nameOfLanguage(language)])),
  }),
  /** An Electron accelerator. */
  hotkey: {
    schema: v.pipe(
      v.string(),
      v.check((chord) => refusalOf(chord, '') !== 'malformed', 'is no chord'),
    ),
    default: 'CommandOrControl+Shift+Space',
    label: 'settings.hotkey',
    control: { kind: 'hotkey' },
  } satisfies Setting<string>,
  copyFormat: choice(
    'settings.copyFormat',
    ['code', 'code-name', 'protocol-code-name', 'title', 'markdown'],
    { default: 'code-name' },
  ),
  /** The programming language whose constants Shift+Enter copies. */
  constantLanguage: {
    schema: v.pipe(v.string(), v.maxLength(40)),
    default: 'Go',
    label: 'settings.constantLanguage',
    control: { kind: 'constant-language' },
  } satisfies Setting<string>,
  overlayDisplay: choice('settings.overlayDisplay', ['cursor', 'primary'], { default: 'cursor' }),
  forgetQuery: choice('settings.forgetQuery', ['at-once', 'minute', 'never'], {
    default: 'minute',
  }),
  /** Whether the overlay looks up what was copied within the last seconds. */
  prefill: toggle('settings.prefill'),
  /** What draws the windows in a session of Wayland. */
  windowSystem: choice('settings.windowSystem', ['auto', 'wayland'], {
    default: 'auto',
    only: 'offersWindowSystems',
  }),
};

type Declared = typeof settings;
export type SettingKey = keyof Declared;
export type Settings = { [Key in SettingKey]: v.InferOutput<Declared[Key]['schema']> };
export type CopyFormat = Settings['copyFormat'];

export const settingKeys = Object.keys(settings) as SettingKey[];
