import * as v from 'valibot';
import { hotkeyRefusals } from '../../../data/settings/hotkey-refusal';
import { settings as declared, type Settings, settingKeys } from '../../../data/settings/settings';
import { type Domain, nothing } from './types';

/** A setting and a value of its own. The hotkey is none of them: to have it, it must be free. */
export type Change = {
  [Key in Exclude<keyof Settings, 'hotkey'>]: { key: Key; value: Settings[Key] };
}[Exclude<keyof Settings, 'hotkey'>];

const change = v.variant(
  'key',
  settingKeys
    .filter((key) => key !== 'hotkey')
    .map((key) => v.strictObject({ key: v.literal(key), value: declared[key].schema })) as [],
) as unknown as v.GenericSchema<Change>;

export const settings = {
  calls: {
    set: { argument: change, result: nothing },
    /** Takes another hotkey; answers with the reason where it can't be had. */
    setHotkey: {
      argument: v.pipe(v.string(), v.maxLength(100)),
      result: v.nullable(v.picklist(hotkeyRefusals)),
    },
    /** The system keeps this one. */
    setLaunchAtLogin: { argument: v.boolean(), result: nothing },
  },
  events: {},
} as const satisfies Domain;
