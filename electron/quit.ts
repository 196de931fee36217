import { app } from 'electron';

// A disk that hangs must not keep the program.
const longestMs = 3000;

/**
 * Has the program end only once everything is on the disk.
 *
 * @param flush resolves when it is.
 * @param onQuit called just before the program ends.
 */
export function flushBeforeQuit(flush: () => Promise<unknown>, onQuit: () => void): void {
  let flushed = false;
  app.on('before-quit', (event) => {
    if (flushed) return onQuit();
    event.preventDefault();
    const limit = new Promise((resolve) => setTimeout(resolve, longestMs));
    Promise.race([flush(), limit]).finally(() => {
      flushed = true;
      app.quit();
    });
  });
}
