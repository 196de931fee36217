/** When the overlay forgets what stands in its field. */
export type QueryExpiry = {
  shown: () => void;
  hidden: () => void;
  /** Forgets at once, if anything is waiting to be forgotten. */
  forgetIfHidden: () => void;
};

/**
 * Forgets the query some time after a hide.
 *
 * @param keepMs how long it is kept, in ms; asked at each hide.
 * @param busyMs how long after a hide nothing is forgotten, unless a show comes.
 * @param forget called once for a hide, unless a show comes first.
 */
export function createQueryExpiry(
  keepMs: () => number,
  busyMs: number,
  forget: () => void,
): QueryExpiry {
  let dueAt = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const cancel = () => {
    clearTimeout(timer);
    dueAt = Number.POSITIVE_INFINITY;
  };
  const forgetNow = () => {
    cancel();
    forget();
  };
  const isDue = () => performance.now() >= dueAt;
  return {
    shown() {
      if (isDue()) forget();
      cancel();
    },
    hidden() {
      cancel();
      const ms = keepMs();
      dueAt = performance.now() + ms;
      if (Number.isFinite(ms)) timer = setTimeout(forgetNow, Math.max(ms, busyMs));
    },
    forgetIfHidden() {
      if (Number.isFinite(dueAt)) forgetNow();
    },
  };
}
