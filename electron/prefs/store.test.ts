import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const saved = () => JSON.parse(readFileSync(file, 'utf8'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const damage = (what: 'all' | 'part' | 'keys' | 'twice', keys: string[] = []) => [
  { kind: 'prefs-damaged', what, keys, movedTo: aside },
];

describe('opening', () => {
  test('without a file gives the defaults and writes nothing', () => {
    expect(openPrefs(file, now).get()).toEqual(defaults);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['', '\uFEFF'])('a sound file behind %j leaves it untouched, byte by byte', (mark) => {
    const text = `${mark}{"language":"en",   "pins":["http:404"]}`;
    writeFileSync(file, text);
    const prefs = openPrefs(file, now);
    expect(prefs.get()).toEqual({ ...defaults, language: 'en', pins: ['http:404'] });
    expect(readdirSync(folder)).toEqual(['prefs.json']);
    expect(textOf('prefs.json')).toBe(text);
  });

  test.each(['', 'null', '[]', '"text"', '\0\0\0\0', 'rubbish'])(
    'the file %j, of which nothing can be read, keeps it, says so and starts anew',
    (text) => {
      writeFileSync(file, text);
      const anew = { ...defaults, notices: damage('all') };
      expect(openPrefs(file, now).get()).toEqual(anew);
      expect(readdirSync(folder).sort()).toEqual(['prefs.json', aside]);
      expect(textOf(aside)).toBe(text);
      expect(saved()).toEqual(anew);
    },
  );

  test('a file that is cut gives what stands in it, and keeps it', () => {
    const text = '{"language":"en","pins":["http:404","ftp:530"';
    writeFileSync(file, text);
    expect(openPrefs(file, now).get()).toEqual({
      ...defaults,
      language: 'en',
      pins: ['http:404', 'ftp:530'],
      notices: damage('part'),
    });
    expect(textOf(aside)).toBe(text);
  });

  test('a file with one bad key keeps the others and the old file', () => {
    const text = JSON.stringify({ pins: ['http:404'], language: 'klingon', tab: 'ftp' });
    writeFileSync(file, text);
    const kept = {
      ...defaults,
      pins: ['http:404'],
      tab: 'ftp',
      notices: damage('keys', ['language']),
    };
    expect(openPrefs(file, now).get()).toEqual(kept);
    expect(saved()).toEqual(kept);
    expect(textOf(aside)).toBe(text);
  });

  test('a file with a key twice says so', () => {
    writeFileSync(file, '{"pins":["http:404"],"pins":["ftp:550"]}');
    const { pins, notices } = openPrefs(file, now).get();
    expect(pins).toEqual(['ftp:550']);
    expect(notices).toEqual(damage('twice', ['pins']));
  });

  test('what was told stays to be told, and a mended file is not damaged again', () => {
    writeFileSync(file, '{');
    openPrefs(file, now);
    const again = openPrefs(file, new Date());
    expect(again.get().notices).toEqual(damage('all'));
    expect(readdirSync(folder).sort()).toEqual(['prefs.json', aside]);
  });

  test('a folder in the place of the file is moved aside, with what is in it', () => {
    mkdirSync(file);
    writeFileSync(join(file, 'inside'), 'kept');
    expect(openPrefs(file, now).get().notices).toEqual(damage('all'));
    expect(textOf(join(aside, 'inside'))).toBe('kept');
    expect(saved().pins).toEqual([]);
  });

  test('a file that is far too large is moved aside without being read', () => {
    writeFileSync(file, Buffer.alloc(21 * 1024 * 1024, ' '));
    expect(openPrefs(file, now).get().notices).toEqual(damage('all'));
    expect(statSync(join(folder, aside)).size).toBe(21 * 1024 * 1024);
  });

  test('what killed writers left is removed, and nothing else', () => {
    const others = ['prefs.json.damaged-1', 'prefs.json.12.old', 'other.json.1234', 'prefs.json.x'];
    for (const name of [...others, 'prefs.json.1234', 'prefs.json.99.new'])
      writeFileSync(join(folder, name), '');
    openPrefs(file, now);
    expect(readdirSync(folder).sort()).toEqual(others.sort());
  });
});

describe('setting', () => {
  test('saves what changed with everything else, for the next start', () => {
    expect(openPrefs(file, now).set({ pins: ['http:404'] })).toBe(true);
    openPrefs(file, now).set({ copyFormat: 'markdown' });
    expect(openPrefs(file, now).get()).toEqual({
      ...defaults,
      pins: ['http:404'],
      copyFormat: 'markdown',
    });
  });

  test('keeps the ids of pins that no table knows, and keys of other versions', () => {
    writeFileSync(file, JSON.stringify({ pins: ['gone:1', 'what is this?'], theme: 'dark' }));
    openPrefs(file, now).set({ language: 'en' });
    expect(saved()).toMatchObject({ pins: ['gone:1', 'what is this?'], theme: 'dark' });
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

  test('a file that is a link stays one', () => {
    mkdirSync(join(folder, 'dotfiles'));
    writeFileSync(join(folder, 'dotfiles/codepin.json'), '{"language":"en"}');
    symlinkSync('dotfiles/codepin.json', file);
    openPrefs(file, now).set({ tab: 'ftp' });
    expect(JSON.parse(textOf('dotfiles/codepin.json'))).toMatchObject({ tab: 'ftp' });
    expect(saved()).toMatchObject({ language: 'en', tab: 'ftp' });
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

describe('where nothing can be written', () => {
  // A file in the place of the folder stops root too.
  const block = () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
  };

  test('everything goes on, the truth is told once, and a later try saves it all', () => {
    vi.useFakeTimers();
    const prefs = openPrefs(file, now);
    const told: unknown[] = [];
    prefs.watchSaving((trouble) => told.push(trouble));
    block();
    expect(prefs.set({ pins: ['http:404'] })).toBe(false);
    expect(prefs.set({ tab: 'ftp' })).toBe(false);
    expect(prefs.get()).toMatchObject({ pins: ['http:404'], tab: 'ftp' });
    expect(told).toEqual(['other']);
    vi.advanceTimersByTime(10_000);
    rmSync(folder);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['other', undefined]);
    expect(saved()).toMatchObject({ pins: ['http:404'], tab: 'ftp' });
  });

  test('what could not be saved is saved by the next change, or at the end', () => {
    const prefs = openPrefs(file, now);
    block();
    prefs.set({ pins: ['http:404'] });
    rmSync(folder);
    prefs.flush();
    expect(saved().pins).toEqual(['http:404']);
    rmSync(folder, { recursive: true });
    prefs.flush();
    expect(() => saved()).toThrow();
  });
});
