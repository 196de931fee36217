const repeatInterval = 150;
const jitter = 20;

/** What X.Org starts with, in ms; desktops set their own. */
export const usualRepeatDelay = 660;

/**
 * Whether a press is a repeat of the chord being held and not a press of its own: X11 reports each
 * repeat as a press (about 17 a second), and global shortcuts say nothing of the release, so the
 * repeats can only be known by their times.
 *
 * @param sinceLast ms since the press before, repeats included.
 * @param delay ms until the first repeat.
 */
export const isRepeat = (sinceLast: number, delay: number) =>
  sinceLast < repeatInterval || Math.abs(sinceLast - delay) < jitter;
