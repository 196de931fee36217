import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Change } from './bench/frames';
import { type Key, openScreen, type Screen } from './bench/screen';

// What is on the screen between a key and the end of all movement. Nothing is attached to the app:
// a debugger keeps hidden pages awake.
const hotkey: Key[] = ['ctrl', 'shift', 'space'];
// In percent of what changed: a caret, and text that is smoothed for another background.
const trifle = 3;

let screen: Screen;
let codepin: ChildProcess;

test.beforeAll(async ({ browserName: _ }, info) => {
  screen = await openScreen();
  codepin = spawn(
    process.env.CODEPIN_ELECTRON ?? '',
    [
      ...(process.env.CODEPIN_SWITCHES ?? '').split(' ').filter(Boolean),
      join(import.meta.dirname, '..'),
      '--hidden',
      `--user-data-dir=${join(info.project.outputDir, 'frames-user-data')}`,
    ],
    { env: { ...process.env, DISPLAY: screen.display, LANGUAGE: 'en_US' }, stdio: 'ignore' },
  );
  await expect(async () => {
    expect(await pressed(hotkey)).toBeDefined();
  }).toPass();
  expect(await pressed(['Escape'])).toBeDefined();
});

test.afterAll(() => {
  codepin.kill();
  screen.close();
});

/** Presses keys and sees what the screen does; pauses first, as no press may be the repeat of another. */
async function pressed(keys: Key[]): Promise<Change | undefined> {
  await wait(1000);
  return screen.watch(() => screen.press(...keys));
}

test('no frame of a show has the colour of the toolkit, an empty list or old rows', async () => {
  for (let round = 0; round < 5; round++) {
    expect((await pressed(hotkey))?.strange).toBeLessThan(trifle);
    expect(await pressed(['Escape'])).toBeDefined();
  }
});

test('no frame of a key press has other rows than before and after', async () => {
  await pressed(hotkey);
  for (let round = 0; round < 3; round++) {
    for (const keys of [['4'], ['4'], ['Escape']] as Key[][]) {
      expect((await pressed(keys))?.strange).toBeLessThan(trifle);
    }
  }
  await pressed(['Escape']);
});

test('what is typed and hidden comes back as it was, with no frame in between', async () => {
  await pressed(hotkey);
  await pressed(['4']);
  await pressed(hotkey);
  expect((await pressed(hotkey))?.strange).toBeLessThan(trifle);
  await pressed(['Escape']);
  await pressed(['Escape']);
});
