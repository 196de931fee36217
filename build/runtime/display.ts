import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A virtual X display with a window manager and a session bus: what to add to the environment, and how to end it. */
export type Display = {
  env: { DISPLAY: string; DBUS_SESSION_BUS_ADDRESS: string };
  close: () => void;
};

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Starts a virtual display of the given size, in pixels. The X server itself picks a free number. */
export async function openVirtualDisplay(size = '1280x800'): Promise<Display> {
  const children: ChildProcess[] = [];
  const close = () => {
    for (const child of children.reverse()) child.kill();
  };
  try {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', `${size}x24`, '-noreset', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    children.push(server);
    const DISPLAY = `:${await firstLine(server, server.stdio[3] as Readable)}`;
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(bus);
    const DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, bus.stdout);
    const env = { DISPLAY, DBUS_SESSION_BUS_ADDRESS };
    children.push(spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' }));
    return { env, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function firstLine(child: ChildProcess, stream: Readable | null): Promise<string> {
  const name = child.spawnfile;
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then((reason) => {
    throw new Error(`${name} did not start (${String(reason[0])})`);
  });
  const read = (async () => {
    let text = '';
    for await (const piece of stream ?? []) {
      text += piece;
      if (text.includes('\n')) return text.split('\n')[0]?.trim() ?? '';
    }
    throw new Error(`${name} ended without a word`);
  })();
  failed.catch(() => {});
  return Promise.race([read, failed]);
}
