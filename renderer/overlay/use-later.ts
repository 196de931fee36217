import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { whenDrawn } from '../drawn';

/**
 * Puts off what need not be in the next frame until it has been made; but never beyond the next
 * event, which may ask for what was put off.
 *
 * @returns a function that takes what is to be done; of two, the later one counts.
 */
export function useLater(): (work: () => void) => void {
  const waiting = useRef<() => void>(undefined);
  const callOff = useRef<() => void>(undefined);

  const run = useCallback(() => {
    callOff.current?.();
    const work = waiting.current;
    waiting.current = undefined;
    if (work) flushSync(work);
  }, []);
  useEffect(() => {
    const events = ['keydown', 'pointerdown', 'compositionstart', 'blur'];
    for (const event of events) addEventListener(event, run, true);
    return () => {
      for (const event of events) removeEventListener(event, run, true);
    };
  }, [run]);
  return useCallback(
    (work) => {
      callOff.current?.();
      waiting.current = work;
      callOff.current = whenDrawn(run);
    },
    [run],
  );
}
