import { test as base } from '@playwright/test';
import { openSession, type Session } from './processes';

/** A test with a session of its own, which ends with it even where its time runs out. */
export const test = base.extend<{ session: Session }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  session: async ({}, use, info) => {
    const session = openSession(info.outputDir);
    await use(session);
    await session.stop();
  },
});

/** Whether a desktop is to be tested in this run. */
export const isChosen = (name: string) =>
  (process.env.CODEPIN_DESKTOPS ?? '').split(' ').includes(name);
