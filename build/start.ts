import { spawn } from 'node:child_process';
import { buildIfStale, root } from './build';
import { provideRuntime } from './runtime/provide';
import { windowSystemSwitches } from './runtime/window-system';

const { electron, env, close } = await provideRuntime({
  virtualDisplay: 'if-needed',
  install: true,
});
await buildIfStale();
const environment = { ...process.env, ...env };
const asked = process.argv.slice(2);
const switches = [...electron.switches, ...windowSystemSwitches(asked, environment)];
const child = spawn(electron.executable, [...switches, root, ...asked], {
  env: environment,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  close();
  process.exitCode = code ?? (signal ? 1 : 0);
});
