import type {
  Argument,
  Bridge,
  CallName,
  Envelope,
  EventName,
  Payload,
  Result,
} from '../../electron/ipc/contract';

declare global {
  interface Window {
    codepin: Bridge;
  }
}

/** Asks main for something of the contract. Rejects with main's message where it answers with an error. */
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

export const on = <Name extends EventName>(name: Name, told: (payload: Payload<Name>) => void) =>
  window.codepin.on(name, told);
