import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Language } from '../data/catalogue/schema';
import { languages } from '../data/i18n/locales';
import { buildIfStale, root } from './build';
import { mayInstall, provideRuntime } from './runtime/provide';

// Optional arguments: the folder to write to, and a word that the names of the views must contain.
const [folder = join(root, 'build/screenshots'), only = ''] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--install');
const { electron, env, close } = await provideRuntime({
  virtualDisplay: 'always',
  install: mayInstall(),
});
await buildIfStale();
mkdirSync(folder, { recursive: true });

type Look = { language: Language; scheme: 'light' | 'dark' };
type View = {
  name: string;
  page: 'browse' | 'overlay';
  size?: [number, number];
  args?: string[];
  prefs?: object;
  act?: (page: Page) => Promise<void>;
};

const narrow: [number, number] = [420, 640];
const pins = ['http:404', 'websocket:1006', 'ftp:550', 'rest:422', 'http:502'];
const views: View[] = [
  { name: 'browse', page: 'browse', args: ['codepin://http/404'] },
  {
    name: 'browse-class',
    page: 'browse',
    prefs: { tab: 'http' },
    act: (page) => page.getByRole('button', { name: /^5xx/ }).click(),
  },
  { name: 'browse-guide', page: 'browse', args: ['codepin://rest/404'] },
  { name: 'browse-narrow', page: 'browse', size: narrow, prefs: { tab: 'websocket' } },
  { name: 'browse-narrow-detail', page: 'browse', size: narrow, args: ['codepin://ftp/530'] },
  { name: 'pinned', page: 'browse', prefs: { tab: 'pinned', pins } },
  { name: 'pinned-empty', page: 'browse', prefs: { tab: 'pinned' } },
  { name: 'filter-none', page: 'browse', act: (page) => page.getByRole('combobox').fill('zzzzqq') },
  {
    name: 'filter-elsewhere',
    page: 'browse',
    act: (page) => page.getByRole('combobox').fill('ws 10'),
  },
  {
    name: 'settings',
    page: 'browse',
    act: async (page) => {
      await page.evaluate("window.codepin.call('windows.openSettings', undefined)");
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'keys',
    page: 'browse',
    act: async (page) => {
      await page.keyboard.press('F1');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'overlay', page: 'overlay', args: ['--lookup', '404'] },
  { name: 'overlay-compare', page: 'overlay', args: ['--lookup', '401 vs 403'] },
  { name: 'overlay-unlisted', page: 'overlay', args: ['--lookup', 'http 740'] },
  { name: 'overlay-words', page: 'overlay', args: ['--lookup', '超时'] },
  {
    name: 'overlay-line',
    page: 'overlay',
    args: [
      '--lookup',
      '10.0.0.7 - - [22/Nov/2026:10:00:00 +0000] "GET /api/items HTTP/1.1" 502 157 "-" "curl/8.5.0"',
    ],
  },
  { name: 'overlay-pins', page: 'overlay', args: ['--toggle'], prefs: { pins } },
  { name: 'overlay-empty', page: 'overlay', args: ['--toggle'] },
  { name: 'overlay-none', page: 'overlay', args: ['--lookup', 'zzzzqq'] },
  {
    name: 'overlay-detail',
    page: 'overlay',
    args: ['--lookup', 'ws 1006'],
    act: async (page) => {
      await page.getByRole('option').first().waitFor();
      await page.getByRole('combobox').press('Tab');
    },
  },
];

async function pageOf(app: ElectronApplication, name: string): Promise<Page> {
  for (;;) {
    const page = app.windows().find((one) => one.url().endsWith(`/${name}.html`));
    if (page) return page;
    await app.waitForEvent('window');
  }
}

async function take(view: View, { language, scheme }: Look) {
  const userData = mkdtempSync(join(tmpdir(), 'codepin-screenshots-'));
  writeFileSync(
    join(userData, 'prefs.json'),
    JSON.stringify({ language, toldAboutTray: true, ...view.prefs }),
  );
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [...electron.switches, root, `--user-data-dir=${userData}`, ...(view.args ?? [])],
    env: { ...(process.env as Record<string, string>), ...env },
    colorScheme: scheme,
  });
  const page = await pageOf(app, view.page);
  await app.evaluate(
    ({ BrowserWindow, nativeTheme }, { url, size, source }) => {
      nativeTheme.themeSource = source;
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === url);
      if (size) window?.setSize(size[0], size[1]);
    },
    { url: page.url(), size: view.size, source: scheme },
  );
  await page.getByRole('combobox').waitFor();
  await view.act?.(page);
  await page.evaluate('document.fonts.ready');
  const file = join(folder, `${view.name}.${language}.${scheme}.png`);
  await page.screenshot({ path: file });
  console.log(relative(root, file));
  await app.close();
  rmSync(userData, { recursive: true, force: true });
}

for (const view of views.filter(({ name }) => name.includes(only))) {
  for (const language of languages) {
    for (const scheme of ['light', 'dark'] as const) await take(view, { language, scheme });
  }
}
close();
