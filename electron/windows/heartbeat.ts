const beatMs = 2000;
// With both cores busy a page has answered after 1.5 s at the most.
const mostMissed = 4;

/** Asks a page that is in sight, again and again, whether it still answers. */
export type Heartbeat = {
  start: () => void;
  stop: () => void;
  answered: (beat: number) => void;
};

/**
 * Notices a page that hangs. Chromium does so only after input, and takes half a minute.
 *
 * @param ping sends a number, which the page has to answer.
 * @param hung called once, when a page has not answered for eight to ten seconds.
 */
export function createHeartbeat(ping: (beat: number) => void, hung: () => void): Heartbeat {
  let sent = 0;
  let last = 0;
  let waiting: NodeJS.Timeout | undefined;
  const beat = () => {
    if (sent - last >= mostMissed) return hung();
    ping(++sent);
    waiting = setTimeout(beat, beatMs);
  };
  const stop = () => clearTimeout(waiting);
  return {
    start() {
      stop();
      last = sent;
      waiting = setTimeout(beat, beatMs);
    },
    stop,
    answered(beat) {
      last = Math.max(last, Math.min(beat, sent));
    },
  };
}
