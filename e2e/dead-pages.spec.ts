import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test as base, expect } from './codepin';
import { expectVisible, focusedTitle, press, pressApart } from './desktop';

type Fixtures = {
  /** Starts Codepin and waits for its pages. Nobody watches them: a debugger would hold new ones. */
  startUnwatched: (...args: string[]) => Promise<void>;
  /** Kills the process of the pages, and waits until there is a new one. */
  killPages: () => Promise<void>;
};

const test = base.extend<Fixtures & { processes: (are: RegExp) => number[] }>({
  processes: async ({ userData }, use) => {
    await use((are) =>
      readdirSync('/proc')
        .filter((pid) => {
          const file = `/proc/${pid}/cmdline`;
          const command = /^\d+$/.test(pid) && existsSync(file) ? readFileSync(file, 'utf8') : '';
          return command.includes(`--user-data-dir=${userData}`) && are.test(command);
        })
        .map(Number),
    );
  },
  startUnwatched: async ({ processes, startAgain }, use) => {
    await use(async (...args) => {
      startAgain(...args);
      await expect.poll(() => processes(/--type=renderer/)).not.toEqual([]);
    });
    for (const pid of processes(/^(?!.*--type=)/s)) process.kill(pid);
  },
  killPages: async ({ processes }, use) => {
    await use(async () => {
      const dead = processes(/--type=renderer/);
      for (const pid of dead) process.kill(pid, 'SIGKILL');
      await expect
        .poll(() => processes(/--type=renderer/).some((pid) => !dead.includes(pid)))
        .toBe(true);
    });
  },
});

test('the overlay comes back when its process dies', async ({
  startUnwatched,
  killPages,
  startAgain,
  prefs,
}) => {
  prefs.write(JSON.stringify({ toldAboutTray: true }));
  await startUnwatched('--hidden');
  const pin = async (query: string) => {
    await startAgain('--lookup', query);
    await expect.poll(focusedTitle).toBe('Codepin');
    const before = prefs.read().pins;
    // The window has the focus before its new page listens.
    await expect(async () => {
      press('ctrl+d');
      await expect.poll(() => prefs.read().pins, { timeout: 1000 }).not.toEqual(before);
    }).toPass();
  };
  await pin('ws 1006');
  expect(prefs.read().pins).toEqual(['websocket:1006']);
  // A page that stays in sight would take the keys before it is asked for another code.
  press('Escape');
  await pressApart('Escape');
  await expectVisible('Codepin', false);
  await killPages();
  await pin('ftp 550');
  expect(prefs.read().pins).toEqual(['websocket:1006', 'ftp:550']);
});

test('the window comes back when its process dies while it is closed', async ({
  startUnwatched,
  killPages,
  startAgain,
}) => {
  await startUnwatched();
  await expect.poll(focusedTitle).toBe('Codepin');
  press('alt+F4');
  await expectVisible('Codepin', false);
  await killPages();
  await startAgain();
  await expectVisible('Codepin', true);
});
