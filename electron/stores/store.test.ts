import {
  existsSync,
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
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from './store';
import { list, type StoredValues } from './values';

type Values = { pins: string[]; language: string };
const declared: StoredValues<Values> = {
  pins: list(v.string(), 5000),
  language: { schema: v.picklist(['system', 'en']), default: 'system' },
};
const defaults: Values = { pins: [], language: 'system' };
const aside = 'store.json.damaged-2026-02-03T04-05-06-789Z';

let folder: string;
let file: string;
let damages: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codepin-store-'));
  file = join(folder, 'store.json');
  damages = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  // A test may end while its store writes.
  await vi.waitFor(() => rmSync(folder, { recursive: true, force: true }));
});

const open = (earlier?: Record<string, unknown>) =>
  openStore({
    file,
    declared,
    earlier,
    onDamage: ({ what, keys }, copy) => damages.push([what, keys, copy]),
    onTrouble: () => {},
    now: new Date('2026-02-03T04:05:06.789Z'),
  });
const saved = () => JSON.parse(readFileSync(file, 'utf8'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = () => readdirSync(folder).sort();

describe('opening', () => {
  test('without a file gives the defaults and writes nothing', async () => {
    const store = open();
    expect(store.get()).toEqual(defaults);
    await store.flush();
    expect(names()).toEqual([]);
  });

  test.each(['', '\uFEFF'])('a sound file behind %j leaves it untouched', async (mark) => {
    const text = `${mark}{"language":"en",   "pins":["http:404"]}`;
    writeFileSync(file, text);
    const store = open();
    expect(store.get()).toEqual({ language: 'en', pins: ['http:404'] });
    await store.flush();
    expect(names()).toEqual(['store.json']);
    expect(textOf('store.json')).toBe(text);
  });

  test.each(['', 'null', '[]', '"text"', '\0\0\0\0', 'rubbish'])(
    'the file %j, of which nothing can be read, keeps it, says so and starts anew',
    async (text) => {
      writeFileSync(file, text);
      const store = open();
      expect(store.get()).toEqual(defaults);
      await store.flush();
      expect(names()).toEqual(['store.json', aside]);
      expect(textOf(aside)).toBe(text);
      expect(saved()).toEqual({ ...defaults, version: 1 });
      expect(damages).toEqual([['all', [], aside]]);
    },
  );

  test('a file that can’t be read is read from the version before it, which stays', async () => {
    await open().set({ pins: ['http:404'] });
    await open().set({ language: 'en' });
    const before = textOf('store.json.bak');
    writeFileSync(file, 'rubbish');
    const store = open();
    expect(store.get()).toEqual({ pins: ['http:404'], language: 'system' });
    await store.flush();
    expect(damages).toEqual([['restored', [], aside]]);
    expect(textOf('store.json.bak')).toBe(before);
    expect(saved().pins).toEqual(['http:404']);
  });

  test('a file that is cut gives what stands in it, and keeps it', async () => {
    const text = '{"language":"en","pins":["http:404","ftp:530"';
    writeFileSync(file, text);
    const store = open();
    expect(store.get()).toEqual({ language: 'en', pins: ['http:404', 'ftp:530'] });
    await store.flush();
    expect(textOf(aside)).toBe(text);
    expect(damages).toEqual([['part', [], aside]]);
  });

  test('a file with one bad key keeps the others and the old file', async () => {
    const text = JSON.stringify({ pins: ['http:404'], language: 'klingon' });
    writeFileSync(file, text);
    const store = open();
    expect(store.get()).toEqual({ pins: ['http:404'], language: 'system' });
    await store.flush();
    expect(textOf(aside)).toBe(text);
    expect(damages).toEqual([['keys', ['language'], aside]]);
  });

  test('a file with a key twice says so', async () => {
    writeFileSync(file, '{"pins":["http:404"],"pins":["ftp:550"]}');
    const store = open();
    expect(store.get().pins).toEqual(['ftp:550']);
    await store.flush();
    expect(damages).toEqual([['twice', ['pins'], aside]]);
  });

  test('a folder in the place of the file is moved aside, with what is in it', async () => {
    mkdirSync(file);
    writeFileSync(join(file, 'inside'), 'kept');
    await open().flush();
    expect(textOf(join(aside, 'inside'))).toBe('kept');
    expect(saved().pins).toEqual([]);
  });

  test('a file that is far too large is moved aside without being read', async () => {
    writeFileSync(file, Buffer.alloc(21 * 1024 * 1024, ' '));
    await open().flush();
    expect(statSync(join(folder, aside)).size).toBe(21 * 1024 * 1024);
  });

  test('what killed writers left is removed, and nothing else', async () => {
    const others = ['store.json.damaged-1', 'store.json.12.old', 'other.json.1234', 'store.json.x'];
    const left = ['store.json.1234', 'store.json.99.new', 'store.json.bak.99.new'];
    for (const name of [...others, ...left]) writeFileSync(join(folder, name), '');
    open();
    await expect.poll(names).toEqual(others.sort());
  });

  test('what an earlier version kept elsewhere is taken where there is no file yet', async () => {
    const store = open({ pins: ['http:404'], theme: 'dark' });
    expect(store.get().pins).toEqual(['http:404']);
    await store.flush();
    expect(saved()).toEqual({ pins: ['http:404'], language: 'system', theme: 'dark', version: 1 });
    expect(open({ pins: ['ftp:550'] }).get().pins).toEqual(['http:404']);
  });
});

describe('setting', () => {
  test('saves what changed with everything else, for the next start', async () => {
    expect(await open().set({ pins: ['http:404'] })).toBe(true);
    expect(await open().set({ language: 'en' })).toBe(true);
    expect(open().get()).toEqual({ pins: ['http:404'], language: 'en' });
  });

  test('keeps keys of other versions, and the number of a later one', async () => {
    writeFileSync(file, JSON.stringify({ pins: ['what is this?'], theme: 'dark', version: 7 }));
    await open().set({ language: 'en' });
    expect(saved()).toMatchObject({ pins: ['what is this?'], theme: 'dark', version: 7 });
  });

  test('replaces the file as a whole, and keeps the version before it', async () => {
    const old = '{"language":"en"}';
    writeFileSync(file, old);
    // A second name of the old file would change with it, were it written in place.
    linkSync(file, join(folder, 'old.json'));
    await open().set({ pins: ['http:404'] });
    expect(textOf('old.json')).toBe(old);
    expect(textOf('store.json.bak')).toBe(old);
    expect(names()).toEqual(['old.json', 'store.json', 'store.json.bak']);
  });

  test('a file that is a link stays one', async () => {
    mkdirSync(join(folder, 'dotfiles'));
    writeFileSync(join(folder, 'dotfiles/codepin.json'), '{"language":"en"}');
    symlinkSync('dotfiles/codepin.json', file);
    await open().set({ pins: ['http:404'] });
    expect(JSON.parse(textOf('dotfiles/codepin.json'))).toMatchObject({ pins: ['http:404'] });
    expect(saved()).toMatchObject({ language: 'en', pins: ['http:404'] });
  });

  test.skipIf(process.platform === 'win32')('lets nobody else read the file', async () => {
    await open().set({ pins: [] });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('tells every listener at once which keys, and gives a new object', () => {
    const store = open();
    const before = store.get();
    const heard: unknown[] = [];
    store.onChange((keys) => heard.push(['first', keys, store.get().pins]));
    store.onChange((keys) => heard.push(['second', keys]));
    store.set({ pins: ['http:404'] });
    expect(heard).toEqual([
      ['first', ['pins'], ['http:404']],
      ['second', ['pins']],
    ]);
    expect(store.get()).not.toBe(before);
    expect(before.pins).toEqual([]);
  });
});

test('where nothing can be written everything goes on, and a later change saves it all', async () => {
  const store = open();
  // A file in the place of the folder stops root too.
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  expect(await store.set({ pins: ['http:404'] })).toBe(false);
  expect(store.get().pins).toEqual(['http:404']);
  rmSync(folder);
  expect(await store.set({ language: 'en' })).toBe(true);
  expect(saved()).toMatchObject({ pins: ['http:404'], language: 'en' });
  expect(existsSync(`${file}.bak`)).toBe(false);
});
