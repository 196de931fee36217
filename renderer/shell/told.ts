import type { EventName, Payload } from '../../electron/ipc/contract';
import { eventNames } from '../../electron/ipc/names';
import { on } from './bridge';

// The state is kept as a whole by who asks main for it; a ping is answered at once.
type Name = Exclude<EventName, 'snapshot' | 'ping'>;
const names = eventNames.filter((name) => name !== 'snapshot' && name !== 'ping');

const listeners = new Map<Name, (payload: never) => void>();
const waiting = new Map<Name, unknown>();

// Main may tell a page something before React has rendered it for the first time.
for (const name of names) {
  on(name, (payload) => {
    const told = listeners.get(name) as ((payload: unknown) => void) | undefined;
    if (told) told(payload);
    else waiting.set(name, payload);
  });
}

/**
 * Calls back whenever main tells an event, at once with the last one that came before anybody
 * listened.
 *
 * @returns a function that ends it.
 */
export function whenTold<Event extends Name>(
  name: Event,
  callback: (payload: Payload<Event>) => void,
): () => void {
  listeners.set(name, callback);
  if (waiting.has(name)) callback(waiting.get(name) as Payload<Event>);
  waiting.delete(name);
  return () => listeners.delete(name);
}
