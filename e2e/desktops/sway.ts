import { chownSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startBus } from './bus';
import type { Desktop, Rectangle, SeenWindow } from './desktop';
import { openKeyboard } from './keyboard';
import type { Session } from './processes';
import { waylandTerminal } from './terminal';

type Node = {
  type: string;
  name: string | null;
  pid?: number;
  focused: boolean;
  visible?: boolean;
  rect: Rectangle;
  nodes: Node[];
  floating_nodes: Node[];
};

const nobody = 65534;

/** sway, natively on Wayland or with Xwayland. */
export async function startSway(session: Session, { xwayland = false } = {}): Promise<Desktop> {
  const { env, folder, start, run, printed } = session;
  await startBus(session);
  Object.assign(env, {
    WLR_BACKENDS: 'headless',
    WLR_LIBINPUT_NO_DEVICES: '1',
    WLR_RENDERER: 'pixman',
  });
  const config = join(folder, 'sway.conf');
  const output = 'output HEADLESS-1 resolution 1280x800 bg #336699 solid_color';
  writeFileSync(config, `xwayland ${xwayland ? 'force' : 'disable'}\n${output}\n`);
  const runtime = env.XDG_RUNTIME_DIR as string;
  const asNobody = leaveRoot(folder, runtime, env.HOME as string);
  const [program = '', ...args] = [...asNobody, 'sway', '-d', '-c', config];
  start(program, args, { name: 'sway' });
  const socket = () => readdirSync(runtime).find((name) => name.startsWith('sway-ipc.'));
  await expect.poll(socket, "sway's socket").toBeTruthy();
  await expect.poll(() => existsSync(join(runtime, 'wayland-1')), "sway's display").toBe(true);
  Object.assign(env, {
    SWAYSOCK: join(runtime, socket() ?? ''),
    WAYLAND_DISPLAY: 'wayland-1',
    XDG_SESSION_TYPE: 'wayland',
    XDG_CURRENT_DESKTOP: 'sway',
  });
  if (xwayland) {
    const display = () => /Starting Xwayland on (:\d+)/.exec(printed('sway'))?.[1] ?? '';
    await expect.poll(display, 'the display of Xwayland').not.toBe('');
    env.DISPLAY = display();
    // An X server lets in nobody but its own user.
    if (asNobody.length > 0)
      run(program, ...args.slice(0, asNobody.length - 1), 'xhost', '+local:');
  }
  const keyboard = await openKeyboard(session);
  return {
    session,
    switches: [`--ozone-platform=${xwayland ? 'x11' : 'wayland'}`],
    terminal: waylandTerminal,
    takePicture: (file) => void run('grim', file),
    press: keyboard.press,
    windows: () => windowsIn(JSON.parse(run('swaymsg', '-t', 'get_tree'))),
  };
}

/** sway refuses to run as root: what runs it as nobody, in folders that are nobody's. */
function leaveRoot(...folders: string[]): string[] {
  if (process.getuid?.() !== 0) return [];
  for (const folder of folders) chownSync(folder, nobody, nobody);
  return ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
}

function windowsIn(node: Node): SeenWindow[] {
  const here =
    node.pid && node.visible
      ? [{ title: node.name ?? '', focused: node.focused, place: node.rect }]
      : [];
  return [...here, ...[...node.nodes, ...node.floating_nodes].flatMap(windowsIn)];
}
