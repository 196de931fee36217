import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from './codepin';
import { expectVisible, focusedTitle, press } from './desktop';
import { maySmallDisk, mountSmallDisk } from './small-disk';

const root = join(import.meta.dirname, '..');
const switches = (process.env.CODEPIN_SWITCHES ?? '').split(' ').filter(Boolean);

type Run = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

const test = base.extend<{ run: (app: string, ...args: string[]) => Run }>({
  run: async ({ background }, use) => {
    await use((app, ...args) => {
      const child = spawn(process.env.CODEPIN_ELECTRON ?? '', [...switches, app, ...args], {
        env: { ...process.env, LANGUAGE: 'en_US', XDG_RUNTIME_DIR: '' },
      });
      background(child);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece) => {
          output += piece;
        });
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
      return { child, output: () => output, ended };
    });
  },
});

test('a start that fails says why, in a dialog too, ends with 1, and leaves no lock', async ({
  userData,
  run,
}, info) => {
  const broken = join(info.outputDir, 'broken');
  mkdirSync(broken, { recursive: true });
  cpSync(join(root, 'package.json'), join(broken, 'package.json'));
  cpSync(join(root, 'dist'), join(broken, 'dist'), { recursive: true });
  rmSync(join(broken, 'dist/renderer'), { recursive: true });
  const { output, ended } = run(broken, `--user-data-dir=${userData}`);
  // GTK's title for a box with an error.
  await expect.poll(focusedTitle, { timeout: 20_000 }).toBe('Error');
  press('Return');
  expect(await ended).toBe(1);
  expect(output()).toMatch(/Codepin could not start.*renderer/s);
  expect(readFileSync(join(userData, 'codepin.log'), 'utf8')).toContain('could not start');
  run(root, `--user-data-dir=${userData}`);
  await expectVisible('Codepin', true);
});

test('where the user data may not be written, it starts without saving and says so', async ({
  userData,
  run,
  start,
  complaints,
}) => {
  test.skip(!maySmallDisk(), 'nobody here may mount a file system');
  const disk = mountSmallDisk(userData, 4000);
  try {
    writeFileSync(join(userData, 'prefs.json'), JSON.stringify({ pins: ['http:404'], tab: 'ftp' }));
    disk.setReadOnly(true);
    const { browse, overlay, shows } = await start();
    await expect(browse.getByRole('tab', { selected: true })).toHaveText('FTP');
    await browse.getByRole('tab', { name: 'Pinned' }).click();
    await expect(browse.getByRole('option')).toHaveCount(1);
    await expect(browse.getByRole('alert')).toContainText(`may not write to ${userData}`);
    const again = run(root, `--user-data-dir=${userData}`, '--lookup', 'ws 1006');
    expect(await again.ended).toBe(0);
    await expect.poll(() => shows('overlay')).toBe(true);
    await expect(overlay.getByRole('combobox')).toHaveValue('ws 1006');
  } finally {
    disk.unmount();
  }
  complaints.splice(0);
});

test('a user data folder that can not be made is no reason not to start', async ({
  userData,
  run,
}) => {
  rmSync(userData, { recursive: true });
  writeFileSync(userData, 'a file is in its place');
  const { child } = run(root, `--user-data-dir=${userData}/inside`);
  await expectVisible('Codepin', true);
  child.kill();
  expect(existsSync(userData)).toBe(true);
});
