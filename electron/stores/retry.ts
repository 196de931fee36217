const firstPause = 2000;
const longestPause = 60_000;

/** Tries something again and again, each time after a longer pause, up to a minute, until it is stopped. */
export function createRetry(attempt: () => void) {
  let pause = firstPause;
  let waiting: NodeJS.Timeout | undefined;
  return {
    /** Has no effect while it runs. */
    start() {
      if (waiting) return;
      waiting = setTimeout(() => {
        waiting = undefined;
        pause = Math.min(pause * 2, longestPause);
        attempt();
      }, pause);
      // What can't be saved must not keep a process alive.
      waiting.unref();
    },
    stop() {
      clearTimeout(waiting);
      waiting = undefined;
      pause = firstPause;
    },
  };
}
