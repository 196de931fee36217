import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startBus, startSystemBus } from './bus';
import type { Desktop, SeenWindow } from './desktop';
import { codeOf } from './keyboard';
import type { Session } from './processes';
import { waylandTerminal } from './terminal';

const display = 'wayland-1';
const listWindows = `global.get_window_actors()
  .map((actor) => actor.meta_window)
  .filter((window) => !window.minimized)
  .map((window) => {
    const { x, y, width, height } = window.get_frame_rect();
    return {
      title: window.title,
      focused: window.has_focus(),
      place: { x, y, width, height },
      above: window.is_above(),
      inTaskbar: !window.is_skip_taskbar(),
    };
  })`;

/** GNOME, natively on Wayland. */
export async function startGnome(session: Session): Promise<Desktop> {
  const { env, start, run } = session;
  await startBus(session);
  await startSystemBus(session);
  Object.assign(env, {
    XDG_CURRENT_DESKTOP: 'GNOME',
    XDG_SESSION_TYPE: 'wayland',
    XDG_SESSION_CLASS: 'user',
    GSETTINGS_BACKEND: 'memory',
  });
  start('gnome-shell', [
    ...['--headless', '--virtual-monitor', '1280x800', '--unsafe-mode', '--no-x11'],
    ...['--wayland', '--wayland-display', display],
  ]);
  const socket = join(env.XDG_RUNTIME_DIR as string, display);
  await expect.poll(() => existsSync(socket), "GNOME's display").toBe(true);
  env.WAYLAND_DISPLAY = display;
  const call = (object: string, method: string, ...args: string[]) =>
    run(
      'gdbus',
      ...['call', '--session', '--dest', `org.gnome.${object}`],
      ...['--object-path', `/org/gnome/${object.replaceAll('.', '/')}`],
      ...['--method', `org.gnome.${object}.${method}`, ...args],
    );
  /** Evaluates an expression in the shell. */
  const ask = <Answer>(expression: string): Answer => {
    // Encoded, it passes through the quotes of JSON and of D-Bus.
    const answer = call('Shell', 'Eval', `encodeURIComponent(JSON.stringify(${expression}))`);
    const encoded = /^\(true, '"(.*)"'\)$/.exec(answer)?.[1];
    if (encoded === undefined) throw new Error(`GNOME answers ${answer}`);
    return JSON.parse(decodeURIComponent(encoded));
  };
  // The overview, which it starts with, keeps the keys for itself.
  const overviewIsOver = () => {
    try {
      return ask<boolean>(
        '!Main.layoutManager._startingUp && (Main.overview.hide(), !Main.overview.visible)',
      );
    } catch {
      // The shell is not on the bus yet, or not made.
      return false;
    }
  };
  await expect.poll(overviewIsOver, { message: 'the overview', timeout: 20_000 }).toBe(true);
  ask(`(globalThis.keyboard = imports.gi.Clutter.get_default_backend().get_default_seat()
    .create_virtual_device(imports.gi.Clutter.InputDeviceType.KEYBOARD_DEVICE), true)`);
  return {
    session,
    switches: ['--ozone-platform=wayland'],
    terminal: waylandTerminal,
    takePicture: (file) => void call('Shell.Screenshot', 'Screenshot', 'false', 'false', file),
    press: (key) =>
      void ask(`[1, 0].map((state) =>
        keyboard.notify_key(global.get_current_time() * 1000, ${codeOf(key)}, state))`),
    windows: () => ask<SeenWindow[]>(listWindows),
  };
}
