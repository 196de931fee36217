import { app } from 'electron';
import { type Running, start } from './app';
import { requestOf } from './arguments';
import { enableWaylandPortal } from './hotkey/wayland';
import { logError } from './log';
import { declarePages } from './pages';
import { restartOnWantedWindowSystem } from './platform/session';
import { provideUserData } from './platform/user-data';
import { silenceChromium } from './security';
import { startFailed } from './start-failed';
import { outliveGpu } from './windows/gpu';
import { drawInOnePiece } from './windows/tiles';

let running: Running | undefined;
// Electron would show the user a dialog with a stack, each time.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    logError(event, error);
    running?.failed();
  });
}

async function startFirst(): Promise<void> {
  const folder = provideUserData();
  if (!app.requestSingleInstanceLock(request)) {
    // The first instance has been told and does what was asked.
    app.exit(0);
  } else if (await restartOnWantedWindowSystem(folder, () => app.releaseSingleInstanceLock())) {
    app.exit(0);
  } else {
    running = await start(request, folder);
  }
}

const request = requestOf(process.argv.slice(app.isPackaged ? 1 : 2));
silenceChromium();
declarePages();
drawInOnePiece();
outliveGpu();
enableWaylandPortal();
// A root user has no Chromium sandbox; everybody else gets it for every page.
if (process.getuid?.() !== 0) app.enableSandbox();

if (request.kind === 'refused') {
  console.error(request.reason);
  app.exit(2);
} else {
  startFirst().catch(startFailed);
}
