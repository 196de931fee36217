import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './codepin';

test('pins, tab and language survive a restart', async ({ start }) => {
  const first = await start();
  await first.browse.getByRole('tab', { name: 'FTP' }).click();
  await first.browse.getByRole('article').getByRole('button', { name: 'Pin 110' }).click();
  await first.browse.getByRole('button', { name: '中文' }).click();
  await expect(first.browse.getByRole('tab', { name: '收藏' })).toBeVisible();
  await first.quit();
  const second = await start();
  await expect(second.browse.getByRole('tab', { selected: true })).toHaveText('FTP');
  await second.browse.getByRole('tab', { name: '收藏' }).click();
  await expect(second.browse.getByRole('option')).toHaveCount(1);
  await expect(second.browse.getByRole('option')).toContainText('110');
});

test('a file that is no JSON is kept beside, and said until it was seen', async ({
  start,
  stored,
  userData,
}) => {
  stored.write('nothing of JSON');
  // Nobody looks at a window that is never opened.
  const unseen = await start({ args: ['--hidden'] });
  await unseen.quit();
  const { browse, overlay } = await start({ args: ['--lookup', '404'] });
  for (const page of [browse, overlay]) {
    const notices = page.getByRole('alert').first();
    await expect(notices).toContainText('prefs.json could not be read');
    await expect(notices).toContainText('kept as prefs.json.migrated');
  }
  await overlay.getByRole('button', { name: 'Dismiss' }).click();
  for (const page of [browse, overlay]) await expect(page.getByRole('alert').first()).toBeEmpty();
  await expect.poll(() => stored.read().notices).toEqual([]);
  expect(readFileSync(join(userData, 'prefs.json.migrated'), 'utf8')).toBe('nothing of JSON');
});

test('one bad value costs no other, and an unknown pin is kept but hidden', async ({
  start,
  stored,
}) => {
  stored.write(
    JSON.stringify({ pins: ['nowhere:1', 'http:404'], language: 'klingon', tab: 'pinned' }),
  );
  const { browse } = await start();
  await expect(browse.getByRole('alert')).toContainText('language');
  await expect(browse.getByRole('option')).toHaveCount(1);
  await browse.getByRole('article').getByRole('button', { name: 'Unpin 404' }).click();
  await expect.poll(() => stored.read().pins).toEqual(['nowhere:1']);
});

test('a pin in one window is seen at once in the other', async ({ start }) => {
  const { browse, overlay } = await start();
  await browse.getByRole('tab', { name: 'FTP' }).click();
  await browse.getByRole('article').getByRole('button', { name: 'Pin 110' }).click();
  await overlay.getByRole('combobox').fill('ftp 110');
  await expect(overlay.locator('[id="option-ftp:110"] [data-pinned="true"]')).toBeAttached();
});

test('a store that can’t be read is read from the version before it, and said', async ({
  start,
  userData,
}) => {
  const first = await start();
  await first.browse.getByRole('tab', { name: 'FTP' }).click();
  for (const code of ['110', '120']) {
    await first.browse.getByRole('combobox').fill(code);
    await first.browse
      .getByRole('article')
      .getByRole('button', { name: `Pin ${code}` })
      .click();
    await expect(first.browse.getByText(`Pinned: ${code}`)).toBeVisible();
  }
  await first.quit();
  writeFileSync(join(userData, 'library.json'), 'nothing of JSON');
  const { browse } = await start();
  await expect(browse.getByRole('alert')).toContainText('library.json could not be read');
  await browse.getByRole('tab', { name: 'Pinned' }).click();
  await expect(browse.getByRole('option')).toHaveCount(1);
});
