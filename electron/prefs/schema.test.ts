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
      toldAboutWayland: false,
      notices: [],
    },
    damaged: [],
    unknown: {},
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
    toldAboutWayland: true,
    notices: [{ kind: 'stays-in-tray', hotkey: 'F9' }],
  };
  expect(readPrefs(all)).toEqual({ prefs: all, damaged: [], unknown: {} });
});

describe('one bad value goes back to its default and keeps the others', () => {
  test.each([
    ['pins', 'http:404'],
    ['pins', { 0: 'http:404' }],
    ['pins', null],
    ['language', 'fr'],
    ['tab', 3],
    ['browseBounds', { x: 0, y: 0, width: 319, height: 600, maximized: false }],
    ['browseBounds', { x: 0, y: 0, width: 800, height: 239, maximized: false }],
    ['browseBounds', { x: 0, y: 0, width: 800, height: 600 }],
    ['browseBounds', { x: '0', y: 0, width: 800, height: 600, maximized: false }],
    ['browseBounds', { x: 1e300, y: 0, width: 800, height: 600, maximized: false }],
    ['browseBounds', { x: 0, y: 0.5, width: 800, height: 600, maximized: false }],
    ['tab', 'x'.repeat(101)],
    ['hotkey', ''],
    ['hotkey', 'Control+'],
    ['hotkey', 'Control+Alt'],
    ['hotkey', 'K'.repeat(1_000_000)],
    ['constantLanguage', 'x'.repeat(41)],
    ['notices', 'none'],
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

test('of a list that is sound in parts the sound parts stay', () => {
  const notice = { kind: 'stays-in-tray', hotkey: 'F9' };
  const used = { count: 1, last: 2 };
  const { prefs, damaged } = readPrefs({
    pins: ['http:404', 404, 'x'.repeat(201), null, 'ftp:550'],
    usage: { 'http:404': used, 'ftp:550': 3, 'ws:1006': { count: -1, last: 0 } },
    notices: [{ kind: 'nonsense' }, notice],
  });
  expect(damaged).toEqual(['pins', 'usage', 'notices']);
  expect(prefs.pins).toEqual(['http:404', 'ftp:550']);
  expect(prefs.usage).toEqual({ 'http:404': used });
  expect(prefs.notices).toEqual([notice]);
});

test('of more pins than anyone has the first ones stay', () => {
  const { prefs, damaged } = readPrefs({
    pins: Array.from({ length: 6000 }, (_, at) => `a:${at}`),
  });
  expect(damaged).toEqual(['pins']);
  expect(prefs.pins).toHaveLength(5000);
});

test('keys of other versions are no damage and are handed on', () => {
  expect(readPrefs({ theme: 'dark' })).toEqual({
    prefs: defaults,
    damaged: [],
    unknown: { theme: 'dark' },
  });
});
