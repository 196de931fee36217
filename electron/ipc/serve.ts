import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { logError } from '../log';
import { answerCall } from './answer';
import { channels } from './bridge';
import type { AllHandlers, EventName, Payload } from './domains';

/**
 * Serves the calls of pages.
 *
 * @param isOurs whether a frame's page is one of the app's own.
 */
export function serve(handlers: AllHandlers, isOurs: (event: IpcMainInvokeEvent) => boolean): void {
  ipcMain.handle(channels.call, (event, name: unknown, argument: unknown) =>
    isOurs(event)
      ? answerCall(handlers, name, argument, logError)
      : { ok: false, error: 'unknown sender' },
  );
}

/** Sends one window's page an event. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: Payload<Name>,
): void {
  if (window.isDestroyed()) return;
  const { webContents } = window;
  const send = () => webContents.send(channels.event, name, payload);
  // A page listens from its first script on; what it is sent before would be lost.
  if (webContents.isLoading()) webContents.once('did-finish-load', send);
  else send();
}
