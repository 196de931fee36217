import type { Duplex } from 'node:stream';

/** Requests to an X server, and the replies to those that have one. */
export type Exchange = {
  /** Sends a request that has no reply. */
  send: (request: Buffer) => void;
  /** Calls back with the reply, or with undefined where there is an error or no server any more. */
  ask: (request: Buffer, then: (reply?: Buffer) => void) => void;
};

const packetBytes = 32;
const [error, reply] = [0, 1];

/**
 * Speaks over a connection that the server has accepted. Errors and the news that a keyboard has
 * changed come unasked for; replies and errors carry the number of their request, events have the
 * length of an error (X11 protocol §1).
 */
export function createExchange(server: Duplex): Exchange {
  let sent = 0;
  let read = Buffer.alloc(0);
  const waiting = new Map<number, (reply?: Buffer) => void>();
  const settle = (number: number, packet?: Buffer) => {
    const then = waiting.get(number);
    waiting.delete(number);
    then?.(packet);
  };
  server.on('data', (piece: Buffer) => {
    read = Buffer.concat([read, piece]);
    while (read.length >= packetBytes) {
      const length = packetBytes + (read[0] === reply ? read.readUInt32LE(4) * 4 : 0);
      if (read.length < length) return;
      const packet = read.subarray(0, length);
      read = read.subarray(length);
      if (packet[0] === reply) settle(packet.readUInt16LE(2), packet);
      else if (packet[0] === error) settle(packet.readUInt16LE(2));
    }
  });
  server.once('close', () => {
    for (const number of [...waiting.keys()]) settle(number);
  });
  const send = (request: Buffer) => {
    sent = (sent + 1) & 0xffff;
    server.write(request);
  };
  return {
    send,
    ask(request, then) {
      send(request);
      waiting.set(sent, then);
    },
  };
}
