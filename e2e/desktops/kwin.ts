import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startBus } from './bus';
import type { Desktop, SeenWindow } from './desktop';
import { openKeyboard } from './keyboard';
import { takeKWinPicture } from './kwin-picture';
import type { Session } from './processes';
import { waylandTerminal } from './terminal';

const size = { width: 1280, height: 800 };
// Version 6 has another name for the list. Toolbars are special windows.
const listWindows = `
  const seen = (workspace.windowList ?? workspace.clientList)().map((window) => {
    const { x, y, width, height } = window.frameGeometry;
    return {
      title: window.caption,
      focused: window.active,
      place: { x, y, width, height },
      above: window.keepAbove,
      inTaskbar: !window.skipTaskbar && !window.specialWindow,
    };
  });`;

/** KWin, the window manager of KDE Plasma, natively on Wayland or with Xwayland. */
export async function startKWin(session: Session, { xwayland = false } = {}): Promise<Desktop> {
  const { env, folder, start, run, printed } = session;
  await startBus(session);
  Object.assign(env, {
    XDG_CURRENT_DESKTOP: 'KDE',
    XDG_SESSION_TYPE: 'wayland',
    XDG_CONFIG_HOME: join(folder, 'config'),
  });
  mkdirSync(env.XDG_CONFIG_HOME as string);
  // The installed file has a capability, for which containers refuse to run it: a copy has none.
  const program = join(folder, 'kwin_wayland');
  copyFileSync('/usr/bin/kwin_wayland', program);
  const runtime = env.XDG_RUNTIME_DIR as string;
  const [name, display] = ['kwin_wayland', 'wayland-1'];
  start(
    program,
    [
      ...['--virtual', '--width', `${size.width}`, '--height', `${size.height}`],
      ...['--socket', display, '--no-lockscreen', ...(xwayland ? ['--xwayland'] : [])],
    ],
    // Keys and pictures are otherwise for programs whose desktop files ask for them.
    { env: { KWIN_WAYLAND_NO_PERMISSION_CHECKS: '1', KWIN_SCREENSHOT_NO_PERMISSION_CHECKS: '1' } },
  );
  await expect.poll(() => existsSync(join(runtime, display)), "KWin's display").toBe(true);
  env.WAYLAND_DISPLAY = display;
  if (xwayland) {
    const found = () => displayOfXwayland(runtime);
    await expect.poll(found, "Xwayland's display").toBeTruthy();
    env.DISPLAY = found() ?? '';
    const key = readdirSync(runtime).find((file) => file.startsWith('xauth'));
    if (key) env.XAUTHORITY = join(runtime, key);
  }
  const call = (path: string, method: string, ...args: string[]) =>
    run(
      'gdbus',
      ...['call', '--session', '--dest', 'org.kde.KWin', '--object-path', path],
      ...['--method', method, ...args],
    );
  let scripts = 0;
  /** Runs a script in KWin, whose `answer` comes by way of what KWin prints. */
  const ask = async <Answer>(script: string): Promise<Answer> => {
    const mark = `answer ${++scripts} `;
    const file = join(folder, `${scripts}.js`);
    writeFileSync(file, `${script}\nprint(${JSON.stringify(mark)} + JSON.stringify(seen));`);
    const id = /\d+/.exec(call('/Scripting', 'org.kde.kwin.Scripting.loadScript', file))?.[0];
    // Version 6 has moved the scripts.
    for (const path of [`/${id}`, `/Scripting/Script${id}`]) {
      try {
        call(path, 'org.kde.kwin.Script.run');
      } catch {}
    }
    const line = () => new RegExp(`${mark}(.*)`).exec(printed(name))?.[1];
    await expect.poll(line, "KWin's answer").toBeTruthy();
    return JSON.parse(line() ?? '');
  };
  const keyboard = await openKeyboard(session);
  return {
    session,
    ...(xwayland && {
      overlayOn: { x: 0, y: 0, ...size },
      overlayHas: { above: true, inTaskbar: false },
    }),
    switches: [`--ozone-platform=${xwayland ? 'x11' : 'wayland'}`],
    terminal: waylandTerminal,
    takePicture: (file) => takeKWinPicture(session, size, file),
    press: keyboard.press,
    windows: () => ask<SeenWindow[]>(listWindows),
  };
}

/** KWin tells nobody which display its X server has, but the server's command line does. */
function displayOfXwayland(runtime: string): string | undefined {
  for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [program, display] = readFileSync(`/proc/${process}/cmdline`, 'utf8').split('\0');
      if (!program?.endsWith('Xwayland')) continue;
      const env = readFileSync(`/proc/${process}/environ`, 'utf8').split('\0');
      if (env.includes(`XDG_RUNTIME_DIR=${runtime}`)) return display;
    } catch {
      // It has ended meanwhile, or is another user's.
    }
  }
  return undefined;
}
