import { readdirSync, readFileSync } from 'node:fs';
import { test as base, expect } from './codepin';
import { expectVisible, focusedTitle, press, pressApart } from './desktop';

type Fixtures = {
  /** Starts Codepin and waits for its pages. Nobody watches them: a debugger would hold new ones. */
  startUnwatched: (...args: string[]) => Promise<void>;
  /** Looks something up by a second start, pins it by the keyboard, and expects these pins then. */
  lookUpAndPin: (query: string, ...pins: string[]) => Promise<void>;
  /** Kills the process of the pages, and waits until there is a new one. */
  killPages: () => Promise<void>;
};

/** The command line of a process; empty for one that has just ended. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const test = base.extend<Fixtures & { processes: (are: RegExp) => number[] }>({
  processes: async ({ userData }, use) => {
    await use((are) =>
      readdirSync('/proc')
        .filter((pid) => {
          const command = /^\d+$/.test(pid) ? commandOf(pid) : '';
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
  lookUpAndPin: async ({ startAgain, stored }, use) => {
    await use(async (query, ...pins) => {
      const before = stored.read().pins;
      await startAgain('--lookup', query);
      await expect.poll(focusedTitle).toBe('Codepin');
      // The window has the focus before its new page listens.
      await expect(async () => {
        press('ctrl+d');
        await expect.poll(() => stored.read().pins, { timeout: 1000 }).not.toEqual(before);
      }).toPass();
      expect(stored.read().pins).toEqual(pins);
    });
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
  lookUpAndPin,
  stored,
}) => {
  stored.write(JSON.stringify({ toldAboutTray: true }));
  await startUnwatched('--hidden');
  await lookUpAndPin('ws 1006', 'websocket:1006');
  // A page that stays in sight would take the keys before it is asked for another code.
  press('Escape');
  await pressApart('Escape');
  await expectVisible('Codepin', false);
  await killPages();
  await lookUpAndPin('ftp 550', 'websocket:1006', 'ftp:550');
});

test('pages that die again and again come back, and so does the process of the GPU', async ({
  startUnwatched,
  killPages,
  processes,
  lookUpAndPin,
}) => {
  await startUnwatched('--hidden');
  for (let at = 0; at < 5; at++) await killPages();
  for (let at = 0; at < 8; at++) {
    await expect.poll(() => processes(/--type=gpu-process/)).toHaveLength(1);
    const [gpu = 0] = processes(/--type=gpu-process/);
    process.kill(gpu, 'SIGKILL');
    await expect.poll(() => processes(/--type=gpu-process/)).not.toContain(gpu);
  }
  await lookUpAndPin('ws 1006', 'websocket:1006');
});

test('a page that hangs is noticed, loaded anew and told', async ({
  startUnwatched,
  processes,
  startAgain,
  lookUpAndPin,
  stored,
}) => {
  await startUnwatched('--hidden');
  await lookUpAndPin('ws 1006', 'websocket:1006');
  press('Escape');
  await pressApart('Escape');
  await expectVisible('Codepin', false);
  const [page = 0] = processes(/--type=renderer/);
  process.kill(page, 'SIGSTOP');
  await startAgain('--toggle');
  await expectVisible('Codepin', true);
  await expect.poll(() => processes(/--type=renderer/), { timeout: 20_000 }).not.toContain(page);
  await expect.poll(() => stored.read().notices).toEqual([{ kind: 'page-hung' }]);
  await lookUpAndPin('ftp 550', 'websocket:1006', 'ftp:550');
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
