import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, root } from './build';
import { mayInstall, provideRuntime } from './runtime/provide';

const { electron, env, close } = await provideRuntime({
  virtualDisplay: 'always',
  programs: ['xdotool', 'xterm', 'xset', 'xprop', 'xrandr', 'Xorg'],
  install: mayInstall(),
});
await buildIfStale();
console.log(`End-to-end tests on Electron ${electron.version}, ${env.DISPLAY ?? 'this desktop'}`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    join(root, 'build/playwright.config.ts'),
    ...process.argv.slice(2).filter((argument) => argument !== '--install'),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...env,
      CODEPIN_ELECTRON: electron.executable,
      CODEPIN_SWITCHES: electron.switches.join(' '),
    },
  },
);
close();
process.exitCode = status ?? 1;
