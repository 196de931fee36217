import * as v from 'valibot';
import type { MessageKey } from '../i18n';

/** What a setting is chosen with, and what its choices are called. */
type Control =
  | { kind: 'switch' }
  | { kind: 'hotkey' }
  /** One of the programming languages whose constants the tables have. */
  | { kind: 'constant-language' }
  | { kind: 'choice'; choices: readonly Choice[] };

/** A value of a choice, and its name: a message, or a name that is the same in every language. */
export type Choice = { value: string; message?: MessageKey; name?: string };

/** Whether the user may choose what draws the windows. */
type Condition = 'offersWindowSystems';

/** All there is to say about a setting. */
export type Setting<Value = unknown> = {
  schema: v.GenericSchema<Value>;
  default: Value;
  label: MessageKey;
  control: Control;
  /** What has to be so for it to do something; nothing if left out. */
  only?: Condition;
};

type ChoiceOptions<Value extends string> = {
  default: NoInfer<Value>;
  /** Names that are no messages. */
  names?: Partial<Record<NoInfer<Value>, string>>;
  only?: Condition;
};

/** A choice among some values. The message of each is its label's key with the value behind it. */
export function choice<const Value extends string>(
  label: MessageKey,
  values: readonly Value[],
  { default: start, names = {}, only }: ChoiceOptions<Value>,
): Setting<Value> {
  const choices = values.map((value): Choice => {
    const name: string | undefined = (names as Partial<Record<string, string>>)[value];
    return name ? { value, name } : { value, message: `${label}.${value}` as MessageKey };
  });
  return {
    schema: v.picklist(values) as unknown as v.GenericSchema<Value>,
    default: start,
    label,
    control: { kind: 'choice', choices },
    ...(only && { only }),
  };
}

/** Something that is on or off; off at first. */
export const toggle = (label: MessageKey): Setting<boolean> => ({
  schema: v.boolean(),
  default: false,
  label,
  control: { kind: 'switch' },
});
