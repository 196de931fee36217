import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Environment = Record<string, string>;

/** The programs of one desktop: their environment, what they print, and their end. */
export type Session = {
  /** What every program started from here sees; a desktop adds to it what it brings up. */
  env: Environment;
  /** The session's own runtime folder and home, away from the user's. */
  folder: string;
  /** Starts a program that stays; what it prints goes to `NAME.log` among the test's results. */
  start: (
    program: string,
    args?: string[],
    options?: { name?: string; env?: Environment },
  ) => ChildProcess;
  /** Runs a program to its end and returns what it printed. */
  run: (program: string, ...args: string[]) => string;
  /** What a started program has printed so far. */
  printed: (name: string) => string;
  /** Has something else done first when the session ends. */
  atEnd: (end: () => void) => void;
  /** Ends what was started here, the last one first, and whatever those started. */
  stop: () => Promise<void>;
};

// A desktop that leaks in would have the programs come up on it instead of on ours.
const foreign =
  /^(DISPLAY|XAUTHORITY|WAYLAND_|DBUS_|DESKTOP_SESSION|XDG_(SESSION|CURRENT|CONFIG|DATA|STATE|CACHE))/;
const alive = new Set<number>();
process.on('exit', () => {
  for (const pid of alive) signal(pid, 'SIGKILL');
});

/** @param results the folder of the test's results, for the logs. */
export function openSession(results: string): Session {
  mkdirSync(results, { recursive: true });
  // The path of a socket may have 107 bytes: a folder among the results would be too deep.
  const folder = mkdtempSync(join(tmpdir(), 'codepin-'));
  const [runtime, home] = [join(folder, 'run'), join(folder, 'home')];
  for (const made of [runtime, home]) mkdirSync(made);
  chmodSync(runtime, 0o700);
  const env: Environment = {
    ...(Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !foreign.test(name)),
    ) as Environment),
    XDG_RUNTIME_DIR: runtime,
    HOME: home,
    LANGUAGE: 'en_US',
    LC_ALL: 'C.UTF-8',
  };
  const log = (name: string) => join(results, `${name}.log`);
  const children: ChildProcess[] = [];
  const ends: (() => void)[] = [];
  return {
    env,
    folder,
    start(program, args = [], { name = basename(program), env: more = {} } = {}) {
      const out = openSync(log(name), 'a');
      const child = spawn(program, args, {
        env: { ...env, ...more },
        // The leader of a group: what it starts can be ended with it.
        detached: true,
        stdio: ['pipe', out, out, 'pipe'],
      });
      closeSync(out);
      child.on('error', (error) => console.error(`${program}: ${error.message}`));
      if (child.pid) alive.add(child.pid);
      children.push(child);
      return child;
    },
    run: (program, ...args) =>
      execFileSync(program, args, { encoding: 'utf8', env, stdio: 'pipe', timeout: 10_000 }).trim(),
    printed: (name) => readFileSync(log(name), 'utf8'),
    atEnd: (end) => ends.push(end),
    async stop() {
      for (const end of ends) end();
      for (const child of children.reverse()) await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (!child.pid) return;
  const over = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  signal(child.pid, 'SIGTERM');
  if (over) await Promise.race([over, wait(2000)]);
  signal(child.pid, 'SIGKILL');
  alive.delete(child.pid);
}

function signal(leader: number, name: NodeJS.Signals) {
  try {
    process.kill(-leader, name);
  } catch {
    // The whole group has ended.
  }
}
