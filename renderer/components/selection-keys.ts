import type { KeyboardEvent } from 'react';

const page = 8;

/**
 * Whether a key press belongs to an input method's composition and must do nothing else: Chromium
 * reports the Enter that ends one as key code 229 on some systems, without `isComposing`.
 */
export const isComposing = (event: KeyboardEvent) =>
  event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;

/**
 * Where a key moves the selection of a list.
 *
 * @returns the new place, or undefined where the key is none of the list's.
 */
export function movedSelection(key: string, selected: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (selected + 1) % count;
    case 'ArrowUp':
      return (selected - 1 + count) % count;
    case 'PageDown':
      return Math.min(selected + page, count - 1);
    case 'PageUp':
      return Math.max(selected - page, 0);
    default:
      return undefined;
  }
}
