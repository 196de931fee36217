import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStores } from '../electron/stores/stores';
import { maySmallDisk, mountSmallDisk, type SmallDisk } from './small-disk';

const every4 = Array.from({ length: 11 }, (_, at) => at * 4);
const pins = Array.from({ length: 700 }, (_, at) => `http:${1000 + at}`);
const text = JSON.stringify({ pins, usage: {} });
const cut = text.slice(0, -15);

// Mounting takes root; the same runs wherever that is to be had.
describe.runIf(maySmallDisk())('on a disk that is nearly full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'codepin-disk-'));
  const file = join(folder, 'library.json');
  let disk: SmallDisk;
  let troubles: unknown[];
  let damages: unknown[];
  const open = () =>
    openStores(folder, {
      onDamage: (_file, { what }, copy) => damages.push([what, copy !== null]),
      onTrouble: (trouble) => troubles.push(trouble),
    });
  beforeAll(() => {
    disk = mountSmallDisk(folder, 96);
  });
  afterAll(() => {
    disk.unmount();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    troubles = [];
    damages = [];
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const others = () => readdirSync(folder).filter((name) => name !== 'filler');

  test.each(every4)(
    'with %i KB free a change is saved whole, or the old file stays',
    async (free) => {
      writeFileSync(file, text);
      disk.leaveFree(free);
      const { library, flush } = open();
      const saved = await library.set({ pins: [...pins, 'ftp:550'] });
      if (saved) expect(JSON.parse(read('library.json')).pins).toHaveLength(701);
      else expect(read('library.json')).toBe(text);
      expect(others()).toEqual(saved ? ['library.json', 'library.json.bak'] : ['library.json']);
      expect(saved).toBe(free >= 12);
      expect(troubles).toEqual(saved ? [] : ['full']);
      disk.leaveFree(60);
      expect(await flush()).toBe(true);
      expect(JSON.parse(read('library.json')).pins).toHaveLength(701);
      expect(read('library.json.bak')).toBe(text);
    },
  );

  test.each(every4)('with %i KB free a damaged file is read, and never lost', async (free) => {
    writeFileSync(file, cut);
    disk.leaveFree(free);
    const { library, flush } = open();
    const { length } = library.get().pins;
    expect(length).toBeGreaterThan(690);
    await library.set({ usage: { 'http:404': { count: 1, last: 1 } } });
    expect(others().map(read)).toContain(cut);
    disk.leaveFree(60);
    expect(await flush()).toBe(true);
    expect(others().map(read)).toContain(cut);
    expect(JSON.parse(read('library.json')).pins).toHaveLength(length);
    expect(damages.at(-1)).toEqual(['part', true]);
  });

  test('read-only, and writable again', async () => {
    writeFileSync(file, text);
    disk.setReadOnly(true);
    const { library, windowState } = open();
    const saved = [library.set({ pins: ['ftp:550'] }), windowState.set({ tab: 'ftp' })];
    expect(await Promise.all(saved)).toEqual([false, false]);
    disk.setReadOnly(false);
    expect(await library.set({ pins: ['ftp:110'] })).toBe(true);
    expect(await windowState.set({ tab: 'http' })).toBe(true);
    expect(troubles).toEqual(['forbidden', undefined]);
    expect(JSON.parse(read('library.json')).pins).toEqual(['ftp:110']);
  });
});
