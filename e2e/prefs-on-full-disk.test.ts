import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPrefs } from '../electron/prefs/store';
import { maySmallDisk, mountSmallDisk, type SmallDisk } from './small-disk';

const every4 = Array.from({ length: 11 }, (_, at) => at * 4);
const pins = Array.from({ length: 700 }, (_, at) => `http:${1000 + at}`);
const text = JSON.stringify({ pins, language: 'en' });
const cut = text.slice(0, -1);

// Mounting takes root; the same runs wherever that is to be had.
describe.runIf(maySmallDisk())('on a disk that is nearly full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'codepin-disk-'));
  const file = join(folder, 'prefs.json');
  let disk: SmallDisk;
  beforeAll(() => {
    disk = mountSmallDisk(folder, 96);
  });
  afterAll(() => {
    disk.unmount();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const others = () => readdirSync(folder).filter((name) => name !== 'filler');

  test.each(every4)('with %i KB free a change is saved whole, or the old file stays', (free) => {
    writeFileSync(file, text);
    disk.leaveFree(free);
    const prefs = openPrefs(file);
    const saved = prefs.set({ pins: [...pins, 'ftp:550'] });
    if (!saved) expect(read('prefs.json')).toBe(text);
    else expect(JSON.parse(read('prefs.json')).pins).toHaveLength(701);
    expect(others()).toEqual(['prefs.json']);
    expect(saved).toBe(free >= 12);
    disk.leaveFree(60);
    prefs.flush();
    expect(JSON.parse(read('prefs.json')).pins).toHaveLength(701);
  });

  test.each(every4)('with %i KB free a damaged file is read, and never lost', (free) => {
    writeFileSync(file, cut);
    disk.leaveFree(free);
    const prefs = openPrefs(file);
    expect(prefs.get().pins).toEqual(pins);
    expect(others().map(read)).toContain(cut);
    prefs.set({ tab: 'ftp' });
    expect(others().map(read)).toContain(cut);
    disk.leaveFree(60);
    prefs.flush();
    expect(others()).toHaveLength(2);
    expect(others().map(read)).toContain(cut);
    expect(JSON.parse(read('prefs.json'))).toMatchObject({ pins, tab: 'ftp' });
  });

  test('read-only, and writable again', () => {
    writeFileSync(file, text);
    disk.setReadOnly(true);
    const prefs = openPrefs(file);
    const told: unknown[] = [];
    prefs.watchSaving((trouble) => told.push(trouble));
    expect(prefs.set({ tab: 'ftp' })).toBe(false);
    disk.setReadOnly(false);
    expect(prefs.set({ language: 'zh-CN' })).toBe(true);
    expect(told).toEqual(['forbidden', undefined]);
    expect(JSON.parse(read('prefs.json'))).toMatchObject({ tab: 'ftp', language: 'zh-CN' });
  });
});
