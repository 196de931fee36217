import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from './codepin';
import { openTwoDisplays, type TwoDisplays } from './displays';

const left = { x: 0, y: 0, width: 1280, height: 800 };
const right = { x: 1280, y: 0, width: 1024, height: 768 };

let displays: TwoDisplays;
test.beforeAll(async () => {
  displays = await openTwoDisplays();
});
test.afterAll(() => displays.close());

/** Moves the cursor, presses the hotkey and waits for the overlay to lie within a display's upper third. */
async function expectOverlayOn(display: typeof left, shows: (page: 'overlay') => Promise<boolean>) {
  await wait(1000); // No press may look like the repeat of the one before.
  displays.run('xdotool', 'key', 'ctrl+shift+space');
  await expect.poll(() => shows('overlay')).toBe(true);
  const place = displays.run('xdotool', 'search', '--onlyvisible', '--name', '^Codepin$');
  const geometry = displays.run(
    'xdotool',
    'getwindowgeometry',
    '--shell',
    place.split('\n')[0] ?? '',
  );
  const number = (name: string) =>
    Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(geometry)?.[1]);
  expect(number('X')).toBeGreaterThanOrEqual(display.x);
  expect(number('X') + number('WIDTH')).toBeLessThanOrEqual(display.x + display.width);
  expect(number('Y')).toBeGreaterThanOrEqual(display.y);
  expect(number('Y')).toBeLessThan(display.y + display.height / 3);
  displays.run('xdotool', 'key', 'Escape');
  await expect.poll(() => shows('overlay')).toBe(false);
}

test('of two displays the overlay opens on the one with the cursor', async ({ start }) => {
  const { DISPLAY, run } = displays;
  const { shows } = await start({ args: ['--hidden'], env: { DISPLAY } });
  run('xdotool', 'mousemove', '1800', '400');
  await expectOverlayOn(right, shows);
  run('xdotool', 'mousemove', '600', '400');
  await expectOverlayOn(left, shows);
});

test('or on the primary one, where that is set', async ({ start, stored }) => {
  const { DISPLAY, run } = displays;
  stored.write(JSON.stringify({ overlayDisplay: 'primary' }));
  const { shows } = await start({ args: ['--hidden'], env: { DISPLAY } });
  run('xdotool', 'mousemove', '1800', '400');
  await expectOverlayOn(left, shows);
});

test('a display that is unplugged strands neither window', async ({ start, stored }) => {
  const { DISPLAY, run, unplug } = displays;
  const browseBounds = { x: 1300, y: 40, width: 900, height: 600, maximized: false };
  stored.write(JSON.stringify({ browseBounds, toldAboutTray: true }));
  const { app, shows, quit } = await start({ args: ['--hidden'], env: { DISPLAY } });
  run('xdotool', 'mousemove', '1800', '400');
  await expectOverlayOn(right, shows);
  unplug();
  await expect.poll(() => app.evaluate(({ screen }) => screen.getAllDisplays().length)).toBe(1);
  await expectOverlayOn(left, shows);
  await quit();
  const again = await start({ env: { DISPLAY } });
  await expect.poll(() => again.shows('browse')).toBe(true);
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().endsWith('browse.html'))
      ?.getBounds(),
  );
  expect(bounds?.x).toBeLessThan(left.width - 300);
});
