import { type Program, provideSystemPackages } from './debian';
import { hasDisplay, openVirtualDisplay } from './display';
import { type Electron, provideElectron } from './electron';

/** Whether the command line, or a machine of a CI, lets system packages be installed. */
export const mayInstall = (): boolean =>
  process.argv.includes('--install') || Boolean(process.env.CI);

/** Everything that a run of the app needs: Electron with its switches, and a display. */
export type Runtime = {
  electron: Electron & { switches: string[] };
  env: Record<string, string>;
  close: () => void;
};

const displayPrograms: Program[] = ['Xvfb', 'openbox', 'dbus-daemon'];

/**
 * Brings up what the app runs on. Ends the process with exit code 1 and a sentence that says what to
 * do, where something can't be had.
 *
 * @param virtualDisplay `always` for tests, so that they disturb nobody's desktop; `never` where the
 *   caller brings up its own.
 * @param programs further system programs that the caller needs.
 * @param install whether system packages that are missing may be installed.
 */
export async function provideRuntime(options: {
  virtualDisplay: 'always' | 'if-needed' | 'never';
  programs?: Program[];
  install: boolean;
}): Promise<Runtime> {
  try {
    const wanted =
      options.virtualDisplay === 'always' ||
      (options.virtualDisplay === 'if-needed' && !hasDisplay());
    const virtual = process.platform === 'linux' && wanted;
    const provided = await provideElectron();
    const programs = [...(virtual ? displayPrograms : []), ...(options.programs ?? [])];
    provideSystemPackages(provided.executable, programs, options.install);
    // Chromium's sandbox refuses to run as root.
    const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const electron = { ...provided, switches };
    if (!virtual) return { electron, env: {}, close: () => {} };
    const display = await openVirtualDisplay();
    if (options.virtualDisplay === 'if-needed') {
      console.log(
        `No display here: Codepin runs on a virtual one (${display.env.DISPLAY}). To see it, take pictures: npm run screenshots`,
      );
    }
    return {
      electron,
      env: { ...display.env, XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' },
      close: display.close,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
