import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildIfStale, root } from '../../build/build';
import { mayInstall, provideRuntime } from '../../build/runtime/provide';
import { treeMemory } from './processes';
import { openScreen } from './screen';
import { rounded } from './statistics';

// Shows and hides the overlay many times and compares the memory before and after. By hand:
// `npm run bench:soak -- 10000`. A press takes 200 ms, so that none counts as a held key's repeat.
const toggles = Number(process.argv[2] ?? 10_000);
const pressMs = 200;
const runtime = await provideRuntime({
  virtualDisplay: 'if-needed',
  programs: ['Xvfb', 'openbox'],
  install: mayInstall(),
});
await buildIfStale();
const screen = await openScreen();
const codepin = spawn(
  runtime.electron.executable,
  [
    ...runtime.electron.switches,
    root,
    '--hidden',
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'codepin-soak-'))}`,
  ],
  { env: { ...process.env, ...runtime.env, DISPLAY: screen.display }, stdio: 'ignore' },
);
const pid = codepin.pid ?? 0;
const toggle = async (times: number) => {
  for (let at = 0; at < times; at++) {
    screen.press('ctrl', 'shift', 'space');
    await wait(pressMs);
  }
};
try {
  await wait(6000);
  const shown = await screen.watch(() => screen.press('ctrl', 'shift', 'space'));
  if (!shown) throw new Error('the hotkey shows nothing');
  await wait(pressMs);
  // Warm first: what the first shows allocate is no leak.
  await toggle(99);
  await wait(20_000);
  const before = treeMemory(pid);
  await toggle(toggles);
  await wait(20_000);
  const after = treeMemory(pid);
  console.log(
    `${toggles} presses: ${rounded(before)} MB before, ${rounded(after)} MB after, ratio ${rounded(after / before)}`,
  );
} finally {
  codepin.kill();
  screen.close();
  runtime.close();
}
