import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, root } from './build';
import { type DesktopName, desktops, onlyByName, programsOf } from './desktops';
import { missingPackages, provideSystemPackages } from './runtime/debian';
import { mayInstall, provideRuntime } from './runtime/provide';

// npm run e2e:desktops -- [--install] [a switch of Playwright …] [a desktop's name …]
const names = Object.keys(desktops) as DesktopName[];
const isName = (word: string): word is DesktopName => word in desktops;
const [switches, words] = [true, false].map((dashed) =>
  process.argv.slice(2).filter((word) => word.startsWith('-') === dashed),
) as [string[], string[]];
const unknown = words.filter((word) => !isName(word));
if (unknown.length > 0) {
  console.error(`No desktop is called ${unknown.join(' or ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}
if (process.platform !== 'linux') {
  console.log('The desktops of these tests are those of Linux: nothing to do here.');
  process.exit(0);
}
const wanted =
  words.length > 0 ? words.filter(isName) : names.filter((name) => !onlyByName.includes(name));

const { electron } = await provideRuntime({
  virtualDisplay: 'never',
  install: mayInstall(),
});
const lacks = (name: DesktopName) => missingPackages(undefined, programsOf(name));
const lacking = () => wanted.filter((name) => lacks(name).length > 0);
if (mayInstall()) {
  const reason = install(lacking());
  if (reason) console.log(reason);
  // A package that can't be had must not keep the others away. Those left say themselves what they need.
  for (const name of lacking()) install([name]);
}
for (const name of lacking())
  console.log(`Left out: ${name}, which needs ${lacks(name).join(' ')}`);
const chosen = wanted.filter((name) => lacks(name).length === 0);
if (chosen.length === 0) {
  console.log(
    'No desktop is left. Let their packages be installed: npm run e2e:desktops -- --install',
  );
  process.exit(words.length > 0 ? 1 : 0);
}

await buildIfStale();
console.log(`End-to-end tests on Electron ${electron.version}, ${chosen.join(', ')}`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    ...['--config', join(root, 'build/playwright-desktops.config.ts')],
    ...switches.filter((name) => name !== '--install'),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      CODEPIN_ELECTRON: electron.executable,
      CODEPIN_SWITCHES: electron.switches.join(' '),
      CODEPIN_DESKTOPS: chosen.join(' '),
    },
  },
);
// Who names a desktop wants to know that it wasn't tested.
process.exitCode = (status ?? 1) || Number(words.length > 0 && chosen.length < wanted.length);

/** @returns what keeps them from being installed. */
function install(those: DesktopName[]): string | undefined {
  if (those.length === 0) return undefined;
  try {
    provideSystemPackages(electron.executable, those.flatMap(programsOf), true);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
