import { expect, test } from './codepin';

const chinese = /[\u4e00-\u9fff]/;

test('the language follows the system and is switched at once in both windows', async ({
  start,
}) => {
  const { browse, overlay } = await start({
    env: { LANGUAGE: 'zh_CN', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' },
  });
  await expect(browse.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(overlay.getByRole('combobox')).toHaveAccessibleName('查一个码');
  await browse.getByRole('button', { name: 'English' }).click();
  await expect(browse.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overlay.getByRole('combobox')).toHaveAccessibleName('Look up a code');
});

test('no screen in English has Chinese in it, and none in Chinese has an English sentence', async ({
  start,
}) => {
  const { browse } = await start();
  const tabs = await browse.getByRole('tab').count();
  for (let at = 0; at < tabs; at++) {
    await browse.getByRole('tab').nth(at).click();
    const main = await browse.locator('main').textContent();
    expect(chinese.exec(main ?? '')?.[0], `tab ${at} in English`).toBeUndefined();
  }
  await browse.getByRole('button', { name: '中文' }).click();
  for (let at = 0; at < tabs; at++) {
    await browse.getByRole('tab').nth(at).click();
    const rows = await browse.getByRole('option').allTextContents();
    for (const row of rows) expect(row, `tab ${at} in Chinese`).toMatch(chinese);
  }
});
