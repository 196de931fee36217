/** Says of each blur whether the user has left the window. */
export type BlurGuard = { shown: () => void; blurred: () => void; hidden: () => void };

/**
 * Wayland compositors report a blur some milliseconds after a window was shown, with the focus on its
 * way to it (seen on KWin, GNOME and sway): whoever hides on that can't be opened a second time.
 *
 * @param graceMs how long after a show a blur is only looked into at its end; 0 believes every one.
 * @param isFocused whether the window has the focus now.
 * @param left called when the user has left.
 */
export function createBlurGuard(
  graceMs: number,
  isFocused: () => boolean,
  left: () => void,
): BlurGuard {
  let shownAt = Number.NEGATIVE_INFINITY;
  let waiting: NodeJS.Timeout | undefined;
  return {
    shown() {
      clearTimeout(waiting);
      shownAt = performance.now();
    },
    blurred() {
      clearTimeout(waiting);
      const remaining = shownAt + graceMs - performance.now();
      if (remaining <= 0) return left();
      waiting = setTimeout(() => {
        if (!isFocused()) left();
      }, remaining);
    },
    hidden: () => clearTimeout(waiting),
  };
}
