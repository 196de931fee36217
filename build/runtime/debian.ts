import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Library or program → Debian package. Ubuntu 24.04 and Debian 13 add t64 to some library packages.
const libraryPackages: [RegExp, string][] = [
  [/^lib(nss3|nssutil3|smime3|nspr4)\.so/, 'libnss3'],
  [/^lib(gtk-3|gdk-3|pango|cairo)/, 'libgtk-3-0'],
  [/^libgbm\.so/, 'libgbm1'],
  [/^libasound\.so/, 'libasound2'],
  [/^libXss\.so/, 'libxss1'],
  [/^libatk-bridge/, 'libatk-bridge2.0-0'],
  [/^libatk-1/, 'libatk1.0-0'],
  [/^libatspi/, 'libatspi2.0-0'],
  [/^libcups\.so/, 'libcups2'],
  [/^libdrm\.so/, 'libdrm2'],
  [/^libxkbcommon\.so/, 'libxkbcommon0'],
];
const programPackages = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  xterm: 'xterm',
  xset: 'x11-xserver-utils',
  xprop: 'x11-utils',
  xrandr: 'x11-xserver-utils',
  Xorg: 'xserver-xorg-core xserver-xorg-video-dummy',
  import: 'imagemagick',
  convert: 'imagemagick',
  compare: 'imagemagick',
  identify: 'imagemagick',
  'dbus-daemon': 'dbus-x11',
  xsetroot: 'x11-xserver-utils',
  xhost: 'x11-xserver-utils',
  xfwm4: 'xfwm4',
  i3: 'i3-wm',
  trayer: 'trayer',
  Xwayland: 'xwayland',
  sway: 'sway',
  swaymsg: 'sway',
  grim: 'grim',
  kwin_wayland: 'kwin-wayland',
  weston: 'weston',
  'weston-terminal': 'weston',
  'weston-screenshooter': 'weston',
  'gnome-shell': 'gnome-shell',
  gdbus: 'libglib2.0-bin',
  setpriv: 'util-linux',
  python3: 'python3-minimal',
};
export type Program = keyof typeof programPackages;

const onPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

function missingLibraries(executable: string): string[] {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

const hasChineseFont = () =>
  spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';

/** The Debian packages that this machine lacks to run some programs, and an executable's libraries. */
export function missingPackages(
  executable: string | undefined,
  programs: readonly Program[],
): string[] {
  const missing = new Set<string>();
  for (const library of executable ? missingLibraries(executable) : []) {
    missing.add(libraryPackages.find(([pattern]) => pattern.test(library))?.[1] ?? library);
  }
  for (const program of programs) {
    if (!onPath(program)) for (const name of programPackages[program].split(' ')) missing.add(name);
  }
  if (missing.size > 0 || programs.length > 0) {
    if (!hasChineseFont()) missing.add('fonts-noto-cjk').add('fonts-liberation');
  }
  return [...missing];
}

/**
 * Makes sure that Electron's system libraries and the named programs are there, before Electron
 * would fail with a linker's message.
 *
 * @param install whether they may be installed, where that takes no password.
 * @throws an Error with the exact command to run, where they aren't to be, or can't be, installed
 *   from here.
 */
export function provideSystemPackages(
  executable: string,
  programs: readonly Program[],
  install: boolean,
): void {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(executable, programs);
  if (missing.length === 0) return;
  if (!onPath('apt-get')) {
    throw new Error(
      `Missing on this system: ${missing.join(', ')}. Install them with its package manager and try again.`,
    );
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const command = () =>
    `apt-get install -y --no-install-recommends ${packageNames(missing).join(' ')}`;
  const takesPassword = asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0;
  if (takesPassword || !install) {
    const line = `${asRoot.length > 0 ? 'sudo ' : ''}${command()}`;
    const orAsk = takesPassword ? '' : ', or add --install';
    throw new Error(`System packages are missing. Run this, then try again${orAsk}:\n  ${line}`);
  }
  console.log(`Installing system packages: ${missing.join(' ')}`);
  run([...asRoot, 'apt-get', 'update', '-qq']);
  run([...asRoot, ...command().split(' ')]);
  const still = missingPackages(executable, programs);
  if (still.length > 0) throw new Error(`Still missing after apt-get: ${still.join(', ')}`);
}

const packageNames = (names: string[]) =>
  names.map((name) =>
    spawnSync('apt-cache', ['show', `${name}t64`], { encoding: 'utf8' }).stdout?.trim()
      ? `${name}t64`
      : name,
  );

function run([program = '', ...rest]: string[]) {
  try {
    execFileSync(program, rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    throw new Error(
      `${[program, ...rest].join(' ')} failed:\n${(error as { stderr?: string }).stderr ?? error}`,
    );
  }
}
