import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Bridge, Page } from './ipc/contract';
import { callNames, eventNames } from './ipc/names';

// Main has no such thing, and both are checked as one.
declare const location: { pathname: string };

const page = location.pathname.replace(/^\/|\.html$/g, '') as Page;
const started: ReturnType<Bridge['start']> = ipcRenderer.invoke('start', page);

const bridge: Bridge = {
  call: (name, argument) =>
    callNames.includes(name)
      ? ipcRenderer.invoke(name, argument)
      : Promise.resolve({ ok: false, error: 'unknown call' }),
  on: (name, told) => {
    if (eventNames.includes(name)) ipcRenderer.on(name, (_event, payload) => told(payload));
  },
  start: () => started,
  releaseMemory: () => webFrame.clearCache(),
};

contextBridge.exposeInMainWorld('codepin', bridge);
