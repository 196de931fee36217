import { describe, expect, test } from 'vitest';
import { defaultHotkey, readPrefs } from './schema';

const defaults = readPrefs({}).prefs;

test('nothing set gives every default and no damage', () => {
  expect(readPrefs({})).toEqual({
    prefs: {
      pins: [],
      language: 'system',
      tab: '',
      browseBounds: null,
      hotkey: defaultHotkey,
      usage: {},
      copyFormat: 'code-name',
      constantLanguage: 'Go',
      overlayDisplay: 'cursor',
      forgetQuery: 'minute',
      prefill: false,
      windowSystem: 'auto',
      toldAboutTray: false,
    },
    damaged: [],
  });
});

test('everything set is read as it is', () => {
  const all = {
    pins: ['http:404', 'gone:1'],
    language: 'zh-CN',
    tab: 'pinned',
    browseBounds: { x: -1200, y: 0, width: 1000, height: 700, maximized: true },
    hotkey: 'Control+Alt+Space',
    usage: { 'http:404': { count: 2, last: 1_700_000_000_000 } },
    copyFormat: 'markdown',
    constantLanguage: 'Rust',
    overlayDisplay: 'primary',
    forgetQuery: 'never',
    prefill: true,
    windowSystem: 'wayland',
    toldAboutTray: true,
  };
  expect(readPrefs(all)).toEqual({ prefs: all, damaged: [] });
});

describe('one bad value goes back to its default and keeps the others', () => {
  test.each([
    ['pins', 'http:404'],
    ['pins', [404]],
    ['pins', null],
    ['language', 'fr'],
    ['tab', 3],
    ['browseBounds', { x: 0, y: 0, width: 319, height: 600, maximized: false }],
    ['browseBounds', { x: 0, y: 0, width: 800, height: 239, maximized: false }],
    ['browseBounds', { x: 0, y: 0, width: 800, height: 600 }],
    ['browseBounds', { x: '0', y: 0, width: 800, height: 600, maximized: false }],
    ['hotkey', ''],
    ['usage', { 'http:404': 3 }],
    ['copyFormat', 'html'],
    ['constantLanguage', null],
    ['overlayDisplay', 'second'],
    ['forgetQuery', 60],
    ['prefill', 'yes'],
    ['windowSystem', 'x12'],
    ['toldAboutTray', 1],
  ] as const)('%s: %j', (key, bad) => {
    const good = { pins: ['http:500'], language: 'en', copyFormat: 'title' } as const;
    const { prefs, damaged } = readPrefs({ ...good, [key]: bad });
    expect(damaged).toEqual([key]);
    expect(prefs).toEqual({ ...defaults, ...good, [key]: defaults[key] });
  });
});

test('every bad key is named', () => {
  expect(readPrefs({ pins: 1, language: 1, tab: 'http' }).damaged).toEqual(['pins', 'language']);
});

test.each([[undefined], [null], [[]], ['text'], [7]])('%j is damaged as a whole', (raw) => {
  expect(readPrefs(raw)).toEqual({ prefs: defaults, damaged: ['*'] });
});
