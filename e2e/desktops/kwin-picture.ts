import { execFileSync } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Session } from './processes';

const bytesPerPixel = 4;

/** Has KWin write its pixels into a file, and makes a picture of them. */
export async function takeKWinPicture(
  { env, folder, run }: Session,
  { width, height }: { width: number; height: number },
  file: string,
): Promise<void> {
  const raw = join(folder, 'pixels');
  const pixels = openSync(raw, 'w');
  const service = ['--dest', 'org.kde.KWin', '--object-path', '/org/kde/KWin/ScreenShot2'];
  const method = ['--method', 'org.kde.KWin.ScreenShot2.CaptureWorkspace', '{}', '3'];
  execFileSync('gdbus', ['call', '--session', ...service, ...method], {
    env,
    // KWin gets the file itself, under the number that it has in this list.
    stdio: ['ignore', 'ignore', 'inherit', pixels],
  });
  closeSync(pixels);
  // The answer comes before the pixels.
  const whole = width * height * bytesPerPixel;
  await expect.poll(() => statSync(raw).size, 'the pixels').toBe(whole);
  const read = ['-size', `${width}x${height}`, '-depth', '8', `bgra:${raw}`];
  run('convert', ...read, '-alpha', 'off', file);
}
