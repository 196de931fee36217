/** Whether a page has carried out what it was told last. */
export type Acknowledgement = {
  /** Numbers what the page is told next: the page answers with the number. */
  next: () => number;
  answered: (turn: number) => void;
  isPending: () => boolean;
  /** Calls back once nothing is pending, at once where nothing is, and after a time in any case. */
  within: (ms: number, then: () => void) => void;
  /** The page is a new one, which nobody has told anything. */
  reset: () => void;
};

/**
 * Keys and what main tells come to a page by different ways: under load a key that was pressed after
 * a show could act on what stood there before it.
 */
export function createAcknowledgement(): Acknowledgement {
  let told = 0;
  let answered = 0;
  let waiting: (() => void)[] = [];
  const settle = () => {
    const all = waiting;
    waiting = [];
    for (const then of all) then();
  };
  return {
    next: () => ++told,
    answered(turn) {
      answered = Math.max(answered, Math.min(turn, told));
      if (answered === told) settle();
    },
    isPending: () => answered < told,
    within(ms, then) {
      if (answered === told) return then();
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
      answered = told;
      settle();
    },
  };
}
