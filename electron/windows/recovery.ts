const firstPause = 500;
const longestPause = 30_000;
// Who lives so long has not died of starting.
const calmMs = 60_000;

/** Brings a page back whose process has died. */
export type Recovery = {
  died: () => void;
  /** Somebody waits for the page: it isn't the time for a pause. */
  skipPause: () => void;
};

/**
 * Reloads a page at once when it dies, and with growing pauses while it dies again and again, without
 * an end: a page that stays dead is a hotkey that does nothing.
 */
export function createRecovery(reload: () => void): Recovery {
  let deaths = 0;
  let diedAt = Number.NEGATIVE_INFINITY;
  let waiting: NodeJS.Timeout | undefined;
  const reloadNow = () => {
    clearTimeout(waiting);
    waiting = undefined;
    reload();
  };
  return {
    died() {
      const now = performance.now();
      if (now - diedAt > calmMs) deaths = 0;
      diedAt = now;
      const pause = Math.min(firstPause * 2 ** (deaths - 1), longestPause);
      clearTimeout(waiting);
      if (deaths++ === 0) reloadNow();
      else waiting = setTimeout(reloadNow, pause);
    },
    skipPause() {
      if (waiting) reloadNow();
    },
  };
}
