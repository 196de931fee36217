/** Of each row, in CSS pixels; the style sheet says the same. */
export const rowHeight = 56;

/** The part of a list that is in sight, in CSS pixels. */
export type View = { top: number; height: number };

/** The rows in sight: the first one, and the one after the last. */
export function visibleRows({ top, height }: View, count: number): [first: number, end: number] {
  return [Math.floor(top / rowHeight), Math.min(count, Math.ceil((top + height) / rowHeight))];
}

/** How far a list has to be scrolled for a row to be in sight as a whole; as it is if it can be. */
export function topToReveal({ top, height }: View, at: number): number {
  const start = at * rowHeight;
  if (at < 0 || (start >= top && start + rowHeight <= top + height)) return top;
  return Math.max(0, start < top || height < rowHeight ? start : start + rowHeight - height);
}

const page = 8;

/** Where a movement takes the selection: step by step round the ends, page by page up to them. */
export function movedSelection(
  move: 'next' | 'previous' | 'pageDown' | 'pageUp',
  selected: number,
  count: number,
): number {
  if (count === 0) return selected;
  if (move === 'next') return (selected + 1) % count;
  if (move === 'previous') return (selected - 1 + count) % count;
  if (move === 'pageDown') return Math.min(selected + page, count - 1);
  return Math.max(selected - page, 0);
}
