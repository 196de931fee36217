import type { stayOnX11 } from './client';

type Point = { x: number; y: number };

const packetBytes = 32;
const isReply = 1;

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
): (then: (point?: Point) => void) => void {
  return (then) => {
    const { server, root } = x11() ?? {};
    if (!server || root === undefined) return then();
    let read = Buffer.alloc(0);
    const end = (point?: Point) => {
      server.off('data', take).off('close', lost);
      then(point);
    };
    const lost = () => end();
    const take = (piece: Buffer) => {
      read = Buffer.concat([read, piece]);
      const reply = replyIn(read);
      if (reply) end({ x: reply.readInt16LE(16), y: reply.readInt16LE(18) });
    };
    server.on('data', take).once('close', lost);
    const queryPointer = Buffer.from([38, 0, 2, 0, 0, 0, 0, 0]);
    queryPointer.writeUInt32LE(root, 4);
    server.write(queryPointer);
  };
}

/**
 * The first reply in what a server has sent. Errors and the news that a keyboard has changed come
 * unasked for, and are as long as the reply (X11 protocol §1).
 */
function replyIn(read: Buffer): Buffer | undefined {
  for (let at = 0; at + packetBytes <= read.length; at += packetBytes) {
    if (read[at] === isReply) return read.subarray(at);
  }
  return undefined;
}
