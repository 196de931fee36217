/** Whether a page has carried out what it was sent last. */
export type Acknowledgement = {
  /** Numbers what the page is sent next, and the page answers with the number. */
  next: () => number;
  answered: (turn: number) => void;
  isPending: () => boolean;
  /** Calls back once nothing is pending, at once where nothing is, and after a time in any case. */
  within: (ms: number, then: () => void) => void;
  /** The page is a new one, which nobody has sent anything. */
  reset: () => void;
};

/**
 * Keys and what main tells come to a page by different ways: under load a key that was pressed after
 * a show could act on what stood there before it.
 */
export function createAcknowledgement(): Acknowledgement {
  let sent = 0;
  let answered = 0;
  let waiting: (() => void)[] = [];
  const settle = () => {
    const all = waiting;
    waiting = [];
    for (const then of all) then();
  };
  return {
    next: () => ++sent,
    answered(turn) {
      answered = Math.max(answered, Math.min(turn, sent));
      if (answered === sent) settle();
    },
    isPending: () => answered < sent,
    within(ms, then) {
      if (answered === sent) return then();
      const timer = setTimeout(() => {
        waiting = waiting.filter((one) => one !== go);
        then();
      }, ms);
      const go = () => {
        clearTimeout(timer);
        then();
      };
      waiting.push(go);
    },
    reset() {
      answered = sent;
      settle();
    },
  };
}
