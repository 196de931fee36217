import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from './codepin';
import { maySmallDisk, mountSmallDisk, type SmallDisk } from './small-disk';

// Mounting takes root; the same runs wherever that is to be had.
base.skip(!maySmallDisk(), 'nobody here may mount a file system');

const settings = { pins: ['http:404'], usage: {}, toldAboutTray: true };

const test = base.extend<{ disk: SmallDisk }>({
  disk: async ({ userData }, use) => {
    const disk = mountSmallDisk(userData, 40_000);
    await use(disk);
    disk.unmount();
  },
});

test('on a full disk everything but saving works, and is saved when there is room', async ({
  disk,
  userData,
  stored,
  start,
  complaints,
}) => {
  stored.write(JSON.stringify(settings));
  const { app, browse, clipboard, shows } = await start();
  await expect.poll(() => existsSync(join(userData, 'prefs.json.migrated'))).toBe(true);
  const before = stored.read();
  disk.leaveFree(0);
  const notices = browse.getByRole('alert');

  await browse.getByRole('tab', { name: 'FTP' }).click();
  await expect(notices).toContainText('The disk is full');
  await browse.getByRole('article').getByRole('button', { name: 'Pin 110' }).click();
  await expect(browse.getByText('Pinned, but not saved yet: 110')).toBeVisible();
  await browse.getByRole('combobox').press('Enter');
  await expect.poll(clipboard).toContain('110');
  await browse.getByRole('button', { name: '中文' }).click();
  await expect(notices).toContainText('磁盘已满');
  await expect(notices.getByRole('button')).toHaveCount(1);
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
    window?.setBounds({ x: 30, y: 40, width: 900, height: 600 });
  });
  await expect.poll(() => browse.evaluate(() => innerWidth)).toBe(900);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.isVisible())
      ?.close();
  });
  await expect.poll(() => shows('browse')).toBe(false);
  expect(stored.read()).toEqual(before);

  disk.leaveFree(20_000);
  await expect
    .poll(() => stored.read(), { timeout: 20_000 })
    .toMatchObject({
      pins: ['http:404', 'ftp:110'],
      tab: 'ftp',
      language: 'zh-CN',
      browseBounds: { width: 900, height: 600 },
    });
  await expect(notices).toBeEmpty();
  complaints.splice(0);
});

test('a damaged file on a full disk is read, shown, and kept', async ({
  disk,
  userData,
  start,
  complaints,
}) => {
  const file = join(userData, 'prefs.json');
  writeFileSync(file, '{"pins":["http:404","ftp:550"');
  disk.leaveFree(0);
  const { browse, overlay } = await start({ args: ['--hidden'] });
  for (const page of [browse, overlay]) {
    await expect(page.getByRole('alert').first()).toContainText('prefs.json was damaged');
  }
  await expect(browse.getByRole('alert')).toContainText('The disk is full');
  await browse.getByRole('tab', { name: 'Pinned' }).click();
  await expect(browse.getByRole('option')).toHaveCount(2);
  expect(readFileSync(file, 'utf8')).toBe('{"pins":["http:404","ftp:550"');
  complaints.splice(0);
});
