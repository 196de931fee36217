import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startCodepin } from './codepin-on';
import { coloursIn } from './picture';
import type { Session } from './processes';
import { isChosen, test } from './session';
import { openTerminal } from './terminal';
import { startX11 } from './x11';

if (isChosen('tray')) {
  test('tray', async ({ session }, { outputDir }) => {
    const desktop = await startX11(session, { manager: 'xfwm4' });
    session.start('trayer', ['--edge', 'bottom', '--align', 'right', '--widthtype', 'request']);
    const panel = () => visible(session, '--name', '^panel$')[0] ?? '';
    await expect.poll(panel, 'the tray').not.toBe('');
    const picture = (window: string, title: string) => {
      const file = join(outputDir, `${title}.png`);
      session.run('import', '-window', window, file);
      return file;
    };
    const typeLine = await openTerminal(desktop);
    const codepin = await startCodepin(desktop);
    await codepin.closeBrowse();
    await expect.poll(() => codepin.shows('browse')).toBe(false);
    await test.step('the icon is in the tray', async () => {
      const colours = () => coloursIn(picture(panel(), '1-tray'));
      await expect.poll(colours, "the colours of the tray's picture").toBeGreaterThan(20);
    });
    const click = (button: '1' | '3') => {
      session.run('xdotool', 'mousemove', '--window', panel(), '16', '16', 'click', button);
    };
    await test.step('a click opens the overlay, and another one hides it', async () => {
      click('1');
      await expect.poll(() => codepin.shows('overlay')).toBe(true);
      await expect(codepin.overlay.getByRole('combobox')).toBeFocused();
      await expect
        .poll(async () => (await desktop.windows()).find(({ focused }) => focused)?.title)
        .toBe('Codepin');
      picture('root', '2-overlay');
      click('1');
      await expect.poll(() => codepin.shows('overlay')).toBe(false);
      await typeLine('clicked');
      click('1');
      await expect.poll(() => codepin.shows('overlay')).toBe(true);
      await desktop.press('Escape');
      await expect.poll(() => codepin.shows('overlay')).toBe(false);
      await typeLine('after');
    });
    /** Opens the icon's menu, the one window that wasn't there before. */
    const openMenu = async (title: string) => {
      const before = visible(session, '--class', '.');
      click('3');
      const menu = () => visible(session, '--class', '.').find((id) => !before.includes(id));
      await expect.poll(menu, 'the menu').toBeTruthy();
      const colours = () => coloursIn(picture(menu() ?? '', title));
      await expect.poll(colours, "the colours of the menu's picture").toBeGreaterThan(20);
    };
    await test.step('the first item of its menu opens the main window', async () => {
      await openMenu('3-menu');
      await desktop.press('Down');
      await desktop.press('Return');
      await expect.poll(() => codepin.shows('browse')).toBe(true);
    });
    await test.step('the last one quits', async () => {
      await openMenu('4-menu');
      await desktop.press('Up');
      picture('root', '5-last-item');
      await desktop.press('Return');
      await expect.poll(codepin.exitCode, 'the exit code').toBe(0);
    });
  });
}

if (isChosen('no-tray')) {
  test('no-tray', async ({ session }) => {
    const codepin = await startCodepin(await startX11(session, { manager: 'xfwm4' }));
    await expect.poll(() => codepin.shows('browse')).toBe(true);
    await codepin.closeBrowse();
    await expect.poll(() => codepin.shows('browse')).toBe(false);
    await codepin.startAgain();
    await expect.poll(() => codepin.shows('browse')).toBe(true);
    await codepin.quit();
  });
}

/** The ids of the visible windows with this name or class. */
function visible({ run }: Session, ...what: [string, string]): string[] {
  try {
    return run('xdotool', 'search', '--onlyvisible', ...what)
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}
