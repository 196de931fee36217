import { app, session } from 'electron';
import { devServer } from './dev-server';

/**
 * Switches that must be set before Electron is ready: no name is ever resolved, and Chromium's own
 * services stay silent.
 */
export function silenceChromium(): void {
  if (!devServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-sync',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}

/** Refuses network, permissions, devices, navigation and new windows to every page. */
export function confinePages(): void {
  const { defaultSession } = session;
  // `spellcheck: false` alone still asks for dictionaries.
  defaultSession.setSpellCheckerLanguages([]);
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    const local =
      /^(app|devtools|blob):/.test(url) || (devServer !== undefined && isOf(devServer, url));
    answer({ cancel: !local });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

const isOf = (server: string, url: string) => new URL(url).host === new URL(server).host;
