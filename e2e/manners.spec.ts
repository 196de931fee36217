import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, optionAt, test } from './codepin';
import {
  focusedTitle,
  openTerminal,
  press,
  pressApart,
  topmostTitle,
  windowHints,
} from './desktop';

const hotkey = 'ctrl+shift+space';

test('the overlay is above the others and in no task bar or window switcher', async ({ start }) => {
  const { shows } = await start({ args: ['--toggle'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  // Task bars and switchers leave toolbars out.
  await expect
    .poll(() => windowHints('Codepin'))
    .toEqual(expect.arrayContaining(['_NET_WM_STATE_ABOVE', '_NET_WM_WINDOW_TYPE_TOOLBAR']));
});

test('the overlay is above a window that fills the screen, and gives it back', async ({
  start,
  background,
}) => {
  const { shows } = await start({ args: ['--hidden'] });
  background(await openTerminal('everything', '-fullscreen'));
  await expect.poll(() => windowHints('everything')).toContain('_NET_WM_STATE_FULLSCREEN');
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  await expect.poll(topmostTitle).toBe('Codepin');
  press('Escape');
  await expect.poll(() => shows('overlay')).toBe(false);
  await expect.poll(focusedTitle).toBe('everything');
});

test('the overlay opens within the display that has the cursor, in its upper third', async ({
  start,
}) => {
  const { app } = await start({ args: ['--toggle'] });
  const { bounds, area } = await app.evaluate(({ BrowserWindow, screen }) => {
    const overlay = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().endsWith('overlay.html'),
    );
    const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    return {
      bounds: overlay?.getBounds() ?? { x: -1, y: -1, width: 0, height: 0 },
      area: display.workArea,
    };
  });
  expect(bounds.x).toBeGreaterThanOrEqual(area.x);
  expect(bounds.x + bounds.width).toBeLessThanOrEqual(area.x + area.width);
  expect(bounds.y).toBeGreaterThanOrEqual(area.y);
  expect(bounds.y).toBeLessThan(area.y + area.height / 3);
});

test('at once forgotten means an empty field on the next show', async ({ start, stored }) => {
  stored.write(JSON.stringify({ forgetQuery: 'at-once' }));
  const { overlay, shows } = await start({ args: ['--lookup', '404'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  await expect(overlay.getByRole('combobox')).toHaveValue('404');
  await pressApart(hotkey);
  await expect.poll(() => shows('overlay')).toBe(false);
  await pressApart(hotkey);
  await expect.poll(() => shows('overlay')).toBe(true);
  await expect(overlay.getByRole('combobox')).toHaveValue('');
});

for (const { forgetQuery, left } of [
  { forgetQuery: 'minute', left: '' },
  { forgetQuery: 'never', left: '404' },
]) {
  test(`after two minutes the query is there or not: ${forgetQuery}`, async ({ start, stored }) => {
    stored.write(JSON.stringify({ forgetQuery }));
    const { app, overlay, shows } = await start({ args: ['--lookup', '404'] });
    const field = overlay.getByRole('combobox');
    await expect.poll(() => shows('overlay')).toBe(true);
    const hideAndShow = async (meanwhile: () => Promise<unknown>) => {
      await pressApart(hotkey);
      await expect.poll(() => shows('overlay')).toBe(false);
      await meanwhile();
      await pressApart(hotkey);
      await expect.poll(() => shows('overlay')).toBe(true);
    };
    await hideAndShow(async () => {});
    await expect(field).toHaveValue('404');
    await hideAndShow(() =>
      app.evaluate(() => {
        const now = performance.now.bind(performance);
        performance.now = () => now() + 120_000;
      }),
    );
    await expect(field).toHaveValue(left);
  });
}

test('a fresh copy is looked up where that is switched on, and only a known one', async ({
  start,
  stored,
}) => {
  stored.write(JSON.stringify({ prefill: true, forgetQuery: 'at-once' }));
  const { app, overlay, shows } = await start({ args: ['--hidden'] });
  const field = overlay.getByRole('combobox');
  const copyThenShow = async (text: string) => {
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    await pressApart(hotkey);
    await expect.poll(() => shows('overlay')).toBe(true);
  };
  const hide = async () => {
    await pressApart(hotkey);
    await expect.poll(() => shows('overlay')).toBe(false);
  };
  await copyThenShow('from before Codepin was asked');
  await expect(field).toHaveValue('');
  await hide();
  await copyThenShow('ws 1006');
  await expect(field).toHaveValue('ws 1006');
  await expect.poll(focusedTitle).toBe('Codepin');
  expect(await overlay.evaluate(() => getSelection()?.toString())).toBe('ws 1006');
  await hide();
  await copyThenShow('qqqqzzzz nothing known');
  await expect(field).toHaveValue('');
  await hide();
  await copyThenShow('connection and message');
  await expect(field).toHaveValue('');
});

test('the settings choose what Enter copies', async ({ start, stored }) => {
  const { browse, overlay, clipboard } = await start();
  await browse.getByRole('button', { name: 'Settings' }).click();
  await browse.getByLabel('Enter copies', { exact: true }).selectOption('protocol, code and name');
  await expect.poll(() => stored.read().copyFormat).toBe('protocol-code-name');
  await overlay.getByRole('combobox').fill('http 404');
  await expect(optionAt(overlay, 1)).toContainText('404');
  await overlay.getByRole('combobox').press('Enter');
  await expect.poll(clipboard).toBe('HTTP 404 Not Found');
});

test('starting at login writes an autostart file, with no window, and takes it away', async ({
  start,
  userData,
}) => {
  const { browse } = await start({ env: { XDG_CONFIG_HOME: userData } });
  const file = join(userData, 'autostart/codepin.desktop');
  await browse.getByRole('button', { name: 'Settings' }).click();
  const box = browse.getByLabel('Start Codepin at login');
  await expect(box).not.toBeChecked();
  await box.click();
  await expect(box).toBeChecked();
  expect(readFileSync(file, 'utf8')).toMatch(/^Exec=.*--hidden$/m);
  await box.click();
  await expect(box).not.toBeChecked();
  expect(existsSync(file)).toBe(false);
});

test('rows stay where they are while nothing is typed, whatever is pinned meanwhile', async ({
  start,
}) => {
  const { overlay, browse } = await start({ args: ['--lookup', '404.'] });
  const rows = () => overlay.getByRole('option').evaluateAll((all) => all.map(({ id }) => id));
  await expect(optionAt(overlay, 1)).toBeVisible();
  const before = await rows();
  await browse.evaluate(
    (id) => window.codepin.call('library.setPinned', { id, pinned: true }),
    'http:404.3',
  );
  await expect(overlay.locator('[id="option-http:404.3"] [data-pinned="true"]')).toBeAttached();
  expect(await rows()).toEqual(before);
});

test('Esc on the real keyboard leaves the overlay from its details step by step', async ({
  start,
}) => {
  const { overlay, shows } = await start({ args: ['--lookup', 'ftp 550'] });
  await expect.poll(focusedTitle).toBe('Codepin');
  press('Tab');
  await expect(overlay.getByRole('article')).toBeVisible();
  press('Escape');
  await expect(overlay.getByRole('combobox')).toBeFocused();
  press('Escape');
  await expect(overlay.getByRole('combobox')).toHaveValue('');
  press('Escape');
  await expect.poll(() => shows('overlay')).toBe(false);
});
