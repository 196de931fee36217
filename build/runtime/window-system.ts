/**
 * The switch that has Electron come up at once on the window system that Codepin would otherwise
 * start again for, and lose its terminal: Xwayland where it is there.
 *
 * @param asked the user's arguments, which decide where they name a window system.
 */
export function windowSystemSwitches(
  asked: readonly string[],
  env: Record<string, string | undefined>,
): string[] {
  const chosen = asked.some((argument) => /^--(window-system|ozone-platform)/.test(argument));
  if (process.platform !== 'linux' || !env.WAYLAND_DISPLAY || chosen) return [];
  return [`--ozone-platform=${env.DISPLAY ? 'x11' : 'wayland'}`];
}
