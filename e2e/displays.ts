import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Xvfb has one output; the X server proper has sixteen with the driver of a card that isn't there.
const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1280x800"
    Virtual 4096 2048
  EndSubSection
EndSection
`;

/** An X server with a display of 1280 by 800 pixels and, right of it, one of 1024 by 768. */
export type TwoDisplays = {
  DISPLAY: string;
  /** Runs a program on it, such as xdotool. */
  run: (program: string, ...args: string[]) => string;
  /** Takes the right one away. */
  unplug: () => void;
  close: () => void;
};

export async function openTwoDisplays(): Promise<TwoDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'codepin-displays-'));
  const file = join(folder, 'xorg.conf');
  writeFileSync(file, configuration);
  const switches = [
    '-config',
    file,
    '-logfile',
    join(folder, 'log'),
    '-displayfd',
    '3',
    '-noreset',
  ];
  const server = spawn('Xorg', [...switches, '-nolisten', 'tcp', '-novtswitch', '-sharevts'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`Xorg ended with ${code}`)));
  });
  const DISPLAY = `:${number}`;
  const env = { ...process.env, DISPLAY };
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', env }).trim();
  run('xrandr', '--addmode', 'DUMMY1', '1024x768');
  run('xrandr', '--output', 'DUMMY1', '--mode', '1024x768', '--right-of', 'DUMMY0');
  // Asking has the server look again: before that the new output counts as disconnected.
  run('xrandr');
  const manager: ChildProcess = spawn('openbox', [], { env, stdio: 'ignore' });
  await wait(500);
  return {
    DISPLAY,
    run,
    unplug: () => run('xrandr', '--output', 'DUMMY1', '--off'),
    close() {
      manager.kill();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
