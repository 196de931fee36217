import { expect, optionAt, pointAt, test } from './codepin';
import {
  clickAt,
  expectVisible,
  focusedTitle,
  hold,
  openTerminal,
  press,
  pressApart,
  type,
} from './desktop';

const hotkey = 'ctrl+shift+space';

test('the hotkey opens the overlay over another program, and Esc gives the focus back', async ({
  start,
  background,
}) => {
  const { overlay, shows } = await start({ args: ['--hidden'] });
  expect(await shows('browse')).toBe(false);
  expect(await shows('overlay')).toBe(false);
  background(await openTerminal('somewhere'));
  press(hotkey);
  await expectVisible('Codepin', true);
  await expect.poll(focusedTitle).toBe('Codepin');
  type('404');
  await expect(overlay.getByRole('combobox')).toHaveValue('404');
  await expect(optionAt(overlay, 1)).toContainText('404');
  press('Escape');
  await expect(overlay.getByRole('combobox')).toHaveValue('');
  expect(await shows('overlay')).toBe(true);
  press('Escape');
  await expect.poll(() => shows('overlay')).toBe(false);
  await expect.poll(focusedTitle).toBe('somewhere');
});

test('the hotkey hides what it showed', async ({ start, background }) => {
  const { shows } = await start({ args: ['--hidden'] });
  background(await openTerminal('elsewhere'));
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  await pressApart(hotkey);
  await expect.poll(() => shows('overlay')).toBe(false);
  await expect.poll(focusedTitle).toBe('elsewhere');
});

test('a held hotkey is one press', async ({ start, overlayChanges }) => {
  const { app } = await start({ args: ['--hidden'] });
  const changes = await overlayChanges(app);
  await hold(['ctrl', 'shift', 'space'], 1500);
  await expect.poll(changes).toEqual(['show']);
});

test('the overlay hides when another window is clicked', async ({ start, background }) => {
  const { shows } = await start({ args: ['--hidden'] });
  background(await openTerminal('clicked'));
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  clickAt(60, 60);
  await expect.poll(() => shows('overlay')).toBe(false);
  await expect.poll(focusedTitle).toBe('clicked');
});

for (const [query, code, title] of [
  ['404', '404', 'Not found'],
  ['4xx', '400', ''],
  ['ws 1006', '1006', 'Abnormal closure'],
  ['ftp 550', '550', ''],
  ['not found', '404', 'Not found'],
  ['403.14', '403.14', ''],
  ['未找到', '404', 'Not found'],
] as const) {
  test(`the overlay answers ${query}`, async ({ start }) => {
    const { overlay, shows } = await start({ args: ['--lookup', query] });
    await expect.poll(() => shows('overlay')).toBe(true);
    await expect(overlay.getByRole('combobox')).toHaveValue(query);
    const first = optionAt(overlay, 1);
    await expect(first).toContainText(code);
    await expect(first).toContainText(title);
    await expect(first).toHaveAttribute('aria-selected', 'true');
  });
}

test('arrows move, Enter copies the row and gives the focus back', async ({
  start,
  background,
}) => {
  const { overlay, shows, clipboard } = await start({ args: ['--hidden'] });
  background(await openTerminal('editor'));
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  type('ws 100');
  await expect(optionAt(overlay, 1)).toContainText('1000');
  press('Down');
  await expect(overlay.getByRole('option', { selected: true })).toContainText('1001');
  press('Return');
  await expect(overlay.getByText('Copied: 1001 Going Away')).toBeVisible();
  await expect.poll(() => shows('overlay')).toBe(false);
  await expect.poll(focusedTitle).toBe('editor');
  expect(await clipboard()).toBe('1001 Going Away');
  // By hiding, not by its time, which leaves it in the page.
  await expect(overlay.getByText('Copied: 1001 Going Away')).toHaveCount(0);
});

test('a confirmation leaves by itself', async ({ start }) => {
  const { overlay, shows } = await start({ args: ['--lookup', 'ws 1006'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  await overlay.keyboard.press('Control+D');
  const confirmation = overlay.getByText('Pinned: 1006');
  await expect(confirmation).toBeVisible();
  await expect(confirmation).toBeHidden();
  expect(await shows('overlay')).toBe(true);
});

test('a press that is drawn off its row copies nothing', async ({ start }) => {
  const { overlay, shows, clipboard } = await start({ args: ['--lookup', '40'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  const before = await clipboard();
  await pointAt(overlay, optionAt(overlay, 2));
  await overlay.mouse.down();
  await pointAt(overlay, optionAt(overlay, 4));
  await overlay.mouse.up();
  // Main does one after the other: a copy would have come first.
  await overlay.keyboard.press('Control+D');
  await expect(overlay.getByText(/^Pinned/)).toBeVisible();
  expect(await clipboard()).toBe(before);
});

test('the selected row is brought into sight, at either end', async ({ start }) => {
  const { overlay } = await start({ args: ['--lookup', '4xx'] });
  const selected = overlay.getByRole('option', { selected: true });
  await expect(selected).toHaveAttribute('aria-posinset', '1');
  for (const [key, place] of [
    ['ArrowDown', '13'],
    ['ArrowUp', '1'],
  ] as const) {
    for (let times = 0; times < 12; times++) await overlay.keyboard.press(key);
    await expect(selected).toHaveAttribute('aria-posinset', place);
    await expect(selected).toBeInViewport({ ratio: 1 });
  }
});

test('Enter in the same moment as a letter means the rows of that letter', async ({
  start,
  stored,
}) => {
  stored.write(JSON.stringify({ pins: ['http:404'] }));
  const { overlay, clipboard } = await start({ args: ['--toggle'] });
  await expect(optionAt(overlay, 1)).toContainText('404');
  await Promise.all([overlay.keyboard.insertText('ftp 550'), overlay.keyboard.press('Enter')]);
  await expect.poll(clipboard).toMatch(/^550 /);
});

test('Shift+Enter copies the constant of the chosen language, Alt+digit the row of that number', async ({
  start,
}) => {
  const { overlay, shows, clipboard } = await start({ args: ['--hidden'] });
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  type('http 404');
  await expect(optionAt(overlay, 1)).toContainText('404');
  press('shift+Return');
  await expect.poll(clipboard).toBe('http.StatusNotFound');
  await expect.poll(() => shows('overlay')).toBe(false);
  await pressApart(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  type('ws 100');
  await expect(optionAt(overlay, 3)).toContainText('1002');
  press('alt+3');
  await expect.poll(clipboard).toBe('1002 Protocol error');
});

test('Ctrl+D pins, Ctrl+Enter opens the code in the window, Tab shows its details in place', async ({
  start,
  stored,
}) => {
  const { overlay, browse, shows } = await start({ args: ['--hidden'] });
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  type('ws 1006');
  await expect(optionAt(overlay, 1)).toContainText('1006');
  press('ctrl+d');
  await expect.poll(() => stored.read().pins).toEqual(['websocket:1006']);
  press('Tab');
  await expect(overlay.getByRole('article')).toContainText('Abnormal closure');
  press('Escape');
  await expect(overlay.getByRole('article')).toHaveCount(0);
  await expect(overlay.getByRole('combobox')).toHaveValue('ws 1006');
  press('ctrl+Return');
  await expect.poll(() => shows('browse')).toBe(true);
  await expect(browse.getByRole('article')).toContainText('1006');
  await expect.poll(() => shows('overlay')).toBe(false);
  await expect(browse.getByRole('tab', { selected: true })).toHaveText('WebSocket');
});

test('the last query is selected on show, so that typing replaces it', async ({ start }) => {
  const { overlay, shows } = await start({ args: ['--hidden'] });
  press(hotkey);
  await expect.poll(focusedTitle).toBe('Codepin');
  type('404');
  await expect(overlay.getByRole('combobox')).toHaveValue('404');
  await pressApart(hotkey);
  await expect.poll(() => shows('overlay')).toBe(false);
  await pressApart(hotkey);
  await expect.poll(() => shows('overlay')).toBe(true);
  await expect(overlay.getByRole('combobox')).toHaveValue('404');
  await expect.poll(focusedTitle).toBe('Codepin');
  type('5');
  await expect(overlay.getByRole('combobox')).toHaveValue('5');
});

test('keys of an input method do nothing else', async ({ start }) => {
  const { overlay, shows, app } = await start({ args: ['--lookup', 'ws 100'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  await app.evaluate(({ clipboard }) => clipboard.writeText('untouched'));
  const field = overlay.getByRole('combobox');
  await field.focus();
  const session = await overlay.context().newCDPSession(overlay);
  await session.send('Input.imeSetComposition', {
    text: 'wei',
    selectionStart: 3,
    selectionEnd: 3,
  });
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: key,
      windowsVirtualKeyCode: 229,
    });
  }
  expect(await shows('overlay')).toBe(true);
  await expect(optionAt(overlay, 1)).toHaveAttribute('aria-selected', 'true');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('untouched');
  await session.send('Input.insertText', { text: '未找到' });
  await expect(field).toHaveValue(/未找到/);
});

test('nothing known says what can be typed', async ({ start }) => {
  const { overlay, shows } = await start({ args: ['--lookup', 'zzzzqq'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  await expect(overlay.getByText('No code matches “zzzzqq”')).toBeVisible();
  await expect(overlay.getByRole('option')).toHaveCount(0);
});

test('what matched is marked, and a row only shows the mouse that moves', async ({ start }) => {
  const { overlay, shows } = await start({ args: ['--lookup', '40'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  const marked = () =>
    overlay.evaluate(() =>
      [...(CSS.highlights.get('match') ?? [])].slice(0, 2).map((range) => {
        const { startContainer, startOffset, endOffset } = range as StaticRange;
        return startContainer.textContent?.slice(startOffset, endOffset);
      }),
    );
  await expect.poll(marked).toEqual(['40', '40']);
  const third = optionAt(overlay, 3);
  const tint = () => third.evaluate((row) => getComputedStyle(row).backgroundColor);
  const plain = await tint();
  await pointAt(overlay, third);
  await expect.poll(tint).not.toBe(plain);
  await overlay.keyboard.press('End');
  await overlay.keyboard.type('4');
  await expect.poll(marked).toEqual(['404', '404']);
  await expect.poll(tint).toBe(plain);
});

test('sub-codes are one row, which Enter and the arrow unfold', async ({ start }) => {
  const { overlay, shows } = await start({ args: ['--lookup', '404'] });
  await expect.poll(() => shows('overlay')).toBe(true);
  const second = optionAt(overlay, 2);
  await expect(second).toContainText('404.x');
  await overlay.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await overlay.keyboard.press('Enter');
  await expect(second).toContainText('404.0');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => shows('overlay')).toBe(true);
  await overlay.keyboard.press('Escape');
  await overlay.keyboard.type('403');
  await expect(second).toContainText('403.x');
  await overlay.keyboard.press('ArrowDown');
  await overlay.keyboard.press('ArrowRight');
  await expect(second).toContainText('403.');
  await expect(second).not.toContainText('403.x');
});

test('a code that no table has is told, with what is known of it', async ({ start }) => {
  const { overlay } = await start({ args: ['--lookup', 'http 740'] });
  await expect(overlay.getByText('HTTP 740: not in Codepin’s tables')).toBeVisible();
});
