import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Page } from '../../electron/ipc/contract';
import './page.css';
import { call, on } from './bridge';
import { lookupIndex, whenComplete } from './catalogue';
import { whenDrawn } from './drawn';
import { load } from './state';

// The rows come first: the index is there by the time anyone can type.
on('prepare', async () => {
  await whenComplete();
  lookupIndex();
  window.codepin.releaseMemory();
});

/** Renders a page once main has answered with the tables and the state, and tells main when it is drawn. */
export async function startPage(name: Page, page: ReactNode): Promise<void> {
  on('ping', (beat) => call('answerPing', { page: name, beat }));
  await load();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  flushSync(() => createRoot(root).render(<StrictMode>{page}</StrictMode>));
  call('rendered', name);
  const painted = () => call('painted', { page: name, looks: '' });
  // A page whose process died while its window was hidden is not drawn before that is shown.
  if (document.hidden) painted();
  else whenDrawn(painted);
}
