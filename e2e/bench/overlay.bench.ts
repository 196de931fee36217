import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildIfStale, root } from '../../build/build';
import { mayInstall, provideRuntime } from '../../build/runtime/provide';
import type { Change } from './frames';
import { treeActivity, treeMemory } from './processes';
import { type Key, openScreen, type Screen } from './screen';
import { quantile, rounded } from './statistics';

// From a key press injected into the X server to the pixels of its screen: nothing is measured
// inside the programs, and both are measured in turn in the same run.
// Optional: how many rounds, and only `overlay` or only `start`.
const rounds = Number(process.argv[2] ?? 30);
const only = process.argv[3];
const runtime = await provideRuntime({
  virtualDisplay: 'if-needed',
  programs: ['Xvfb', 'openbox'],
  install: mayInstall(),
});
await buildIfStale();

const hotkeys: Record<'floor' | 'codepin', Key[]> = {
  floor: ['ctrl', 'shift', 'F11'],
  codepin: ['ctrl', 'shift', 'space'],
};
type Subject = { name: keyof typeof hotkeys; process: ChildProcess; pid: number };
const readings: Record<string, Record<string, Change[]>> = {};
const keep = (subject: string, what: string, change: Change | undefined) => {
  if (!change) throw new Error(`${subject}: nothing changed on the screen after ${what}`);
  readings[what] ??= {};
  readings[what][subject] ??= [];
  readings[what][subject].push(change);
};

function launch(screen: Screen, folder: string, args: string[], prefs?: object): ChildProcess {
  const userData = mkdtempSync(join(tmpdir(), 'codepin-bench-'));
  if (prefs) writeFileSync(join(userData, 'prefs.json'), JSON.stringify(prefs));
  return spawn(
    runtime.electron.executable,
    [...runtime.electron.switches, folder, `--user-data-dir=${userData}`, ...args],
    {
      env: { ...process.env, ...runtime.env, DISPLAY: screen.display, LANGUAGE: 'en' },
      stdio: 'ignore',
    },
  );
}

const idleMs = 4000;
const idle: Record<'wakeUps' | 'cpu', Record<string, number[]>> = { wakeUps: {}, cpu: {} };
const floorFolder = join(root, 'e2e/bench/floor');
const pins = [
  'http:404',
  'http:502',
  'websocket:1006',
  'ftp:550',
  'rest:422',
  'grpc:14',
  'http:301',
  'errno:111',
];
const prefs = { pins, language: 'en', toldAboutTray: true };

async function end(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}

async function overlayRounds(screen: Screen) {
  const floor = launch(screen, floorFolder, []);
  const codepin = launch(screen, root, ['--hidden'], prefs);
  await wait(6000);
  const subjects: Subject[] = [
    { name: 'floor', process: floor, pid: floor.pid ?? 0 },
    { name: 'codepin', process: codepin, pid: codepin.pid ?? 0 },
  ];
  await watchIdle(subjects);
  for (let round = 0; round < rounds; round++) {
    for (const { name } of subjects) {
      keep(name, 'hotkey', await screen.watch(() => screen.press(...hotkeys[name])));
      await wait(300);
      keep(name, 'key', await screen.watch(() => screen.press('4')));
      await wait(300);
      if (name === 'codepin') {
        screen.press('Escape');
        await wait(300);
      }
      keep(name, 'hide', await screen.watch(() => screen.press('Escape')));
      await wait(500);
    }
  }
  await end(floor);
  await end(codepin);
}

/** What the hidden programs do while nobody asks anything of them. */
async function watchIdle(subjects: readonly Subject[]) {
  for (let round = 0; round < 5; round++) {
    const before = subjects.map(({ pid }) => treeActivity(pid));
    await wait(idleMs);
    for (const [at, { name, pid }] of subjects.entries()) {
      const [was, is] = [before[at], treeActivity(pid)];
      if (!was) continue;
      idle.wakeUps[name] = [
        ...(idle.wakeUps[name] ?? []),
        ((is.wakeUps - was.wakeUps) * 1000) / idleMs,
      ];
      idle.cpu[name] = [...(idle.cpu[name] ?? []), ((is.cpuMs - was.cpuMs) * 1000) / idleMs];
    }
  }
}

async function rofiRounds(screen: Screen) {
  const lines = Array.from({ length: 60 }, (_, at) => `${400 + at} code`).join('\n');
  for (let round = 0; round < rounds; round++) {
    let rofi: ChildProcess | undefined;
    const change = await screen.watch(() => {
      rofi = spawn('rofi', ['-dmenu'], {
        env: { ...process.env, DISPLAY: screen.display },
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      rofi.stdin?.end(lines);
    });
    keep('rofi', 'hotkey', change);
    screen.press('Escape');
    await wait(400);
    rofi?.kill();
    await wait(100);
  }
}

async function starts(screen: Screen) {
  const memory: Record<string, number[]> = { floor: [], codepin: [] };
  for (let round = 0; round < Math.min(rounds, 20); round++) {
    for (const [name, folder, args] of [
      ['floor', floorFolder, ['--two']],
      ['codepin', root, []],
    ] as const) {
      let child: ChildProcess | undefined;
      const change = await screen.watch(
        () => {
          child = launch(screen, folder, [...args], name === 'codepin' ? prefs : undefined);
        },
        // Fewer pixels than these are a blinking caret.
        { quietMs: 1200, timeoutMs: 15_000, atLeast: 200 },
      );
      keep(name, 'start', change);
      await wait(3000);
      memory[name]?.push(treeMemory(child?.pid ?? 0));
      await wait(500);
      keep(name, 'first hotkey', await screen.watch(() => screen.press(...hotkeys[name])));
      if (child) await end(child);
      await wait(500);
    }
  }
  return memory;
}

const hasRofi = (() => {
  try {
    execFileSync('rofi', ['-version']);
    return true;
  } catch {
    return false;
  }
})();

const screen = await openScreen();
// The first key of a keyboard has the X server tell every client to read its layout.
screen.press('F11');
const memory = await (async () => {
  try {
    if (only !== 'start') {
      await overlayRounds(screen);
      if (hasRofi) await rofiRounds(screen);
    }
    return only === 'overlay' ? undefined : await starts(screen);
  } finally {
    screen.close();
    runtime.close();
  }
})();

type Line = {
  what: string;
  subject: string;
  n: number;
  p50: number;
  p95: number;
  max: number;
  ratio?: number;
};
const lines: Line[] = [];
const add = (what: string, values: Record<string, number[]>) => {
  const floor = quantile(values.floor ?? [], 0.5);
  for (const [subject, all] of Object.entries(values)) {
    lines.push({
      what,
      subject,
      n: all.length,
      p50: rounded(quantile(all, 0.5)),
      p95: rounded(quantile(all, 0.95)),
      max: rounded(Math.max(...all)),
      ...(subject === 'floor' ? {} : { ratio: rounded(quantile(all, 0.5) / floor) }),
    });
  }
};
const parts = [
  ['first', 'first (ms)'],
  ['whole', 'whole (ms)'],
  ['still', 'still (ms)'],
  ['frames', 'distinct frames'],
  ['strange', 'strange pixels (%)'],
] as const;
for (const [what, subjects] of Object.entries(readings)) {
  for (const [part, unit] of parts) {
    add(
      `${what} → ${unit}`,
      Object.fromEntries(
        Object.entries(subjects).map(([name, all]) => [name, all.map((one) => one[part])]),
      ),
    );
  }
}
add('idle → wake-ups (1/s)', idle.wakeUps);
add('idle → processor time (ms/s)', idle.cpu);
if (memory) add('memory, idle (MB PSS)', memory);
const result = {
  electron: runtime.electron.version,
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  rounds,
  lines,
};
const file = join(root, 'test-results/bench-overlay.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.log(`Electron ${result.electron}, ${result.cores} × ${result.cpu}, ${rounds} rounds`);
console.table(lines);
