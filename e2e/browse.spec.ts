import { expect, optionAt, pointAt, test } from './codepin';
import { press, type } from './desktop';

test('every protocol has a tab, in the order of the tables, and the pins have the last', async ({
  start,
}) => {
  const { browse } = await start();
  const tabs = await browse.getByRole('tab').allTextContents();
  expect(tabs.slice(0, 4)).toEqual(['REST API', 'HTTP', 'FTP', 'WebSocket']);
  expect(tabs.at(-1)).toBe('Pinned');
  await browse.getByRole('tab', { name: 'FTP' }).click();
  await expect(optionAt(browse, 1)).toContainText('110');
  await browse.getByRole('tab', { name: 'Pinned' }).click();
  await expect(browse.getByText('Nothing is pinned yet')).toBeVisible();
});

test('a class chip filters and explains', async ({ start }) => {
  const { browse } = await start();
  await browse.getByRole('tab', { name: 'HTTP', exact: true }).click();
  await browse.getByRole('button', { name: /^5xx/ }).click();
  await expect(optionAt(browse, 1)).toContainText('500');
  await expect(browse.getByText(/Look at the server's logs/)).toBeVisible();
  await browse.getByRole('button', { name: /^5xx/ }).click();
  await expect(optionAt(browse, 1)).toContainText('100');
});

test('the filter works on the tab, or on all protocols', async ({ start }) => {
  const { browse } = await start();
  await browse.getByRole('tab', { name: 'FTP' }).click();
  await browse.getByRole('combobox').fill('1006');
  await expect(browse.getByText('Nothing here matches “1006”')).toBeVisible();
  await browse.getByRole('button', { name: 'All protocols', exact: true }).click();
  await expect(optionAt(browse, 1)).toContainText('Abnormal closure');
});

test('a filter that finds nothing in its tab says what the other protocols have', async ({
  start,
}) => {
  const { browse, shows } = await start();
  await expect.poll(() => shows('browse')).toBe(true);
  await browse.getByRole('tab', { name: 'FTP' }).click();
  await browse.getByRole('combobox').focus();
  type('zzzzqq');
  await expect(browse.getByText('No code matches “zzzzqq”')).toBeVisible();
  await expect(browse.getByRole('button', { name: /^Show/ })).toHaveCount(0);
  press('Escape');
  type('ws 1006');
  await expect(browse.getByRole('button', { name: 'Show 1 in all protocols' })).toBeVisible();
  press('Return');
  await expect(optionAt(browse, 1)).toContainText('Abnormal closure');
  await browse.getByRole('button', { name: 'All protocols', exact: true }).click();
  await browse.getByRole('button', { name: 'Show 1 in all protocols' }).click();
  await expect(optionAt(browse, 1)).toContainText('Abnormal closure');
  await expect(browse.getByRole('combobox')).toBeFocused();
});

test('the keyboard alone: move, read, pin, unpin, copy', async ({ start, stored }) => {
  const { browse, clipboard, shows } = await start();
  await expect.poll(() => shows('browse')).toBe(true);
  await browse.getByRole('tab', { name: 'WebSocket' }).click();
  await browse.getByRole('combobox').focus();
  type('1006');
  await expect(browse.getByRole('article')).toContainText('Abnormal closure');
  press('ctrl+d');
  await expect.poll(() => stored.read().pins).toEqual(['websocket:1006']);
  await expect(browse.getByRole('button', { name: 'Unpin 1006' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  press('ctrl+d');
  await expect.poll(() => stored.read().pins).toEqual([]);
  press('Return');
  await expect.poll(clipboard).toContain('1006');
  press('Escape');
  await expect(browse.getByRole('combobox')).toHaveValue('');
});

test('pins from the list and the details, in an order of the user', async ({ start, stored }) => {
  const { browse } = await start();
  await browse.getByRole('tab', { name: 'HTTP', exact: true }).click();
  const star = optionAt(browse, 2).locator('[data-star]');
  await pointAt(browse, star);
  await expect(star).toHaveAttribute('title', /^Pin /);
  await star.click();
  await expect.poll(() => stored.read().pins).toEqual(['http:101']);
  await pointAt(browse, optionAt(browse, 1));
  await optionAt(browse, 1).click();
  await browse.getByRole('article').getByRole('button', { name: 'Pin 100' }).click();
  await browse.getByRole('tab', { name: 'Pinned' }).click();
  await expect(browse.getByRole('option')).toHaveCount(2);
  await expect(optionAt(browse, 1)).toContainText('101');
  await browse.getByRole('listbox').focus();
  await browse.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => stored.read().pins).toEqual(['http:100', 'http:101']);
  await expect(optionAt(browse, 1)).toContainText('100');
});

test('a mouse that rests picks the row that has come under it', async ({ start }) => {
  const { browse } = await start();
  await browse.getByRole('combobox').fill('50');
  await pointAt(browse, optionAt(browse, 3));
  await browse.getByRole('combobox').fill('40');
  await expect(optionAt(browse, 3)).toContainText('403');
  await browse.mouse.down();
  await browse.mouse.up();
  await expect(optionAt(browse, 3)).toHaveAttribute('aria-selected', 'true');
  await expect(browse.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('403');
});

test('a row that the mouse points at stays so when a preference changes', async ({ start }) => {
  const { browse } = await start();
  const row = optionAt(browse, 3);
  const tint = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await tint();
  await pointAt(browse, row);
  await expect.poll(tint).not.toBe(plain);
  const id = (await row.getAttribute('id'))?.replace('option-', '') ?? '';
  await browse.evaluate((id) => window.codepin.call('library.setPinned', { id, pinned: true }), id);
  await expect(row.locator('[data-pinned="true"]')).toBeAttached();
  expect(await tint()).not.toBe(plain);
});

test('the details name the status, the owner, the source with its section, and lead to related codes', async ({
  start,
}) => {
  const { browse } = await start({ args: ['codepin://http/404'] });
  const detail = browse.getByRole('article');
  await expect(detail).toContainText('Not Found');
  await expect(detail).toContainText('Standard');
  await expect(detail.getByRole('button', { name: /RFC 9110 §15\.5\.5/ }).last()).toBeVisible();
  await expect(detail).toContainText('http.StatusNotFound');
  await detail.getByRole('button', { name: /^410/ }).first().click();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('410');
  await browse.getByRole('combobox').fill('444');
  await expect(detail).toContainText('Unofficial');
  await expect(detail).toContainText('from nginx');
});

test('a narrow window shows the details over the list and goes back', async ({ start }) => {
  const { browse, app } = await start();
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().endsWith('browse.html'),
    );
    window?.setSize(460, 640);
  });
  await expect(browse.getByRole('article')).not.toBeVisible();
  await pointAt(browse, optionAt(browse, 1));
  await optionAt(browse, 1).click();
  await expect(browse.getByRole('article')).toBeVisible();
  const seen = await browse.getByRole('combobox').evaluate((field) => {
    const { x, y, width, height } = field.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === field;
  });
  expect(seen).toBe(false);
  await browse.getByRole('button', { name: 'Close details' }).click();
  await expect(browse.getByRole('article')).not.toBeVisible();
});

test('a guide lists its own entries, and says what it knows within the code', async ({ start }) => {
  const { browse } = await start({ args: ['codepin://rest/404'] });
  await expect(browse.getByRole('tab', { name: 'REST API' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(browse.getByText('40 codes')).toBeVisible();
  const detail = browse.getByRole('article');
  await expect(detail.getByRole('heading', { name: 'REST API' })).toBeInViewport();
  await expect(detail.getByRole('heading', { level: 2, name: '404' })).toBeAttached();
});

test('a pin of a guide becomes one of the code it is about', async ({ start, stored }) => {
  stored.write(JSON.stringify({ pins: ['rest:404', 'http:404', 'rest:331'] }));
  const { browse } = await start();
  await expect.poll(() => stored.read().pins, { timeout: 15_000 }).toEqual(['http:404', 'ftp:331']);
  await browse.getByRole('tab', { name: 'Pinned' }).click();
  await expect(browse.getByRole('option')).toHaveCount(2);
});

test('sub-codes are one row of what is found, and unfold', async ({ start }) => {
  const { browse } = await start();
  await browse.getByRole('button', { name: 'All protocols' }).click();
  await browse.getByRole('combobox').fill('404');
  const second = optionAt(browse, 2);
  await expect(second).toContainText('404.x');
  await browse.getByRole('combobox').press('ArrowDown');
  await browse.getByRole('combobox').press('ArrowRight');
  await expect(second).toContainText('404.0');
  await expect(browse.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('404.0');
});
