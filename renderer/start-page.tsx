import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { on } from './bridge';
import { load, lookupIndex } from './state';

// The rows come first: the index is there by the time anyone can type.
on('prepare', () => {
  lookupIndex();
  window.codepin.releaseMemory();
});

/** Renders a page once main has answered with the tables and the state. */
export async function startPage(page: ReactNode): Promise<void> {
  await load();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
