import { useCallback, useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';

// Until then the system is busy with bringing the frame to the screen.
const frameMs = 50;

/**
 * Puts off what need not be in the next frame until it is on the screen; but never beyond the next
 * event, which may ask for what was put off.
 *
 * @returns `put`, which takes what is to be done: of two, the later one counts; and `callOff`.
 */
export function useLater() {
  const waiting = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const callOff = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(timer.current);
    waiting.current = undefined;
  }, []);
  const run = useCallback(() => {
    const work = waiting.current;
    callOff();
    if (work) flushSync(work);
  }, [callOff]);
  useEffect(() => {
    const events = ['keydown', 'pointerdown', 'compositionstart', 'blur'];
    for (const event of events) addEventListener(event, run, true);
    return () => {
      for (const event of events) removeEventListener(event, run, true);
    };
  }, [run]);
  return useMemo(
    () => ({
      put(work: () => void) {
        callOff();
        waiting.current = work;
        timer.current = setTimeout(run, frameMs);
      },
      callOff,
    }),
    [callOff, run],
  );
}
