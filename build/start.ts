import { spawn } from 'node:child_process';
import { buildIfStale, root } from './build';
import { provideRuntime } from './runtime/provide';

const { electron, env, close } = await provideRuntime({ virtualDisplay: 'if-needed' });
await buildIfStale();
const child = spawn(electron.executable, [...electron.switches, root, ...process.argv.slice(2)], {
  env: { ...process.env, ...env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  close();
  process.exitCode = code ?? (signal ? 1 : 0);
});
