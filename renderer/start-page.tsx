import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { load } from './state';

/** Renders a page once main has answered with the tables and the state. */
export async function startPage(page: ReactNode, then?: () => void): Promise<void> {
  await load();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
  then?.();
}
