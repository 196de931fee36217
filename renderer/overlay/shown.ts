import type { Payload } from '../../electron/ipc/contract';
import { on } from '../bridge';

type Shown = Payload<'shown'>;
let told: ((shown: Shown) => void) | undefined;
let waiting: Shown | undefined;

// Main may show the overlay before React has rendered it for the first time.
on('shown', (shown) => {
  if (told) told(shown);
  else waiting = shown;
});

let toldCopied: ((text: string) => void) | undefined;
on('copied', (text) => toldCopied?.(text));

/** Calls back with what the user has just copied, where they want it looked up. */
export const whenCopied = (callback: (text: string) => void) => {
  toldCopied = callback;
};

/** Calls back whenever the overlay is shown, at once where it was before. */
export function whenShown(callback: (shown: Shown) => void): () => void {
  told = callback;
  if (waiting) callback(waiting);
  waiting = undefined;
  return () => {
    told = undefined;
  };
}
