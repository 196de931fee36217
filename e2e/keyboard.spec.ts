import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, optionAt, pointAt, test } from './codepin';

/** What has the focus, as a person would call it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.localName} ${at?.getAttribute('aria-label') ?? at?.textContent?.slice(0, 30)}`;
  });
const loseFocus = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).blur());

/** Has context menus kept instead of shown: a real one waits for a person. */
const keepMenus = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => {
    const kept = globalThis as unknown as { menu?: Electron.Menu };
    Menu.prototype.popup = function (options) {
      kept.menu = this;
      options?.callback?.();
    };
  });
const keptMenu = (app: ElectronApplication) =>
  app.evaluate(() =>
    (globalThis as unknown as { menu?: Electron.Menu }).menu?.items.map(({ label }) => label),
  );

test('keys work from every control that Tab reaches in the browse window', async ({ start }) => {
  const { browse } = await start();
  const field = browse.getByRole('combobox');
  await expect(field).toBeFocused();
  const seen = new Set<string>();
  for (let steps = 1; ; steps++) {
    for (let step = 0; step < steps; step++) await browse.keyboard.press('Tab');
    const here = await focused(browse);
    if (seen.has(here) || steps > 60) break;
    seen.add(here);
    await browse.keyboard.press('F1');
    await expect(browse.getByRole('dialog')).toBeVisible();
    await browse.keyboard.press('Escape');
    await expect(browse.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => focused(browse)).toBe(here);
    await browse.keyboard.press('Control+f');
    await expect(field).toBeFocused();
  }
  // The tabs, the language, the settings, the scope, the chips, the list, the details, the star, …
  expect(seen.size).toBeGreaterThan(10);
});

test('nothing needs the focus in the browse window', async ({ start, stored }) => {
  stored.write(JSON.stringify({ tab: 'http' }));
  const { browse, clipboard: copied } = await start();
  await loseFocus(browse);
  await browse.keyboard.press('ArrowDown');
  await expect(optionAt(browse, 2)).toHaveAttribute('aria-selected', 'true');
  await browse.keyboard.press('Control+d');
  await expect.poll(() => stored.read().pins).toEqual(['http:101']);
  await loseFocus(browse);
  await browse.keyboard.press('Enter');
  await expect.poll(copied).toMatch(/^101 /);
  await loseFocus(browse);
  await browse.keyboard.type('/40');
  await expect(browse.getByRole('combobox')).toHaveValue('40');
  await loseFocus(browse);
  await browse.keyboard.press('Escape');
  await expect(browse.getByRole('combobox')).toHaveValue('');
  await loseFocus(browse);
  await browse.keyboard.press('Control+Tab');
  await expect(browse.getByRole('tab', { selected: true })).not.toHaveText('HTTP');
  await browse.keyboard.press('Control+Shift+Tab');
  await expect(browse.getByRole('tab', { selected: true })).toHaveText('HTTP');
});

test('nothing needs the focus in the overlay', async ({ start, stored }) => {
  const { overlay, shows } = await start({ args: ['--lookup', 'ws 1006'] });
  await expect(optionAt(overlay, 1)).toContainText('1006');
  await loseFocus(overlay);
  await overlay.keyboard.press('Control+d');
  await expect.poll(() => stored.read().pins).toEqual(['websocket:1006']);
  await overlay.keyboard.press('Tab');
  await expect(overlay.getByRole('article')).toBeFocused();
  await loseFocus(overlay);
  await overlay.keyboard.press('Escape');
  await expect(overlay.getByRole('article')).toHaveCount(0);
  await loseFocus(overlay);
  await overlay.keyboard.press('Escape');
  await expect(overlay.getByRole('combobox')).toHaveValue('');
  await loseFocus(overlay);
  await overlay.keyboard.press('Escape');
  await expect.poll(() => shows('overlay')).toBe(false);
});

test('after a related code is followed in the overlay, its keys go on', async ({ start }) => {
  const { overlay, clipboard } = await start({ args: ['--lookup', 'http 404'] });
  await expect(optionAt(overlay, 1)).toContainText('404');
  await overlay.keyboard.press('Tab');
  const related = overlay
    .getByRole('article')
    .getByRole('button')
    .filter({ hasText: '410' })
    .last();
  await related.focus();
  await overlay.keyboard.press('Enter');
  await expect(overlay.getByRole('heading', { level: 2 })).toHaveText('410');
  await expect(overlay.getByRole('article')).toBeFocused();
  await overlay.keyboard.press('Escape');
  await expect(overlay.getByRole('combobox')).toBeFocused();
  await overlay.keyboard.press('Enter');
  await expect.poll(clipboard).toMatch(/^404 /);
});

for (const [language, expected] of [
  ['en', ['File', 'Edit', 'Code', 'View', 'Help']],
  ['zh-CN', ['文件', '编辑', '代码', '查看', '帮助']],
] as const) {
  test(`the menu and the context menus are in ${language}`, async ({ start, stored }) => {
    stored.write(JSON.stringify({ language }));
    const { app, browse } = await start();
    const bar = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(bar).toEqual(expected);
    await keepMenus(app);
    await pointAt(browse, optionAt(browse, 3));
    await optionAt(browse, 3).click({ button: 'right' });
    await expect.poll(() => keptMenu(app)).toBeTruthy();
    await expect(optionAt(browse, 3)).toHaveAttribute('aria-selected', 'true');
    const labels = (await keptMenu(app)) ?? [];
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels) expect(/\p{Script=Han}/u.test(label)).toBe(language === 'zh-CN');
  });
}

test('what is chosen from the menus is done', async ({ start, stored }) => {
  stored.write(JSON.stringify({ tab: 'http' }));
  const { app, browse, overlay, shows } = await start();
  const choose = (id: string) =>
    app.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
    }, id);
  await choose('code.togglePin');
  await expect.poll(() => stored.read().pins).toEqual(['http:100']);
  await choose('help.keys');
  await expect(browse.getByRole('dialog')).toContainText('Ctrl+D');
  await browse.keyboard.press('Escape');
  await choose('overlay.show');
  await expect.poll(() => shows('overlay')).toBe(true);
  await keepMenus(app);
  await overlay.keyboard.type('ftp 550');
  await pointAt(overlay, optionAt(overlay, 1));
  await optionAt(overlay, 1).click({ button: 'right' });
  await expect.poll(() => keptMenu(app)).toBeTruthy();
  await app.evaluate(() => {
    const { menu } = globalThis as unknown as { menu: Electron.Menu };
    menu.getMenuItemById('code.togglePin')?.click();
  });
  await expect.poll(() => stored.read().pins).toContain('ftp:550');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the list of keys has those of both windows and axe finds nothing, ${scheme}`, async ({
    start,
  }) => {
    const { browse } = await start({ colorScheme: scheme });
    await browse.keyboard.press('F1');
    await expect(browse.getByRole('dialog')).toContainText('Alt+1 … 9');
    const { violations } = await new AxeBuilder({ page: browse }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
