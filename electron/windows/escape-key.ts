import type { WebContents } from 'electron';

// A page that has not said by then what a key changed is in no state to handle another one.
const settleMs = 150;

type Input = Pick<
  Electron.Input,
  'type' | 'key' | 'isComposing' | 'control' | 'alt' | 'shift' | 'meta'
>;

/** What main does with a key before the page gets it: hides the overlay, takes it away, or nothing. */
export type KeyDecision = 'hide' | 'drop' | undefined;

/**
 * Decides about the overlay's keys. Escape that has nothing to do but to hide is carried out by main:
 * by way of the page it takes twice as long.
 *
 * @param isPending whether the page has yet to carry out what it was told: a key that comes before
 *   would act on what stood there then.
 * @param escapeHides whether Escape has nothing to clear or close in the page.
 */
export function createKeyDecision(isPending: () => boolean, escapeHides: () => boolean) {
  let lastKeyAt = Number.NEGATIVE_INFINITY;
  return (input: Input, now: number): KeyDecision => {
    if (isPending()) return input.key === 'Escape' ? 'hide' : 'drop';
    if (input.type !== 'keyDown') return undefined;
    const settled = now - lastKeyAt > settleMs;
    lastKeyAt = now;
    const held = input.isComposing || input.control || input.alt || input.shift || input.meta;
    return input.key === 'Escape' && !held && settled && escapeHides() ? 'hide' : undefined;
  };
}

/** Has main decide about each key of a page; `hide` is called where it is to hide. */
export function interceptKeys(
  contents: WebContents,
  decide: ReturnType<typeof createKeyDecision>,
  hide: () => void,
): void {
  contents.on('before-input-event', (event, input) => {
    const decision = decide(input, performance.now());
    if (!decision) return;
    event.preventDefault();
    if (decision === 'hide') hide();
  });
}
