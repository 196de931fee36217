import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startCodepin } from './codepin-on';
import type { Desktop } from './desktop';
import { startKWin } from './kwin';
import { coloursIn, difference } from './picture';
import { openSession, type Session } from './processes';
import { startSway } from './sway';
import { openTerminal } from './terminal';

const start: Record<string, (session: Session) => Promise<Desktop>> = {
  sway: startSway,
  'sway-xwayland': (session) => startSway(session, { xwayland: true }),
  kwin: startKWin,
  'kwin-xwayland': (session) => startKWin(session, { xwayland: true }),
};
const chosen = (process.env.CODEPIN_DESKTOPS ?? '').split(' ').filter((name) => name in start);

for (const name of chosen) {
  test(name, async ({ browserName: _ }, info) => {
    const session = openSession(info.outputDir);
    try {
      const desktop = await (start[name] as (typeof start)[string])(session);
      await useCodepin(desktop, info.outputDir);
    } finally {
      await session.stop();
    }
  });
}

async function useCodepin(desktop: Desktop, results: string) {
  const picture = async (title: string) => {
    const file = join(results, `${title}.png`);
    await desktop.takePicture(file);
    return file;
  };
  const sendsLine = await openTerminal(desktop);
  await sendsLine('before');
  const before = await picture('0-before');
  const codepin = await startCodepin(desktop);
  await expect.poll(() => codepin.shows('browse')).toBe(true);
  console.log(await desktop.windows());
  await expect
    .poll(async () => difference(before, await picture('1-started')))
    .toBeGreaterThan(0.2);
  const shown = await picture('1-started');
  console.log(coloursIn(before), coloursIn(shown), difference(before, shown));
  const changes: string[] = [];
  for (const change of ['show', 'hide', 'show', 'hide', 'show', 'hide']) {
    changes.push(change);
    await codepin.startAgain('--toggle');
    await expect.poll(codepin.overlayChanges, `toggle ${changes.length}`).toEqual(changes);
    expect(await codepin.shows('overlay')).toBe(change === 'show');
  }
  await codepin.closeBrowse();
  await expect.poll(() => codepin.shows('browse')).toBe(false);
  await sendsLine('closed');
  await codepin.startAgain('--toggle');
  await expect.poll(() => codepin.shows('overlay')).toBe(true);
  const field = codepin.overlay.getByRole('combobox');
  await expect(field).toBeFocused();
  console.log(await desktop.windows());
  for (const key of '404') await desktop.press(key);
  await expect(field).toHaveValue('404');
  await picture('2-typed');
  await desktop.press('Escape');
  await expect(field).toHaveValue('');
  await desktop.press('Escape');
  await expect.poll(() => codepin.shows('overlay')).toBe(false);
  console.log(await desktop.windows());
  await sendsLine('after');
  await picture('3-hidden');
  await codepin.app.close();
}
