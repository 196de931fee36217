import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, protocol } from 'electron';
import { devServer } from './dev-server';
import type { Page } from './ipc/domains/types';

const origin = 'app://codepin';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Must run before Electron is ready. */
export function declarePages(): void {
  // Both pages are of one site: one process for the two takes less memory and starts sooner.
  app.commandLine.appendSwitch('process-per-site');
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built pages, each with the content security policy; nothing else exists. */
export function servePages(folder: string): void {
  if (devServer) return;
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length).replaceAll('\\', '/'), path] as const;
      }),
  );
  // Deprecated for `handle`, whose first answer has Node load all of its `fetch`, a tenth of a start,
  // and which hands on large files slowly (electron#42612).
  protocol.registerBufferProtocol('app', ({ url }, answer) => {
    const { host, pathname } = new URL(url);
    const path = host === 'codepin' ? files.get(pathname) : undefined;
    if (!path) return answer({ statusCode: 404, data: Buffer.from('Not found') });
    answer({
      data: readFileSync(path),
      headers: {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

export const addressOf = (page: Page) => `${devServer ?? origin}/${page}.html`;

/** Whether a frame's address is one of our pages. */
export const isOurAddress = (url: string) =>
  url === addressOf('browse') || url === addressOf('overlay');
