import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startBus } from './bus';
import { startCodepin } from './codepin-on';
import { coloursIn, difference } from './picture';
import type { Session } from './processes';
import { isChosen, test } from './session';
import { toggle } from './toggle';

const display = 'wayland-1';

if (isChosen('weston')) {
  // Headless it has neither a keyboard nor a focus, and it tells nobody about its windows.
  test('weston', async ({ session }, { outputDir }) => {
    await startWeston(session);
    const picture = (title: string) => takePicture(session, join(outputDir, `${title}.png`));
    const before = picture('0-before');
    const codepin = await startCodepin({ session, switches: ['--ozone-platform=wayland'] });
    await expect.poll(() => codepin.shows('browse')).toBe(true);
    const seen = () => difference(before, picture('1-started'));
    await expect.poll(seen, 'the share of the screen that changes').toBeGreaterThan(0.2);
    await expect.poll(() => coloursIn(picture('1-started'))).toBeGreaterThan(1000);
    await toggle(codepin, 6);
    await codepin.quit();
  });
}

async function startWeston(session: Session): Promise<void> {
  const { env, start } = session;
  await startBus(session);
  const size = ['--width=1280', '--height=800', '--idle-time=0'];
  start('weston', [
    ...['--backend=headless-backend.so', '--use-pixman', '--no-config', `--socket=${display}`],
    // Pictures are otherwise only for programs of its own.
    ...[...size, '--debug'],
  ]);
  const socket = join(env.XDG_RUNTIME_DIR as string, display);
  await expect.poll(() => existsSync(socket), "weston's display").toBe(true);
  Object.assign(env, {
    WAYLAND_DISPLAY: display,
    XDG_SESSION_TYPE: 'wayland',
    XDG_CURRENT_DESKTOP: 'weston',
  });
}

function takePicture({ run, folder }: Session, file: string): string {
  run('env', '-C', folder, 'weston-screenshooter');
  const taken = readdirSync(folder).find((name) => name.startsWith('wayland-screenshot'));
  renameSync(join(folder, taken ?? ''), file);
  return file;
}
