import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startCodepin } from './codepin-on';
import { coloursIn } from './picture';
import { openSession, type Session } from './processes';
import { openTerminal } from './terminal';
import { startX11 } from './x11';

const chosen = (process.env.CODEPIN_DESKTOPS ?? '').split(' ');

if (chosen.includes('tray')) {
  test('tray', async ({ browserName: _ }, { outputDir }) => {
    const session = openSession(outputDir);
    try {
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
      await test.step('a click opens the overlay', async () => {
        click('1');
        await expect.poll(() => codepin.shows('overlay')).toBe(true);
        await expect(codepin.overlay.getByRole('combobox')).toBeFocused();
        await expect
          .poll(async () => (await desktop.windows()).find(({ focused }) => focused)?.title)
          .toBe('Codepin');
        picture('root', '2-overlay');
        await desktop.press('Escape');
        await expect.poll(() => codepin.shows('overlay')).toBe(false);
        await typeLine('after');
      });
      // The icon itself is a window of this class.
      const menu = () => visible(session, '--class', '^electron$').filter((id) => id !== icon)[0];
      const icon = visible(session, '--class', '^electron$')[0];
      const openMenu = async (title: string) => {
        click('3');
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
    } finally {
      await session.stop();
    }
  });
}

if (chosen.includes('no-tray')) {
  test('no-tray', async ({ browserName: _ }, { outputDir }) => {
    const session = openSession(outputDir);
    try {
      const codepin = await startCodepin(await startX11(session, { manager: 'xfwm4' }));
      await expect.poll(() => codepin.shows('browse')).toBe(true);
      await codepin.closeBrowse();
      await expect.poll(() => codepin.shows('browse')).toBe(false);
      await codepin.startAgain();
      await expect.poll(() => codepin.shows('browse')).toBe(true);
      await codepin.quit();
    } finally {
      await session.stop();
    }
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
