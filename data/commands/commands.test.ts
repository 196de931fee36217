import { describe, expect, test } from 'vitest';
import { text } from '../i18n';
import { languages } from '../i18n/locales';
import type { Command, Condition } from './command';
import { applies, type CommandId, commandIds, commands, keysOf } from './commands';

const windows = ['browse', 'overlay'] as const;
const platforms = ['linux', 'win32', 'darwin'];
const none: Record<Condition, boolean> = {
  hasRow: false,
  hasQuery: false,
  inDetail: false,
  onFold: false,
  hasElsewhere: false,
  onPins: false,
  inText: false,
};

/** Whether no moment exists in which both apply. */
const excludeEachOther = ({ when: a = {} }: Command, { when: b = {} }: Command) =>
  Object.entries(a).some(([name, wanted]) => {
    const other = b[name as Condition];
    return other !== undefined && other !== wanted;
  });

describe.each(windows)('in the %s window', (window) => {
  test.each(platforms)('no key means two things at once on %s', (platform) => {
    const holders = new Map<string, CommandId[]>();
    for (const id of commandIds.filter((one) => commands[one].windows?.includes(window)))
      for (const key of keysOf(commands[id], platform))
        holders.set(key, [...(holders.get(key) ?? []), id]);
    const clashes = [...holders].flatMap(([key, ids]) =>
      ids.flatMap((a, at) =>
        ids
          .slice(at + 1)
          .filter((b) => !excludeEachOther(commands[a], commands[b]))
          .map((b) => `${key}: ${a}, ${b}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('Escape does something whatever the window shows', () => {
    const truths = [true, false];
    for (const inDetail of truths)
      for (const hasQuery of window === 'overlay' ? truths : [true]) {
        const now = { ...none, inDetail, hasQuery };
        const able = commandIds.filter(
          (id) =>
            commands[id].windows?.includes(window) &&
            keysOf(commands[id], 'linux').includes('Escape') &&
            applies(commands[id], now),
        );
        expect(able).toHaveLength(1);
      }
  });
});

test.each(languages)('every command has its words in %s', (language) => {
  for (const id of commandIds) {
    expect(text(language, commands[id].text)).not.toContain('command.');
    const { hint } = commands[id];
    if (hint) expect(text(language, hint)).not.toContain('key.');
  }
});

test('the control key of most platforms is the command key of macOS', () => {
  const command: Command = { text: 'command.app.open', keys: ['CommandOrControl+D', 'F1'] };
  expect(keysOf(command, 'darwin')).toEqual(['Command+D', 'F1']);
  expect(keysOf(command, 'win32')).toEqual(['Control+D', 'F1']);
});
