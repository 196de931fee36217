import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPrefs } from './schema';
import { openPrefs } from './store';

const now = new Date('2026-02-03T04:05:06.789Z');
const aside = 'prefs.json.damaged-2026-02-03T04-05-06-789Z';
const defaults = readPrefs({}).prefs;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codepin-prefs-'));
  file = join(folder, 'prefs.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const saved = () => JSON.parse(readFileSync(file, 'utf8'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('opening', () => {
  test('without a file gives the defaults and writes nothing', () => {
    const prefs = openPrefs(file, now);
    expect(prefs.get()).toEqual(defaults);
    expect(prefs.damage).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a sound file leaves it untouched, byte by byte', () => {
    const text = '{"language":"en",   "pins":["http:404"]}';
    writeFileSync(file, text);
    const prefs = openPrefs(file, now);
    expect(prefs.get()).toEqual({ ...defaults, language: 'en', pins: ['http:404'] });
    expect(prefs.damage).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['prefs.json']);
    expect(textOf('prefs.json')).toBe(text);
  });

  test.each(['', '{"pins": ["http:404"', 'null', '[]', '"text"', '\0\0\0\0'])(
    'the damaged file %j keeps it aside, says so and starts anew',
    (text) => {
      writeFileSync(file, text);
      const prefs = openPrefs(file, now);
      expect(prefs.damage).toEqual({ movedTo: aside, keys: ['*'] });
      expect(prefs.get()).toEqual(defaults);
      expect(readdirSync(folder).sort()).toEqual(['prefs.json', aside]);
      expect(textOf(aside)).toBe(text);
      expect(saved()).toEqual(defaults);
    },
  );

  test('a file with one bad key keeps the others and the old file', () => {
    const text = JSON.stringify({ pins: ['http:404'], language: 'klingon', tab: 'ftp' });
    writeFileSync(file, text);
    const prefs = openPrefs(file, now);
    const kept = { ...defaults, pins: ['http:404'], tab: 'ftp' };
    expect(prefs.damage).toEqual({ movedTo: aside, keys: ['language'] });
    expect(prefs.get()).toEqual(kept);
    expect(saved()).toEqual(kept);
    expect(textOf(aside)).toBe(text);
  });

  test('a mended file again finds no damage', () => {
    writeFileSync(file, '{');
    openPrefs(file, now);
    expect(openPrefs(file, now).damage).toBeUndefined();
  });

  test('keeps the ids of pins that no table knows', () => {
    writeFileSync(file, JSON.stringify({ pins: ['gone:1', 'http:404', 'what is this?'] }));
    const prefs = openPrefs(file, now);
    prefs.set({ language: 'en' });
    expect(saved().pins).toEqual(['gone:1', 'http:404', 'what is this?']);
  });
});

describe('setting', () => {
  test('saves what changed with everything else, for the next start', () => {
    openPrefs(file, now).set({ pins: ['http:404'] });
    openPrefs(file, now).set({ copyFormat: 'markdown' });
    expect(openPrefs(file, now).get()).toEqual({
      ...defaults,
      pins: ['http:404'],
      copyFormat: 'markdown',
    });
  });

  test('replaces the file as a whole and leaves no other behind', () => {
    const old = '{"language":"en"}';
    writeFileSync(file, old);
    // A second name of the old file would change with it, were it written in place.
    linkSync(file, join(folder, 'old.json'));
    openPrefs(file, now).set({ tab: 'ftp' });
    expect(textOf('old.json')).toBe(old);
    expect(saved()).toMatchObject({ language: 'en', tab: 'ftp' });
    expect(readdirSync(folder).sort()).toEqual(['old.json', 'prefs.json']);
  });

  test.skipIf(process.platform === 'win32')('lets nobody else read the file', () => {
    openPrefs(file, now).set({ tab: 'ftp' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('tells every watcher, after it was saved', () => {
    const prefs = openPrefs(file, now);
    const told: unknown[] = [];
    prefs.watch(({ tab }) => told.push(['first', tab, saved().tab]));
    prefs.watch(({ tab }) => told.push(['second', tab, prefs.get().tab]));
    expect(told).toEqual([]);
    prefs.set({ tab: 'ftp' });
    expect(told).toEqual([
      ['first', 'ftp', 'ftp'],
      ['second', 'ftp', 'ftp'],
    ]);
  });

  test('gives a new object, so that pages see that something changed', () => {
    const prefs = openPrefs(file, now);
    const before = prefs.get();
    prefs.set({ tab: 'ftp' });
    expect(before.tab).toBe('');
    expect(prefs.get()).not.toBe(before);
  });
});
