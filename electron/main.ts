import { app } from 'electron';
import * as v from 'valibot';
import { type Running, start } from './app';
import { type Request, request, requestOf, requestOfUrl } from './arguments';
import { logError } from './log';
import { declarePages } from './pages';
import { platform } from './platform';
import { provideUserData } from './platform/user-data';
import { silenceChromium } from './security';
import { startFailed } from './start-failed';
import { outliveGpu } from './windows/gpu';

let running: Running | undefined;
const first = requestOf(process.argv.slice(app.isPackaged ? 1 : 2));
/** What was asked for before there was anybody to do it. */
const waiting: Request[] = [];
const act = (asked: Request) => {
  if (running) running.act(asked);
  else waiting.push(asked);
};

// macOS tells the address that the program is started for before it is ready.
app.on('open-url', (event, url) => {
  event.preventDefault();
  act(requestOfUrl(url));
});
app.on('second-instance', (_event, _argv, _folder, data) => {
  const second = v.safeParse(request, data);
  act(second.success ? second.output : { kind: 'open' });
});
// Electron would show the user a dialog with a stack, each time.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    logError(event, error);
    running?.failed();
  });
}

async function startFirst(): Promise<void> {
  const folder = provideUserData();
  if (!app.requestSingleInstanceLock(first)) {
    // The first instance has been told and does what was asked.
    app.exit(0);
  } else if (
    await platform.relaunchOnWantedWindowSystem(folder, () => app.releaseSingleInstanceLock())
  ) {
    app.exit(0);
  } else {
    running = await start(folder);
    // An address is all that such a start is for.
    for (const asked of waiting.length > 0 ? waiting.splice(0) : [first]) running.act(asked);
  }
}

silenceChromium();
declarePages();
outliveGpu();
platform.setSwitches();
// A root user has no Chromium sandbox; everybody else gets it for every page.
if (process.getuid?.() !== 0) app.enableSandbox();

if (first.kind === 'refused') {
  console.error(first.reason);
  app.exit(2);
} else {
  startFirst().catch(startFailed);
}
