import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { type Bridge, channels } from './ipc/bridge';

// Main has no such thing, and both are checked as one.
declare const location: { pathname: string };

const call: Bridge['call'] = (name, argument) => ipcRenderer.invoke(channels.call, name, argument);
const page = location.pathname.replace(/^\/|\.html$/g, '') as 'browse' | 'overlay';
const started = call('windows.start', page);

const bridge: Bridge = {
  call,
  onEvent: (listener) => {
    ipcRenderer.on(channels.event, (_event, name, payload) => listener(name, payload));
  },
  start: () => started,
  releaseMemory: () => webFrame.clearCache(),
};

contextBridge.exposeInMainWorld('codepin', bridge);
