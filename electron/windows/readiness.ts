// A frame takes 36 ms at the most after the page has rendered, with both cores busy.
const frameMs = 500;
const loadedMs = 1500;
const silentMs = 4000;

/** Whether a page has something to show. */
export type Readiness = {
  /**
   * Calls back at once where the page is ready, else as soon as it is. No promise, as Electron calls
   * a hotkey's handler without a microtask checkpoint: what comes after an `await` there waits for
   * the next unrelated event, up to a second or more.
   */
  when: (then: () => void) => void;
  /** The page's document has been loaded. */
  loaded: () => void;
  /** The page has rendered what it shows first. */
  rendered: () => void;
  /** The frame with it has been made. */
  painted: () => void;
  /** The page is a new one. */
  reset: () => void;
};

/**
 * Waits for a page's first frame, which must be there before its window is shown, or it would flash
 * in the toolkit's colour; but not for ever, as a frame may never come: a hidden window of Wayland
 * has none (electron#48859), and a page may hang. A window that stays away is worse than a flash.
 *
 * @param framesWhileHidden whether a hidden page makes frames.
 */
export function createReadiness(framesWhileHidden: boolean): Readiness {
  let ready = false;
  let deadline = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const settle = () => {
    clearTimeout(timer);
    ready = true;
    for (const then of waiting.splice(0)) then();
  };
  const within = (ms: number) => {
    const next = performance.now() + ms;
    if (ready || next >= deadline) return;
    deadline = next;
    clearTimeout(timer);
    timer = setTimeout(settle, ms);
  };
  return {
    when(then) {
      if (ready) return then();
      waiting.push(then);
      within(silentMs);
    },
    loaded: () => within(loadedMs),
    rendered: () => (framesWhileHidden ? within(frameMs) : settle()),
    painted: settle,
    reset() {
      clearTimeout(timer);
      ready = false;
      deadline = Number.POSITIVE_INFINITY;
      if (waiting.length > 0) within(silentMs);
    },
  };
}
