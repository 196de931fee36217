import type { stayOnX11 } from './client';

const replyBytes = 32;

/**
 * Where the mouse is, in pixels of the screen, as the X server knows it.
 *
 * `screen.getCursorScreenPoint` tells where it was when a window of ours last saw it: with all of
 * them hidden the overlay would open on the display that the cursor has left.
 *
 * @returns a function that asks; it calls back with undefined where nobody knows.
 */
export function createPointer(
  x11: ReturnType<typeof stayOnX11>,
): (then: (point?: { x: number; y: number }) => void) => void {
  return (then) => {
    const { server, root } = x11() ?? {};
    if (!server || root === undefined) return then();
    server.once('data', (reply) =>
      then(
        reply.length >= replyBytes && reply[0] === 1
          ? { x: reply.readInt16LE(16), y: reply.readInt16LE(18) }
          : undefined,
      ),
    );
    const queryPointer = Buffer.from([38, 0, 2, 0, 0, 0, 0, 0]);
    queryPointer.writeUInt32LE(root, 4);
    server.write(queryPointer);
  };
}
