import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { logError } from '../log';
import {
  type CallName,
  calls,
  type Envelope,
  type EventName,
  type Handlers,
  type Payload,
} from './contract';
import { callNames } from './names';

/**
 * Serves the calls of the contract. Answers in an envelope; what fails is logged here and told to
 * the page without its stack.
 *
 * @param isOurs whether a frame's page is one of the app's own.
 */
export function serve(handlers: Handlers, isOurs: (event: IpcMainInvokeEvent) => boolean): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, argument: unknown) =>
      isOurs(event) ? answer(name, handlers, argument) : { ok: false, error: 'unknown sender' },
    );
  }
}

async function answer(
  name: CallName,
  handlers: Handlers,
  raw: unknown,
): Promise<Envelope<unknown>> {
  const argument = v.safeParse(calls[name].argument, raw);
  if (!argument.success) {
    return {
      ok: false,
      error: `${name}: ${argument.issues.map((issue) => issue.message).join('; ')}`,
    };
  }
  try {
    const handle = handlers[name] as (argument: unknown) => unknown;
    return { ok: true, value: v.parse(calls[name].result, await handle(argument.output)) };
  } catch (error) {
    logError(`${name} failed`, error);
    return { ok: false, error: `${name} failed` };
  }
}

/** Tells one window's page an event of the contract. */
export function tell<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: Payload<Name>,
): void {
  if (window.isDestroyed()) return;
  const { webContents } = window;
  // A page listens from its first script on; what it is told before would be lost.
  if (webContents.isLoading())
    webContents.once('did-finish-load', () => webContents.send(name, payload));
  else webContents.send(name, payload);
}
