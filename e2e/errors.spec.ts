import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './codepin';
import { focusedTitle } from './desktop';

test('an error that nobody expected is written down, and told once in our words', async ({
  start,
  userData,
  complaints,
}) => {
  const { app, browse, overlay } = await start();
  const throwIn = (kind: string) =>
    app.evaluate((_electron, message) => {
      setTimeout(() => {
        throw new Error(`${message} thrown`);
      });
      Promise.reject(new Error(`${message} rejected`));
    }, kind);
  await throwIn('first');
  const log = join(userData, 'codepin.log');
  for (const page of [browse, overlay]) {
    const notices = page.getByRole('alert').first();
    await expect(notices).toContainText('Something in Codepin went wrong');
    await expect(notices).toContainText(log);
  }
  await browse.getByRole('button', { name: 'Dismiss' }).click();
  await throwIn('second');
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('second thrown');
  for (const error of ['first thrown', 'first rejected', 'second rejected'])
    expect(readFileSync(log, 'utf8')).toContain(error);
  await browse.getByRole('tab', { name: 'FTP' }).click();
  await expect(browse.getByRole('alert').first()).toBeEmpty();
  expect(focusedTitle()).toBe('Codepin');
  complaints.splice(0);
});
