import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  _electron,
  test as base,
  type ElectronApplication,
  errors,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import type { Bridge } from '../electron/ipc/bridge';

const root = join(import.meta.dirname, '..');
const executable = process.env.CODEPIN_ELECTRON ?? '';
const switches = (process.env.CODEPIN_SWITCHES ?? '').split(' ').filter(Boolean);

declare global {
  interface Window {
    codepin: Bridge;
  }
}

export type Codepin = {
  app: ElectronApplication;
  browse: Page;
  overlay: Page;
  /** Whether a window is shown, as main sees it. */
  shows: (page: 'browse' | 'overlay') => Promise<boolean>;
  clipboard: () => Promise<string>;
  quit: () => Promise<void>;
};

type Start = { args?: string[]; env?: Record<string, string>; colorScheme?: 'light' | 'dark' };

type Fixtures = {
  userData: string;
  /** Console errors and network requests so far; a test that provokes some takes them out. */
  complaints: string[];
  /** Starts the built app with the test's own user data. */
  start: (options?: Start) => Promise<Codepin>;
  /** Starts a further instance; resolves with its exit code and what it printed. */
  startAgain: (...args: string[]) => Promise<{ code: number | null; output: string }>;
  /** What is stored, of all stores; written as an earlier version kept it, in one file. */
  stored: { read: () => Record<string, unknown>; write: (text: string) => void };
  /** Records from now on what happens to the overlay's window; resolves with a way to read it. */
  overlayChanges: (app: ElectronApplication) => Promise<() => Promise<string[]>>;
  /** Ends with the test what the test started. */
  background: (child: Pick<ChildProcess, 'kill'>) => void;
};

/** The option at a place of the list, from 1. They stand in the page in no order. */
export const optionAt = (page: Page, place: number) =>
  page.locator(`[role="option"][aria-posinset="${place}"]:not([aria-hidden])`);

/** Moves the mouse onto something: rows are shielded from one that rests. */
export async function pointAt(page: Page, target: Locator) {
  await target.waitFor({ state: 'attached' });
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  const steps = 4;
  await page.mouse.move(x + width / 2 - steps, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps });
}

/** Messages that come from the machine, not from Codepin. */
const machineNoise = /bus\.cc|viz_main_impl|gpu_/;

/**
 * Asks main until the inspector doesn't lose the question or the answer, as it may while main
 * collects garbage.
 */
export async function again<Value>(ask: () => Promise<Value>): Promise<Value> {
  let answer: { value: Value } | undefined;
  await expect(async () => {
    const lost = wait(4000).then(() => Promise.reject(new Error('main does not answer')));
    answer = { value: await Promise.race([ask(), lost]) };
  }).toPass({ timeout: 20_000 });
  return (answer as { value: Value }).value;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  userData: async ({}, use, info) => {
    const folder = join(info.outputDir, 'user-data');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  stored: async ({ userData }, use) => {
    const files = ['settings', 'library', 'window-state'].map((name) =>
      join(userData, `${name}.json`),
    );
    await use({
      // Until something changes there is no file.
      read: () =>
        Object.assign(
          {},
          ...files.filter(existsSync).map((file) => JSON.parse(readFileSync(file, 'utf8'))),
        ),
      write: (text) => writeFileSync(join(userData, 'prefs.json'), text),
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  background: async ({}, use) => {
    const children: Pick<ChildProcess, 'kill'>[] = [];
    await use((child) => children.push(child));
    for (const child of children) child.kill();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  overlayChanges: async ({}, use) => {
    await use(async (app) => {
      await app.evaluate(({ BrowserWindow }) => {
        const changes: string[] = [];
        Object.assign(globalThis, { changes });
        for (const window of BrowserWindow.getAllWindows()) {
          if (!window.webContents.getURL().endsWith('overlay.html')) continue;
          window.on('show', () => changes.push('show'));
          window.on('hide', () => changes.push('hide'));
        }
      });
      return () => app.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
    });
  },
  startAgain: async ({ userData }, use) => {
    await use(
      (...args) =>
        new Promise((resolve) => {
          const child = spawn(executable, [
            ...switches,
            root,
            `--user-data-dir=${userData}`,
            ...args,
          ]);
          let output = '';
          child.stdout.on('data', (piece) => (output += piece));
          child.stderr.on('data', (piece) => (output += piece));
          child.on('exit', (code) => resolve({ code, output }));
        }),
    );
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  complaints: async ({}, use) => use([]),
  start: async ({ userData, complaints }, use) => {
    const running: ElectronApplication[] = [];
    await use(async ({ args = [], env = {}, colorScheme = 'light' } = {}) => {
      const launch = () =>
        _electron.launch({
          timeout: 15_000,
          colorScheme,
          executablePath: executable,
          args: [...switches, root, `--user-data-dir=${userData}`, ...args],
          env: {
            ...(process.env as Record<string, string>),
            LANGUAGE: 'en_US',
            LC_ALL: 'C.UTF-8',
            ...env,
          },
        });
      // Of some hundred starts Playwright loses its first question to one, and waits for the answer.
      const app = await launch().catch((error) => {
        if (error instanceof errors.TimeoutError) return launch();
        throw error;
      });
      running.push(app);
      app.process().stderr?.on('data', (text) => {
        if (/uncaught|unhandled|failed:/i.test(String(text)) && !machineNoise.test(String(text))) {
          complaints.push(`main: ${text}`);
        }
      });
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
        });
        page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
        page.on('request', (request) => {
          if (!request.url().startsWith('app://codepin/'))
            complaints.push(`requests ${request.url()}`);
        });
      };
      app.windows().forEach(watch);
      app.on('window', watch);
      const pageOf = async (name: string) => {
        const find = () =>
          app.windows().find((page) => page.url() === `app://codepin/${name}.html`);
        await expect.poll(find, { message: `the page ${name}`, timeout: 20_000 }).toBeTruthy();
        const page = find() as Page;
        await page.getByRole('combobox').waitFor({ state: 'attached' });
        return page;
      };
      return {
        app,
        browse: await pageOf('browse'),
        overlay: await pageOf('overlay'),
        shows: (name) =>
          again(() =>
            app.evaluate(
              ({ BrowserWindow }, url) =>
                BrowserWindow.getAllWindows().some(
                  (window) => window.webContents.getURL() === url && window.isVisible(),
                ),
              `app://codepin/${name}.html`,
            ),
          ),
        clipboard: () => again(() => app.evaluate(({ clipboard }) => clipboard.readText())),
        quit: async () => {
          running.splice(running.indexOf(app), 1);
          await app.close();
        },
      };
    });
    for (const app of running) await app.close();
    expect(complaints, 'no errors on a console and no requests to the network').toEqual([]);
  },
});

export { expect };
