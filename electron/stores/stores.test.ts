import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSetting } from './read-setting';
import { openStores } from './stores';

let folder: string;
let damages: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codepin-stores-'));
  damages = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  // A test may end while its store writes.
  await vi.waitFor(() => rmSync(folder, { recursive: true, force: true }));
});

const open = () =>
  openStores(folder, {
    onDamage: (file, { what, keys }, copy) => damages.push([file, what, keys, copy]),
    onTrouble: () => {},
  });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const names = () => readdirSync(folder).sort();
const three = ['library.json', 'settings.json', 'window-state.json'];

const bounds = { x: 10, y: 20, width: 1000, height: 700, maximized: false };
const first = {
  pins: ['http:404', 'nowhere:1'],
  language: 'zh-CN',
  tab: 'ftp',
  browseBounds: bounds,
  hotkey: 'Control+Alt+K',
  usage: { 'http:404': { count: 2, last: 1_700_000_000_000 } },
  copyFormat: 'markdown',
  constantLanguage: 'Rust',
  overlayDisplay: 'primary',
  forgetQuery: 'never',
  prefill: true,
  toldAboutTray: true,
};
const second = { ...first, windowSystem: 'wayland' };
const third = { ...second, toldAboutWayland: true, notices: [{ kind: 'page-hung' }] };

test.each([
  ['the first', first, 'auto'],
  ['the second', second, 'wayland'],
  ['the third', third, 'wayland'],
])(
  'all that %s shape of prefs.json held is taken over, and the file kept',
  async (_, old, system) => {
    const text = JSON.stringify(old);
    write('prefs.json', text);
    const { settings, library, windowState } = open();
    expect(settings.get()).toEqual({
      language: 'zh-CN',
      hotkey: 'Control+Alt+K',
      copyFormat: 'markdown',
      constantLanguage: 'Rust',
      overlayDisplay: 'primary',
      forgetQuery: 'never',
      prefill: true,
      windowSystem: system,
    });
    expect(library.get()).toEqual({ pins: old.pins, usage: old.usage });
    expect(windowState.get()).toMatchObject({
      tab: 'ftp',
      browseBounds: bounds,
      toldAboutTray: true,
    });
    await expect.poll(names).toEqual([...three, 'prefs.json.migrated'].sort());
    expect(readFileSync(join(folder, 'prefs.json.migrated'), 'utf8')).toBe(text);
    const again = open();
    expect(again.library.get().pins).toEqual(old.pins);
    expect(damages).toEqual([]);
  },
);

test('a notice of a damaged file is still to be told', () => {
  const notice = { kind: 'prefs-damaged', what: 'keys', keys: ['pins'], movedTo: 'aside' };
  write('prefs.json', JSON.stringify({ notices: [notice] }));
  expect(open().windowState.get().notices).toEqual([
    { ...notice, kind: 'file-damaged', file: 'prefs.json' },
  ]);
});

test('keys that nobody knows go to the settings, and to them alone', async () => {
  write('prefs.json', '{"theme":"dark"}');
  await open().flush();
  const texts = three.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts.map((text) => text.includes('dark'))).toEqual([false, true, false]);
});

test('what is wrong in prefs.json is told, with the name under which it is kept', async () => {
  write('prefs.json', '{"pins":["http:404"],"language":"klingon","tab":5');
  const { library } = open();
  expect(library.get().pins).toEqual(['http:404']);
  await expect
    .poll(() => damages)
    .toEqual([['prefs.json', 'part', ['language', 'tab'], 'prefs.json.migrated']]);
});

test('nothing of prefs.json is lost where a part of it was taken over already', async () => {
  write('prefs.json', JSON.stringify(first));
  write('settings.json', '{"language":"en"}');
  const { settings, library } = open();
  expect(settings.get().language).toBe('en');
  expect(library.get().pins).toEqual(first.pins);
});

test('an earlier prefs.json.migrated is not overwritten', async () => {
  write('prefs.json.migrated', 'kept');
  write('prefs.json', '{}');
  open();
  await expect
    .poll(() => names().filter((name) => name.startsWith('prefs.json.mig')))
    .toHaveLength(2);
  expect(readFileSync(join(folder, 'prefs.json.migrated'), 'utf8')).toBe('kept');
});

test('a setting can be read before the stores are open, from either file', () => {
  expect(readSetting(folder, 'windowSystem')).toBe('auto');
  write('prefs.json', '{"windowSystem":"wayland"}');
  expect(readSetting(folder, 'windowSystem')).toBe('wayland');
  write('settings.json', '{"windowSystem":"auto"}');
  expect(readSetting(folder, 'windowSystem')).toBe('auto');
});
