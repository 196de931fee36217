import { app } from 'electron';
import { start } from './app';
import { requestOf } from './arguments';
import { enableWaylandPortal } from './hotkey/wayland';
import { declarePages } from './pages';
import { restartOnWantedWindowSystem } from './platform/session';
import { silenceChromium } from './security';
import { drawInOnePiece } from './windows/tiles';

const request = requestOf(process.argv.slice(app.isPackaged ? 1 : 2));
silenceChromium();
declarePages();
drawInOnePiece();
enableWaylandPortal();
// A root user has no Chromium sandbox; everybody else gets it for every page.
if (process.getuid?.() !== 0) app.enableSandbox();

if (request.kind === 'refused') {
  console.error(request.reason);
  app.exit(2);
} else if (app.requestSingleInstanceLock(request)) {
  restartOnWantedWindowSystem(() => app.releaseSingleInstanceLock()).then((restarted) =>
    restarted ? app.exit(0) : start(request),
  );
} else {
  // The first instance has been told and does what was asked.
  app.exit(0);
}
