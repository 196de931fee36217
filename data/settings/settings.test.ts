import * as v from 'valibot';
import { expect, test } from 'vitest';
import { text } from '../i18n';
import { languages } from '../i18n/locales';
import { choice, type Setting } from './declaration';
import { settingKeys, settings } from './settings';

test.each(settingKeys)('%s starts with a value of its own schema', (key) => {
  const { schema, default: start }: Setting = settings[key];
  expect(v.is(schema, start)).toBe(true);
});

test.each(settingKeys)('%s and each of its choices have a name in every language', (key) => {
  const { label, control }: Setting = settings[key];
  const choices = control.kind === 'choice' ? control.choices : [];
  const messages = [label, ...choices.flatMap(({ message }) => message ?? [])];
  for (const language of languages)
    for (const message of messages) expect(text(language, message)).toBeTruthy();
  for (const { name, message } of choices) expect(name ?? message).toBeTruthy();
});

test('a choice takes its values and no other, and names them by its label', () => {
  const size = choice('settings.language', ['system', 'klingon'], {
    default: 'system',
    names: { klingon: 'tlhIngan' },
  });
  expect(v.is(size.schema, 'klingon')).toBe(true);
  expect(v.is(size.schema, 'en')).toBe(false);
  expect(size.control).toEqual({
    kind: 'choice',
    choices: [
      { value: 'system', message: 'settings.language.system' },
      { value: 'klingon', name: 'tlhIngan' },
    ],
  });
});

test('the hotkey is a chord', () => {
  const { schema } = settings.hotkey;
  expect(v.is(schema, 'Control+Alt+K')).toBe(true);
  for (const bad of ['', 'Control+', 'K'.repeat(1_000_000), 5])
    expect(v.is(schema, bad)).toBe(false);
});
