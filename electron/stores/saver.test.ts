import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaver } from './saver';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A disk whose writes end when the test says so. */
function setUp() {
  let state = 0;
  let onDisk = 0;
  const ends: ((error?: unknown) => void)[] = [];
  const troubles: unknown[] = [];
  const saver = createSaver(
    () => {
      const writing = state;
      return new Promise<void>((resolve, reject) =>
        ends.push((error) => {
          if (error) return reject(error);
          onDisk = writing;
          resolve();
        }),
      );
    },
    (trouble) => troubles.push(trouble),
  );
  return {
    saver,
    troubles,
    change: () => {
      state++;
    },
    end: async (error?: unknown) => {
      ends.shift()?.(error);
      await vi.advanceTimersByTimeAsync(0);
    },
    writing: () => ends.length,
    onDisk: () => onDisk,
  };
}
const full = Object.assign(new Error('no room'), { code: 'ENOSPC' });

test('a change is acknowledged only once it is on the disk', async () => {
  const { saver, change, end, onDisk } = setUp();
  change();
  const saved = saver.save().then((ok) => [ok, onDisk()]);
  await end();
  expect(await saved).toEqual([true, 1]);
});

test('changes during a write share the next one, and wait for it', async () => {
  const { saver, change, end, onDisk, writing } = setUp();
  change();
  const first = saver.save().then(onDisk);
  const later = [2, 3].map(() => {
    change();
    return saver.save().then(onDisk);
  });
  expect(writing()).toBe(1);
  await end();
  expect(writing()).toBe(1);
  await end();
  expect(await Promise.all([first, ...later])).toEqual([1, 3, 3]);
  expect(writing()).toBe(0);
});

test('what fails is said once, tried again after a while, and said to be over', async () => {
  const { saver, change, end, troubles, onDisk, writing } = setUp();
  change();
  const first = saver.save();
  await end(full);
  expect(await first).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  await end(full);
  expect(troubles).toEqual(['full']);
  await vi.advanceTimersByTimeAsync(4000);
  await end();
  expect(troubles).toEqual(['full', undefined]);
  expect(onDisk()).toBe(1);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(writing()).toBe(0);
});

test('flushing tries once more what failed, and waits for what is under way', async () => {
  const { saver, change, end, onDisk } = setUp();
  expect(await saver.flush()).toBe(true);
  change();
  saver.save();
  const underWay = saver.flush();
  await end(full);
  expect(await underWay).toBe(false);
  const again = saver.flush();
  await end();
  expect(await again).toBe(true);
  expect(onDisk()).toBe(1);
});

test.each([
  ['EROFS', 'forbidden'],
  ['EACCES', 'forbidden'],
  ['EDQUOT', 'full'],
  ['EIO', 'other'],
])('%s means %s', async (code, trouble) => {
  const { saver, end, troubles } = setUp();
  saver.save();
  await end(Object.assign(new Error(code), { code }));
  expect(troubles).toEqual([trouble]);
});
