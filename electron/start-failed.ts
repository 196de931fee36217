import { app, dialog } from 'electron';
import { text } from '../data/i18n';
import { logError } from './log';
import { systemLanguage } from './system-language';

/** Says why Codepin can't start, in a dialog and on standard error, and ends it with exit code 1. */
export async function startFailed(error: unknown): Promise<void> {
  logError('Codepin could not start', error);
  await app.whenReady();
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('Codepin', text(systemLanguage(), 'start.failed', { reason }));
  app.exit(1);
}
