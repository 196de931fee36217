import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Bridge } from './ipc/contract';
import { callNames, eventNames } from './ipc/names';

const bridge: Bridge = {
  call: (name, argument) =>
    callNames.includes(name)
      ? ipcRenderer.invoke(name, argument)
      : Promise.resolve({ ok: false, error: 'unknown call' }),
  on: (name, told) => {
    if (eventNames.includes(name)) ipcRenderer.on(name, (_event, payload) => told(payload));
  },
  releaseMemory: () => webFrame.clearCache(),
};

contextBridge.exposeInMainWorld('codepin', bridge);
