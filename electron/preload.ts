import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { type Bridge, calls, events } from './ipc/contract';

const bridge: Bridge = {
  call: (name, argument) =>
    Object.hasOwn(calls, name)
      ? ipcRenderer.invoke(name, argument)
      : Promise.resolve({ ok: false, error: 'unknown call' }),
  on: (name, told) => {
    if (Object.hasOwn(events, name)) ipcRenderer.on(name, (_event, payload) => told(payload));
  },
  releaseMemory: () => webFrame.clearCache(),
};

contextBridge.exposeInMainWorld('codepin', bridge);
