import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './codepin';

// Its default mode opens a page of its own, which Electron refuses (axe-core-npm#1141).
const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'zh-CN'] as const) {
    test(`axe finds nothing, ${scheme}, ${language}`, async ({ start, prefs }) => {
      prefs.write(JSON.stringify({ language, pins: ['http:404', 'ftp:550'], tab: 'http' }));
      const { browse, overlay } = await start({
        args: ['--lookup', 'not found'],
        colorScheme: scheme,
      });
      await expect(overlay.getByRole('option').first()).toBeVisible();
      expect(await violations(overlay)).toEqual([]);
      await browse.getByRole('option').first().waitFor();
      expect(await violations(browse)).toEqual([]);
      await browse.evaluate(() => window.codepin.call('openSettings', undefined));
      await browse.getByRole('dialog').waitFor();
      expect(await violations(browse)).toEqual([]);
    });
  }
}

test('at 200 % nothing is cut off sideways', async ({ start }) => {
  const { app, browse } = await start();
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(2);
  });
  await expect.poll(() => browse.evaluate(() => devicePixelRatio)).toBe(2);
  const overflow = await browse.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(browse.getByRole('combobox')).toBeInViewport();
  await expect(browse.getByRole('option').first()).toBeInViewport();
});
