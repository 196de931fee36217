import { useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';

// After that the frame of a key press is on the screen.
const frameMs = 50;
const events = ['keydown', 'pointerdown', 'compositionstart', 'blur'];

/**
 * Postpones an update until the next frame is on the screen; but never beyond the next event, which
 * may be meant for what the update shows.
 *
 * @returns a function that takes the update. Of two, the later one counts; none calls it off.
 */
export function usePostponed(): (update?: () => void) => void {
  const waiting = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const run = useEffectEvent(() => {
    const update = waiting.current;
    clearTimeout(timer.current);
    waiting.current = undefined;
    if (update) flushSync(update);
  });
  useEffect(() => {
    const ends = new AbortController();
    const options = { capture: true, signal: ends.signal };
    const onEvent = () => run();
    for (const event of events) addEventListener(event, onEvent, options);
    return () => ends.abort();
  }, []);
  return (update) => {
    clearTimeout(timer.current);
    waiting.current = update;
    if (update) timer.current = setTimeout(run, frameMs);
  };
}
