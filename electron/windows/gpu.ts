import { app } from 'electron';

/**
 * Has Chromium start the process of the graphics processor anew however often it dies: it would end
 * the whole program with the seventh time. Must run before Electron is ready.
 */
export function outliveGpu(): void {
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit');
}
