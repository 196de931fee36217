import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { buildApp, pagesConfig, root } from './build';
import { provideRuntime } from './runtime/provide';

const { electron, env, close } = await provideRuntime({
  virtualDisplay: 'if-needed',
  install: true,
});
await buildApp({ development: true });
const server = await createServer({ ...pagesConfig, server: { host: '127.0.0.1' } });
await server.listen();
const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
console.log(
  `Pages reload by themselves from ${address}. A change under electron/ or data/ takes a restart.`,
);
const child = spawn(electron.executable, [...electron.switches, root, ...process.argv.slice(2)], {
  env: { ...process.env, ...env, CODEPIN_DEV_SERVER: address },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', async (code) => {
  close();
  await server.close();
  process.exit(code ?? 0);
});
