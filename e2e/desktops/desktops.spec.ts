import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { DesktopName } from '../../build/desktops';
import { startCodepin, startUntold } from './codepin-on';
import type { Desktop } from './desktop';
import { startGnome } from './gnome';
import { startKWin } from './kwin';
import { coloursIn, difference } from './picture';
import type { Session } from './processes';
import { isChosen, test } from './session';
import { startSway } from './sway';
import { openTerminal } from './terminal';
import { toggle } from './toggle';
import { startX11 } from './x11';

const starts: Partial<Record<DesktopName, (session: Session) => Promise<Desktop>>> = {
  sway: startSway,
  'sway-xwayland': (session) => startSway(session, { xwayland: true }),
  kwin: startKWin,
  'kwin-xwayland': (session) => startKWin(session, { xwayland: true }),
  xfwm4: (session) => startX11(session, { manager: 'xfwm4' }),
  i3: (session) => startX11(session, { manager: 'i3' }),
  'x11-bare': startX11,
  'x11-scaled': (session) => startX11(session, { manager: 'xfwm4', scale: 2 }),
  'x11-two-displays': (session) => startX11(session, { twoDisplays: true }),
  gnome: startGnome,
};

for (const [name, start] of Object.entries(starts)) {
  if (!isChosen(name)) continue;
  test(name, async ({ session }, { outputDir }) => liveIn(await start(session), outputDir));
}

/** What a user does with Codepin on any desktop. */
async function liveIn(desktop: Desktop, results: string) {
  const picture = async (title: string) => {
    const file = join(results, `${title}.png`);
    await desktop.takePicture(file);
    return file;
  };
  const typeLine = await openTerminal(desktop);
  await typeLine('before');
  const before = await picture('0-before');

  const codepin = await startCodepin(desktop);
  await test.step('a start without arguments shows the main window', async () => {
    await expect.poll(() => codepin.shows('browse')).toBe(true);
    const seen = async () => difference(before, await picture('1-started'));
    await expect.poll(seen, 'the share of the screen that changes').toBeGreaterThan(0.2);
    const colours = async () => coloursIn(await picture('1-started'));
    await expect.poll(colours, 'the colours of the screen').toBeGreaterThan(1000);
  });

  await toggle(codepin, 6);

  await test.step('closing the main window gives the focus back', async () => {
    await codepin.closeBrowse();
    await expect.poll(() => codepin.shows('browse')).toBe(false);
    await typeLine('closed');
  });

  const alone = await picture('2-closed');
  await test.step('the overlay takes what is typed', async () => {
    desktop.enterTerminal?.();
    await codepin.startAgain('--toggle');
    await expect.poll(() => codepin.shows('overlay')).toBe(true);
    const field = codepin.overlay.getByRole('combobox');
    await expect(field).toBeFocused();
    await expectOverlay(desktop);
    for (const key of '404') await desktop.press(key);
    await expect(field).toHaveValue('404');
    await expect(codepin.overlay.locator('[aria-posinset="1"]:not([aria-hidden])')).toContainText(
      '404',
    );
    const seen = async () => difference(alone, await picture('3-typed'));
    await expect.poll(seen, 'the share of the screen that changes').toBeGreaterThan(0.1);
    await desktop.press('Escape');
    await expect(field).toHaveValue('');
  });

  await test.step('Escape hides it and gives the focus back', async () => {
    await desktop.press('Escape');
    await expect.poll(() => codepin.shows('overlay')).toBe(false);
    await typeLine('after');
    const left = async () => difference(alone, await picture('4-hidden'));
    await expect.poll(left, 'the share of the screen that stays changed').toBeLessThan(0.1);
  });
  await codepin.quit();

  if (!desktop.session.env.WAYLAND_DISPLAY) return;
  await test.step('it finds the window system by itself', async () => {
    startUntold(desktop.session);
    const titles = async () => (await desktop.windows()).map(({ title }) => title);
    await expect.poll(titles).toContain('Codepin');
    const seen = async () => difference(alone, await picture('5-untold'));
    await expect.poll(seen, 'the share of the screen that changes').toBeGreaterThan(0.2);
  });
}

/** The overlay is the one window of ours then: where the desktop has it, and as what. */
async function expectOverlay(desktop: Desktop) {
  const overlay = async () => (await desktop.windows()).find(({ title }) => title === 'Codepin');
  await expect.poll(overlay).toMatchObject({ focused: true, ...desktop.overlayHas });
  const { x = 0, y = 0, width = 0, height = 0 } = (await overlay())?.place ?? {};
  const { overlayOn: display, scale = 1, lower = 0 } = desktop;
  expect([width, height]).toEqual([720 * scale, 520 * scale]);
  if (!display) return;
  const middle = display.x + display.width / 2;
  expect(Math.abs(x + width / 2 - middle), 'px from the middle').toBeLessThanOrEqual(2);
  const below = y - (display.y + display.height / 6);
  expect(below, 'px below a sixth').toBeGreaterThan(-2);
  expect(below, 'px below a sixth').toBeLessThan(2 + lower);
}
