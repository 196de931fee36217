import { url as debuggedAt } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Long enough that whatever made the garbage is over.
const restMs = 1500;
let collect: (() => void) | undefined;
let waiting: NodeJS.Timeout | undefined;

/**
 * Has main's garbage collected in a moment. The tables and the pictures of pages that main hands on
 * are megabytes outside the engine's heap: what is left of them counts for nothing there, and would
 * stay until the heap itself is full, and main's grows slowly.
 */
export function releaseMemorySoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // A debugger would wait forever for promises that only it still knows of.
    if (debuggedAt()) return;
    if (!collect) {
      setFlagsFromString('--expose-gc');
      collect = runInNewContext('gc') as () => void;
    }
    collect();
  }, restMs);
}
