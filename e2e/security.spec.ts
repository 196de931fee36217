import { again, expect, test } from './codepin';

test('pages are sandboxed, isolated, and come from app://', async ({ start }) => {
  const { app, browse } = await start();
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const { sandbox, contextIsolation, nodeIntegration } = (
        window.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration };
    }),
  );
  expect(preferences).toHaveLength(2);
  for (const one of preferences)
    expect(one).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(browse.url()).toBe('app://codepin/browse.html');
  const offered = await browse.evaluate(() => Object.keys(window.codepin));
  expect(offered).toEqual(['call', 'onEvent', 'start', 'releaseMemory']);
});

test('the policy forbids inline scripts, eval and every connection', async ({
  start,
  complaints,
}) => {
  const { browse } = await start();
  const outcome = await browse.evaluate(async () => {
    const later = <Value>(act: () => Value) =>
      new Promise<string>((resolve) =>
        setTimeout(() => {
          try {
            act();
            resolve('allowed');
          } catch (error) {
            resolve((error as Error).name);
          }
        }),
      );
    // biome-ignore lint/security/noGlobalEval: it must fail
    const evaluated = await later(() => globalThis.eval('1'));
    const fetched = await fetch('https://example.com/').then(
      () => 'allowed',
      (error) => error.name,
    );
    return { evaluated, fetched };
  });
  expect(outcome).toEqual({ evaluated: 'EvalError', fetched: 'TypeError' });
  const provoked = complaints.splice(0).join('\n');
  expect(provoked).toContain("requires 'TrustedScript'");
  expect(provoked).toContain("connect-src 'none'");
});

test('navigation, new windows and permissions are refused', async ({ start }) => {
  const { browse, app } = await start();
  const opened = await browse.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  await browse.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect.poll(() => browse.url()).toBe('app://codepin/browse.html');
  expect(await browse.evaluate(() => Notification.permission)).toBe('denied');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
});

test('no request leaves the machine: main refuses what a page or main itself asks for', async ({
  start,
}) => {
  const { app } = await start();
  const outcome = await app.evaluate(({ net }) =>
    net.fetch('https://example.com/').then(
      () => 'fetched',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED/);
});

test('main answers a wrong argument with an error and does nothing', async ({ start, stored }) => {
  const { browse } = await start();
  const answers = await browse.evaluate(async () => {
    const call = window.codepin.call as unknown as (
      name: unknown,
      argument: unknown,
    ) => Promise<{ ok: boolean }>;
    return [
      await call('library.setPinned', { id: 'http:404' }),
      await call('library.setPinned', { id: 'http:404', pinned: true, more: 1 }),
      await call('settings.set', { key: 'language', value: 'klingon' }),
      await call('settings.set', { key: 'hotkey', value: 'F9' }),
      await call('library.nothing', undefined),
      await call('__proto__.toString', undefined),
      await call('constructor.call', undefined),
      await call({ toString: 'library.clearUsage' }, undefined),
    ].map(({ ok }) => ok);
  });
  expect(new Set(answers)).toEqual(new Set([false]));
  expect(stored.read()).toEqual({});
});

test('main answers nobody but its own two pages', async ({ start, complaints }) => {
  const { app } = await start();
  const answer = await again(() =>
    app.evaluate(async ({ app: main, BrowserWindow }) => {
      const preload = `${main.getAppPath()}/dist/electron/preload.cjs`;
      const webPreferences = { preload, sandbox: true };
      const stranger = new BrowserWindow({ show: false, webPreferences });
      await stranger.loadURL('app://codepin/browse.html');
      return stranger.webContents.executeJavaScript(
        "Promise.all([window.codepin.start(), window.codepin.call('catalogue')])",
      );
    }),
  );
  const refused = { ok: false, error: 'unknown sender' };
  expect(answer).toEqual([refused, refused]);
  // The stranger shows our page, which can't start without an answer.
  await expect.poll(() => complaints.splice(0).join()).toContain('unknown sender');
});

test('a page that got to about:blank is brought back', async ({ start }) => {
  const { browse } = await start();
  await browse.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect.poll(() => browse.url()).toBe('app://codepin/browse.html');
  await expect(browse.getByRole('combobox')).toBeVisible();
});
