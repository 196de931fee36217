/**
 * Calls back once the frame that shows what the page is now has been made, also while its window is
 * hidden.
 *
 * @returns a function that calls it off.
 */
export function afterNextFrame(then: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    // The frame is made when its callbacks have run.
    waiting = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
