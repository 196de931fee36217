import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect } from '@playwright/test';
import { openTwoDisplays } from '../displays';
import { startBus } from './bus';
import type { Desktop, SeenWindow } from './desktop';
import type { Session } from './processes';

type Options = { manager?: 'xfwm4' | 'i3'; scale?: number; twoDisplays?: boolean };

/** An X server with a window manager, or with none. */
export async function startX11(session: Session, options: Options = {}): Promise<Desktop> {
  const { env, run } = session;
  const { manager, scale = 1, twoDisplays = false } = options;
  await startBus(session, manager === 'xfwm4' ? ['org.xfce.Xfconf'] : []);
  env.XDG_SESSION_TYPE = 'x11';
  const size = { width: 1280 * scale, height: 800 * scale };
  const bare = !manager && !twoDisplays;
  let overlayOn = { x: 0, y: 0, ...size };
  if (twoDisplays) {
    const displays = await openTwoDisplays();
    session.atEnd(displays.close);
    env.DISPLAY = displays.DISPLAY;
    overlayOn = { x: 1280, y: 0, width: 1024, height: 768 };
  } else {
    env.DISPLAY = await startServer(session, size);
    run('xsetroot', '-solid', '#336699');
    if (manager) await startManager(session, manager);
  }
  // Where no window manager gives the focus to anyone, the window under the pointer has it.
  run('xdotool', 'mousemove', ...(twoDisplays ? ['1400', '100'] : ['100', '100']));
  return {
    session,
    overlayOn,
    scale,
    ...(manager === 'i3' && { lower: 30 }),
    ...(bare && { enterTerminal: () => focusByHand(session) }),
    ...(!bare && manager !== 'i3' && { overlayHas: { above: true, inTaskbar: false } }),
    switches: scale === 1 ? [] : [`--force-device-scale-factor=${scale}`],
    terminal: (script) => [
      ...['xterm', '-T', 'terminal', '-geometry', `60x10${twoDisplays ? '+1300' : '+20'}+20`],
      ...['-e', script],
    ],
    takePicture: (file) => void run('import', '-window', 'root', file),
    press: (key) => void run('xdotool', 'key', key),
    windows: () => windowsOn(session),
  };
}

/** The pointer lies elsewhere then, or the terminal would have the keys without the focus. */
function focusByHand({ run }: Session) {
  run('xdotool', 'mousemove', '1270', '790');
  run('xdotool', 'search', '--onlyvisible', '--name', '^terminal$', 'windowfocus', '--sync');
}

async function startServer(
  { start }: Session,
  { width, height }: { width: number; height: number },
) {
  const screen = ['-screen', '0', `${width}x${height}x24`];
  const server = start('Xvfb', ['-displayfd', '3', ...screen, '-noreset', '-nolisten', 'tcp']);
  let number = '';
  (server.stdio[3] as Readable).on('data', (text) => (number += text));
  await expect.poll(() => number, 'the number of the X server').toMatch(/^\d+\n/);
  return `:${number.trim()}`;
}

async function startManager({ start, run, folder }: Session, manager: 'xfwm4' | 'i3') {
  const config = join(folder, 'i3.conf');
  // Without one i3 asks for it in a window.
  writeFileSync(config, 'font pango:monospace 10\n');
  start(manager, manager === 'i3' ? ['-c', config] : []);
  const present = () => run('xprop', '-root', '_NET_SUPPORTING_WM_CHECK');
  await expect.poll(present, manager).toContain('window id');
}

const inTaskbarTypes = /_NET_WM_WINDOW_TYPE_(NORMAL|DIALOG)/;

function windowsOn({ run }: Session): SeenWindow[] {
  const ask = (...args: string[]) => {
    try {
      return run(...(args as [string]));
    } catch {
      // There is none, or it has gone meanwhile.
      return '';
    }
  };
  const focused = ask('xdotool', 'getwindowfocus');
  return ask('xdotool', 'search', '--onlyvisible', '--name', '^(Codepin|terminal)')
    .split('\n')
    .filter(Boolean)
    .map((id) => {
      const facts = ask('xprop', '-id', id, '_NET_WM_STATE', '_NET_WM_WINDOW_TYPE');
      const geometry = ask('xdotool', 'getwindowgeometry', '--shell', id);
      const number = (name: string) => Number(new RegExp(`^${name}=(.*)`, 'm').exec(geometry)?.[1]);
      return {
        title: ask('xdotool', 'getwindowname', id),
        focused: id === focused,
        place: {
          ...{ x: number('X'), y: number('Y') },
          ...{ width: number('WIDTH'), height: number('HEIGHT') },
        },
        above: facts.includes('_NET_WM_STATE_ABOVE'),
        inTaskbar:
          !facts.includes('SKIP_TASKBAR') &&
          (inTaskbarTypes.test(facts) || !facts.includes('_NET_WM_WINDOW_TYPE_')),
      };
    });
}
