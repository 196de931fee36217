import { expect, test } from '@playwright/test';
import type { CodepinOn } from './codepin-on';

/** Toggles the overlay by further processes: each toggle must show or hide it, and no more. */
export async function toggle(codepin: CodepinOn, times: number) {
  const changes: string[] = [];
  for (let time = 1; time <= times; time++) {
    await test.step(`toggle ${time}`, async () => {
      const shown = time % 2 === 1;
      changes.push(shown ? 'show' : 'hide');
      await codepin.startAgain('--toggle');
      await expect.poll(codepin.overlayChanges).toEqual(changes);
      await expect.poll(() => codepin.shows('overlay')).toBe(shown);
    });
  }
}
