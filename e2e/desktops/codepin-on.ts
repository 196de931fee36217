import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, errors, expect, type Page } from '@playwright/test';
import { again } from '../codepin';
import type { Desktop } from './desktop';
import type { Session } from './processes';

const root = join(import.meta.dirname, '../..');
const executable = process.env.CODEPIN_ELECTRON ?? '';
// Headless compositors lend no graphics card.
const switches = [
  ...(process.env.CODEPIN_SWITCHES ?? '').split(' ').filter(Boolean),
  '--disable-gpu',
];

type Name = 'browse' | 'overlay';

/** The built app on a desktop. */
export type CodepinOn = Awaited<ReturnType<typeof startCodepin>>;

const userDataOf = (session: Session) => join(session.folder, 'user-data');
const commandFor = (session: Session) => [
  ...switches,
  root,
  `--user-data-dir=${userDataOf(session)}`,
];

/**
 * Starts it as an installed program is, with nothing said of the window system. Codepin may start
 * itself again on another one, which no debugger follows.
 */
export function startUntold(session: Session): void {
  session.atEnd(() => {
    try {
      // Chromium's lock leads to HOST-PID.
      process.kill(
        Number(/\d+$/.exec(readlinkSync(join(userDataOf(session), 'SingletonLock')))?.[0]),
      );
    } catch {
      // It has not come so far.
    }
  });
  session.start(executable, commandFor(session));
}

/** Starts the built app there, as a user without arguments does, and waits for its pages. */
export async function startCodepin({
  session,
  switches: own,
}: Pick<Desktop, 'session' | 'switches'>) {
  const start = commandFor(session);
  const launch = () =>
    _electron.launch({
      executablePath: executable,
      args: [...own, ...start],
      env: session.env,
      timeout: 15_000,
    });
  // Playwright loses its first question to a start now and then, and waits for the answer.
  const app = await launch().catch((error) => {
    if (error instanceof errors.TimeoutError) return launch();
    throw error;
  });
  const main = app.process();
  // Playwright closes what a failed test leaves open by asking main, which may not answer.
  session.atEnd(() => main.kill('SIGKILL'));
  const pageOf = async (name: Name): Promise<Page> => {
    const find = () => app.windows().find((page) => page.url() === `app://codepin/${name}.html`);
    await expect.poll(find, { message: `the page ${name}`, timeout: 20_000 }).toBeTruthy();
    const page = find() as Page;
    await page.getByRole('combobox').waitFor({ state: 'attached' });
    return page;
  };
  const [browse, overlay] = [await pageOf('browse'), await pageOf('overlay')];
  await again(() =>
    app.evaluate(({ BrowserWindow }) => {
      if ('changes' in globalThis) return;
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      for (const window of BrowserWindow.getAllWindows()) {
        if (!window.webContents.getURL().endsWith('overlay.html')) continue;
        window.on('show', () => changes.push('show'));
        window.on('hide', () => changes.push('hide'));
      }
    }),
  );
  return {
    app,
    browse,
    overlay,
    /** Whether a window is visible, as main sees it. */
    shows: (name: Name) =>
      again(() =>
        app.evaluate(
          ({ BrowserWindow }, url) =>
            BrowserWindow.getAllWindows().some(
              (window) => window.webContents.getURL() === url && window.isVisible(),
            ),
          `app://codepin/${name}.html`,
        ),
      ),
    /** What has happened to the overlay so far: a window that flashes leaves two more. */
    overlayChanges: () =>
      again(() => app.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)),
    /** Closes the main window, as its button does. */
    closeBrowse: () =>
      again(() =>
        app.evaluate(({ BrowserWindow }) => {
          BrowserWindow.getAllWindows()
            .find((window) => window.webContents.getURL().endsWith('browse.html'))
            ?.close();
        }),
      ),
    /** What it ended with, once it has. */
    exitCode: () => main.exitCode,
    /** Quits it and waits until it has ended. */
    quit: () =>
      expect(async () => {
        app.evaluate((electron) => electron.app.quit()).catch(() => {});
        await expect.poll(() => main.exitCode, { timeout: 4000 }).toBe(0);
      }, 'Codepin quits').toPass({ timeout: 15_000 }),
    /** Starts a second process, which tells the first what to do and ends. */
    startAgain: async (...args: string[]) => {
      const child = spawn(executable, [...start, ...args], { env: session.env, stdio: 'ignore' });
      const [code] = await once(child, 'exit');
      expect(code, `the second process with ${args}`).toBe(0);
    },
  };
}
