import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { app } from 'electron';
import { readSetting } from '../../stores/read-setting';
import { acceptsX11 } from '../linux-x11/client';
import {
  argumentsFor,
  isWaylandSession,
  type Session,
  usedWindowSystem,
  wantedWindowSystem,
} from './window-system';

/** A local X server's socket; what another machine shows can't be asked for here. */
function hasX11({ DISPLAY = '' }: NodeJS.ProcessEnv): boolean {
  const local = /^(?:unix)?:(\d+)/.exec(DISPLAY)?.[1];
  return local === undefined ? DISPLAY !== '' : existsSync(`/tmp/.X11-unix/X${local}`);
}

const session = (preferred: Session['preferred']): Session => ({
  argv: process.argv.slice(1),
  env: process.env,
  hasX11: hasX11(process.env),
  ozonePlatform: app.commandLine.getSwitchValue('ozone-platform'),
  electronMajor: Number.parseInt(process.versions.electron, 10),
  preferred,
});

/** Whether the user is in a session of Wayland, on Xwayland or natively. */
export const inWaylandSession = () => isWaylandSession(process.env);
/** What draws our windows; an X server may be Xwayland. */
export const windowSystem = () => usedWindowSystem(session('auto'));

/**
 * As `Platform` says. Chromium has chosen when main's first line runs, and a switch set there comes
 * too late.
 */
export async function relaunchOnWantedWindowSystem(
  folder: string,
  leave: () => void,
): Promise<boolean> {
  if (!inWaylandSession()) return false;
  const wanted = wantedWindowSystem(session(readSetting(folder, 'windowSystem')));
  if (wanted === windowSystem()) return false;
  // One that refuses us would end the other process with no window at all.
  if (wanted === 'x11' && !(await acceptsX11())) return false;
  leave();
  const argv = argumentsFor(wanted, process.argv.slice(1));
  spawn(process.execPath, argv, { detached: true, stdio: 'inherit' }).unref();
  return true;
}
