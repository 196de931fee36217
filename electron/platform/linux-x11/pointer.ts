import type { X11 } from './client';
import { queryPointer } from './requests';

type Point = { x: number; y: number };

/**
 * Where the mouse is, in pixels of the screen, as the X server knows it.
 *
 * `screen.getCursorScreenPoint` tells where it was when a window of ours last saw it: with all of
 * them hidden the overlay would open on the display that the cursor has left.
 *
 * @returns a function that asks; it calls back with undefined where nobody knows.
 */
export function createPointer(x11: () => X11 | undefined): (then: (point?: Point) => void) => void {
  return (then) => {
    const server = x11();
    if (!server) return then();
    server.ask(queryPointer(server.root), (reply) =>
      then(reply && { x: reply.readInt16LE(16), y: reply.readInt16LE(18) }),
    );
  };
}
