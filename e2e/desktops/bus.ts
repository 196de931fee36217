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
  const { env, folder, start, printed } = session;
  const address = `unix:path=${env.XDG_RUNTIME_DIR}/bus`;
  const [file, allowed] = [join(folder, 'bus.conf'), join(folder, 'services')];
  mkdirSync(allowed);
  for (const name of services.map((service) => `${service}.service`))
    cpSync(join(installed, name), join(allowed, name));
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
  const name = 'dbus-daemon';
  start(name, [`--config-file=${file}`, '--nofork', '--print-address']);
  await expect.poll(() => printed(name), 'the session bus').toContain(address);
  env.DBUS_SESSION_BUS_ADDRESS = address;
}
