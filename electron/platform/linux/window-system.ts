/** What draws Codepin's windows on Linux. */
export type WindowSystem = 'x11' | 'wayland';

/** What is known before Electron is ready. */
export type Session = {
  /** The program's arguments. */
  argv: readonly string[];
  env: Record<string, string | undefined>;
  /** Whether an X server takes connections: on Wayland that is Xwayland. */
  hasX11: boolean;
  /** The value that the switch `ozone-platform` has now, whoever set it. */
  ozonePlatform: string;
  electronMajor: number;
  /** What the user set. */
  preferred: 'auto' | 'wayland';
};

const isWindowSystem = (value: string | undefined): value is WindowSystem =>
  value === 'x11' || value === 'wayland';

function switchIn(argv: readonly string[], name: string): string | undefined {
  return argv.findLast((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** Whether the user is in a session of Wayland, with Xwayland or without. */
export const isWaylandSession = (env: Session['env']): boolean =>
  env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY);

/**
 * The window system that this process uses. From 38 on Electron takes Wayland wherever the session
 * says that it is one (electron#47653); before, only where it was told to.
 */
export function usedWindowSystem(session: Session): WindowSystem {
  if (isWindowSystem(session.ozonePlatform)) return session.ozonePlatform;
  const hint = switchIn(session.argv, 'ozone-platform-hint');
  if (isWindowSystem(hint)) return hint;
  const automatic = session.electronMajor >= 38 || hint === 'auto';
  const { WAYLAND_DISPLAY, XDG_SESSION_TYPE } = session.env;
  return automatic && WAYLAND_DISPLAY && XDG_SESSION_TYPE === 'wayland' ? 'wayland' : 'x11';
}

/**
 * The window system that Codepin is to use. Native Wayland lets no program place a window, keep it
 * above others or out of the task bar; Xwayland lets it, so that comes first where it is there.
 * `--window-system=x11` or `=wayland` decides otherwise, then `--ozone-platform=wayland`, then the
 * setting.
 */
export function wantedWindowSystem(session: Session): WindowSystem {
  const chosen = switchIn(session.argv, 'window-system');
  if (isWindowSystem(chosen)) return chosen;
  if (!session.env.WAYLAND_DISPLAY) return 'x11';
  if (!session.hasX11) return 'wayland';
  const native = switchIn(session.argv, 'ozone-platform') === 'wayland';
  return native || session.preferred === 'wayland' ? 'wayland' : 'x11';
}

/** The arguments that start the program on a window system, whatever they said of it before. */
export const argumentsFor = (system: WindowSystem, argv: readonly string[]): string[] => [
  `--ozone-platform=${system}`,
  ...argv.filter((argument) => !/^--ozone-platform(-hint)?=/.test(argument)),
];
