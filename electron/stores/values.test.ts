import { describe, expect, test } from 'vitest';
import { storedLibrary, storedSettings, storedWindowState } from './stored-values';
import { readValues } from './values';

const all = { ...storedSettings, ...storedLibrary, ...storedWindowState };
const defaults = readValues<Record<string, unknown>>(all, {}).values;
const read = (values: Record<string, unknown>) => readValues<Record<string, unknown>>(all, values);

test('nothing stored gives every default and no damage', () => {
  expect(read({})).toEqual({
    values: {
      pins: [],
      language: 'system',
      tab: '',
      browseBounds: null,
      hotkey: 'CommandOrControl+Shift+Space',
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

test('everything stored is read as it is', () => {
  const values = {
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
  expect(read(values)).toEqual({ values, damaged: [], unknown: {} });
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
    const good = { pins: ['http:500'], language: 'en', copyFormat: 'title' };
    const { values, damaged } = read({ ...good, [key]: bad });
    expect(damaged).toEqual([key]);
    expect(values).toEqual({ ...defaults, ...good, [key]: defaults[key] });
  });
});

test('every bad key is named', () => {
  expect(read({ pins: 1, language: 1, tab: 'http' }).damaged).toEqual(['language', 'pins']);
});

test('of a list that is sound in parts the sound parts stay', () => {
  const notice = { kind: 'stays-in-tray', hotkey: 'F9' };
  const used = { count: 1, last: 2 };
  const { values, damaged } = read({
    pins: ['http:404', 404, 'x'.repeat(201), null, 'ftp:550'],
    usage: { 'http:404': used, 'ftp:550': 3, 'ws:1006': { count: -1, last: 0 } },
    notices: [{ kind: 'nonsense' }, notice],
  });
  expect(damaged).toEqual(['pins', 'usage', 'notices']);
  expect(values).toMatchObject({ pins: ['http:404', 'ftp:550'], notices: [notice] });
  expect(values.usage).toEqual({ 'http:404': used });
});

test('of more pins than anyone has the first ones stay', () => {
  const { values, damaged } = read({ pins: Array.from({ length: 6000 }, (_, at) => `a:${at}`) });
  expect(damaged).toEqual(['pins']);
  expect(values.pins).toHaveLength(5000);
});

test('keys of other versions are no damage and are handed on; names of objects are only keys', () => {
  const stored = JSON.parse('{"theme":"dark","__proto__":{"x":1},"constructor":1}');
  const { values, damaged, unknown } = read(stored);
  expect([values, damaged]).toEqual([defaults, []]);
  expect(JSON.stringify(unknown)).toBe('{"theme":"dark","__proto__":{"x":1},"constructor":1}');
});
