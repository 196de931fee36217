import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from './codepin';
import { focusedTitle, press, pressApart } from './desktop';

test('a second start opens the window, toggles, or looks up, and ends', async ({
  start,
  startAgain,
}) => {
  const { overlay, shows } = await start({ args: ['--hidden'] });
  expect((await startAgain('--toggle')).code).toBe(0);
  await expect.poll(() => shows('overlay')).toBe(true);
  expect((await startAgain('--toggle')).code).toBe(0);
  await expect.poll(() => shows('overlay')).toBe(false);
  expect((await startAgain('--lookup', 'ws 1006')).code).toBe(0);
  await expect.poll(() => shows('overlay')).toBe(true);
  await expect(overlay.getByRole('combobox')).toHaveValue('ws 1006');
  expect((await startAgain()).code).toBe(0);
  await expect.poll(() => shows('browse')).toBe(true);
});

test('addresses open a code or a lookup in the running instance; rubbish is refused', async ({
  start,
  startAgain,
}) => {
  const { overlay, browse, shows } = await start({ args: ['--hidden'] });
  await startAgain('codepin://http/404');
  await expect.poll(() => shows('browse')).toBe(true);
  await expect(browse.getByRole('article')).toContainText('Not Found');
  await startAgain('codepin://lookup?q=4xx');
  await expect(overlay.getByRole('combobox')).toHaveValue('4xx');
  for (const rubbish of [
    'codepin://lookup?q=1&x=2',
    'codepin://http/../../etc/passwd',
    'codepin://u:p@http/404',
    'codepin:%%',
  ]) {
    const { code, output } = await startAgain(rubbish);
    expect(code, rubbish).toBe(2);
    expect(output, rubbish).toContain('codepin://http/404');
  }
  await expect(overlay.getByRole('combobox')).toHaveValue('4xx');
});

test('an address starts Codepin where it does not run', async ({ start }) => {
  const { browse, shows } = await start({ args: ['codepin://ftp/530'] });
  await expect.poll(() => shows('browse')).toBe(true);
  await expect(browse.getByRole('article')).toContainText('530');
});

test('a lookup without a query says what is missing', async ({ startAgain }) => {
  const { code, output } = await startAgain('--lookup');
  expect(code).toBe(2);
  expect(output).toContain('--lookup needs a query');
});

test('a taken hotkey is told, and another one can be chosen', async ({
  start,
  background,
  stored,
}) => {
  background(await grab());
  const { browse, shows } = await start();
  await expect(browse.getByRole('alert')).toContainText('Another program holds Ctrl+Shift+Space');
  await browse.getByRole('button', { name: 'Choose another' }).click();
  await browse.getByRole('button', { name: 'Change', exact: true }).click();
  await browse
    .getByRole('dialog')
    .getByRole('button', { name: /Press the new chord/ })
    .focus();
  await browse.keyboard.press('Control+Space');
  await expect(browse.getByRole('dialog')).toContainText('switches input methods');
  await browse.keyboard.press('Control+Alt+K');
  await expect(browse.getByRole('dialog')).toContainText('Ctrl+Alt+K');
  await expect.poll(() => stored.read().hotkey).toBe('Control+Alt+K');
  await expect(browse.getByRole('alert').first()).toBeEmpty();
  press('ctrl+alt+k');
  await expect.poll(() => shows('overlay')).toBe(true);
});

test('on Wayland one notice says how the desktop binds the hotkey, until it is dismissed', async ({
  start,
  background,
  stored,
}) => {
  background(await grab());
  stored.write(JSON.stringify({ hotkey: 'Control+Shift+Space' }));
  const session = { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'sway' };
  const first = await start({ env: session });
  const notices = first.browse.getByRole('alert');
  await expect(notices).toContainText('On Wayland the desktop decides about hotkeys');
  await expect(notices).not.toContainText('Another program');
  await notices.getByRole('button', { name: 'Copy' }).click();
  const line = /^bindsym Ctrl\+Shift\+space exec \S.* --toggle$/;
  await expect.poll(first.clipboard).toMatch(line);
  await expect(notices).toContainText(await first.clipboard());
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toBeEmpty();
  await first.quit();
  const second = await start({ env: session });
  await second.browse.getByRole('button', { name: 'Settings' }).click();
  await expect(second.browse.getByRole('dialog')).toContainText(line.source.slice(1, 8));
  await expect(second.browse.getByRole('alert').first()).toBeEmpty();
});

for (const { hotkey, says } of [
  { hotkey: 'Control+Nonsense', says: 'can’t be a hotkey' },
  { hotkey: 'Space', says: 'would take a key you type with' },
]) {
  test(`the hotkey ${hotkey} is refused for the right reason`, async ({ start, stored }) => {
    stored.write(JSON.stringify({ hotkey }));
    const { browse } = await start();
    await expect(browse.getByRole('alert')).toContainText(says);
    await browse.getByRole('button', { name: 'Choose another' }).click();
    await expect(browse.getByRole('dialog')).toContainText('No hotkey works now');
  });
}

test('a hotkey of a megabyte costs the hotkey alone', async ({ start, stored }) => {
  stored.write(JSON.stringify({ hotkey: 'Control+K'.repeat(110_000), tab: 'ftp' }));
  const { browse, shows } = await start();
  await expect(browse.getByRole('alert')).toContainText('start afresh: hotkey');
  await expect(browse.getByRole('tab', { selected: true })).toHaveText('FTP');
  await pressApart('ctrl+shift+space');
  await expect.poll(() => shows('overlay')).toBe(true);
});

test('a change to a taken chord keeps the hotkey that works', async ({
  start,
  background,
  stored,
}) => {
  stored.write(JSON.stringify({ hotkey: 'Control+Alt+J' }));
  background(await grab());
  const { browse, shows } = await start();
  await browse.getByRole('button', { name: 'Settings' }).click();
  await browse.getByRole('button', { name: 'Change', exact: true }).click();
  await browse.keyboard.press('Control+Shift+Space');
  await expect(browse.getByRole('dialog')).toContainText('is taken by another program');
  expect(stored.read().hotkey).toBe('Control+Alt+J');
  await browse.keyboard.press('Escape');
  await browse.keyboard.press('Escape');
  await pressApart('ctrl+alt+j');
  await expect.poll(() => shows('overlay')).toBe(true);
  await expect.poll(focusedTitle).toBe('Codepin');
});

test('closing the window keeps Codepin and says so once', async ({ start, stored, startAgain }) => {
  const { browse, app, shows } = await start();
  await expect.poll(() => shows('browse')).toBe(true);
  const close = () =>
    app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((one) => one.webContents.getURL().endsWith('browse.html'))
        ?.close();
    });
  await close();
  await expect.poll(() => shows('browse')).toBe(false);
  await expect.poll(() => stored.read().toldAboutTray).toBe(true);
  await startAgain();
  await expect.poll(() => shows('browse')).toBe(true);
  await expect(browse.getByRole('alert')).toContainText('Codepin keeps running');
});

/** Another program that holds the default hotkey: a second Electron with nothing but a grab. */
async function grab(): Promise<ChildProcess> {
  const main = `const { app, globalShortcut } = require('electron');
    // The one before may still hold it while it ends.
    const grab = () => globalShortcut.register('Control+Shift+Space', () => {})
      ? console.log('grabbed')
      : setTimeout(grab, 100);
    app.whenReady().then(grab);`;
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'grab-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"grab","main":"main.js"}');
  writeFileSync(join(folder, 'main.js'), main);
  const switches = (process.env.CODEPIN_SWITCHES ?? '').split(' ').filter(Boolean);
  const child = spawn(process.env.CODEPIN_ELECTRON ?? '', [
    ...switches,
    folder,
    `--user-data-dir=${folder}`,
  ]);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      if (String(text).includes('grabbed')) resolve();
    });
    child.on('exit', (code) => reject(new Error(`the other program ended with ${code}`)));
  });
  return child;
}
