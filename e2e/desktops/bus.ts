import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Session } from './processes';

const installed = '/usr/share/dbus-1/services';

/**
 * Starts a session bus, by which desktops and Electron's tray speak.
 *
 * @param services what may be started by asking for it. Not all that is installed: a desktop's
 *   portals would come up everywhere, and stay longer than the desktop.
 */
export async function startBus(session: Session, services: string[] = []): Promise<void> {
  session.env.DBUS_SESSION_BUS_ADDRESS = await start(session, 'session-bus', services);
}

/** Starts a bus in place of the system's, with none of the system's services. */
export async function startSystemBus(session: Session): Promise<void> {
  session.env.DBUS_SYSTEM_BUS_ADDRESS = await start(session, 'system-bus', []);
}

async function start(session: Session, name: string, services: string[]): Promise<string> {
  const { env, folder, printed } = session;
  const address = `unix:path=${env.XDG_RUNTIME_DIR}/${name}`;
  const [file, allowed] = [join(folder, `${name}.conf`), join(folder, `${name}-services`)];
  mkdirSync(allowed);
  for (const service of services.map((service) => `${service}.service`))
    cpSync(join(installed, service), join(allowed, service));
  writeFileSync(
    file,
    `<busconfig>
      <type>session</type>
      <listen>${address}</listen>
      <servicedir>${allowed}</servicedir>
      <policy context="default">
        <allow send_destination="*"/>
        <allow receive_sender="*"/>
        <allow own="*"/>
      </policy>
    </busconfig>`,
  );
  session.start('dbus-daemon', [`--config-file=${file}`, '--nofork', '--print-address'], { name });
  await expect.poll(() => printed(name), `the ${name}`).toContain(address);
  return address;
}
