import type { Bridge, Envelope } from '../../electron/ipc/bridge';
import type { Argument, CallName, EventName, Payload, Result } from '../../electron/ipc/domains';

declare global {
  interface Window {
    codepin: Bridge;
  }
}

/** Asks main for something. Rejects with main's message where it answers with an error. */
export async function call<Name extends CallName>(
  name: Name,
  ...[argument]: Argument<Name> extends undefined ? [] : [Argument<Name>]
): Promise<Result<Name>> {
  return unwrapped(await window.codepin.call(name, argument as Argument<Name>));
}

/** What main gave the page to start with. Rejects as a call does. */
export const start = async () => unwrapped(await window.codepin.start());

function unwrapped<Value>(envelope: Envelope<Value>): Value {
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value;
}

type Listener = (payload: unknown) => void;
const listeners = new Map<EventName, Set<Listener>>();
const waiting = new Map<EventName, unknown>();

// Main may send a page something before React has rendered it for the first time.
window.codepin.onEvent((name, payload) => {
  const some = listeners.get(name);
  if (some?.size) for (const listener of some) listener(payload);
  else waiting.set(name, payload);
});

/**
 * Calls back with every event of a name, at once with the last one that came before anybody listened.
 *
 * @returns a function that ends it.
 */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: Payload<Name>) => void,
): () => void {
  const some = listeners.get(name) ?? new Set();
  listeners.set(name, some.add(listener as Listener));
  if (waiting.has(name)) listener(waiting.get(name) as Payload<Name>);
  waiting.delete(name);
  return () => some.delete(listener as Listener);
}
