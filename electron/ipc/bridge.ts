import type { Argument, CallName, EventName, Result } from './domains';
import type { Start } from './domains/windows';

/** The two channels: what pages ask, as a name and an argument, and what they are told, likewise. */
export const channels = { call: 'call', event: 'event' } as const;

/** How a call's outcome travels: exceptions of main never reach a page raw. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** What the preload puts on `window.codepin`. */
export type Bridge = {
  call: <Name extends CallName>(
    name: Name,
    argument: Argument<Name>,
  ) => Promise<Envelope<Result<Name>>>;
  /** Calls back with every event from now on. */
  onEvent: (listener: (name: EventName, payload: unknown) => void) => void;
  /** The answer to `windows.start`, which was asked for before the page's own scripts were read. */
  start: () => Promise<Envelope<Start>>;
  /** Has the engine collect its garbage: making the index leaves more of it than it keeps. */
  releaseMemory: () => void;
};
