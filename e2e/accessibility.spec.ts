import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, optionAt, test } from './codepin';

// Its default mode opens a page of its own, which Electron refuses (axe-core-npm#1141).
const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'zh-CN'] as const) {
    test(`axe finds nothing, ${scheme}, ${language}`, async ({ start, stored }) => {
      stored.write(JSON.stringify({ language, pins: ['http:404', 'ftp:550'], tab: 'http' }));
      const { browse, overlay } = await start({
        args: ['--lookup', 'not found'],
        colorScheme: scheme,
      });
      await expect(optionAt(overlay, 1)).toBeVisible();
      expect(await violations(overlay)).toEqual([]);
      await optionAt(browse, 1).waitFor();
      expect(await violations(browse)).toEqual([]);
      await browse.evaluate(() => window.codepin.call('windows.openSettings', undefined));
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
  await expect(optionAt(browse, 1)).toBeInViewport();
});

test('options are read out in the order in which they are seen', async ({ start }) => {
  const { app, overlay } = await start({ args: ['--lookup', 'ws 1006'] });
  await expect(optionAt(overlay, 1)).toContainText('1006');
  // Its row comes back, behind others that are new.
  await overlay.getByRole('combobox').fill('ws 10');
  await expect(optionAt(overlay, 1)).toContainText('1000');
  const seen = overlay.getByRole('option').locator('[data-field="title"]');
  const places = await overlay
    .getByRole('option')
    .evaluateAll((options) => options.map((one) => Number(one.ariaPosInSet)));
  const titles = await seen.allInnerTexts();
  const inOrder = titles
    .map((title, at) => ({ title, place: places[at] ?? 0 }))
    .sort((a, b) => a.place - b.place);
  const session = await app.context().newCDPSession(overlay);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const optionsUnder = (id: string): string[] => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'option') return [node.name?.value];
    return (node?.childIds ?? []).flatMap(optionsUnder);
  };
  const list = nodes.find(({ role }) => role?.value === 'listbox');
  const read = optionsUnder(list?.nodeId ?? '');
  expect(read.length).toBeGreaterThan(5);
  expect(read).toEqual(inOrder.map(({ title }) => expect.stringContaining(title)));
});
