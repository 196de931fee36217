import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  testDir: join(root, 'e2e'),
  testMatch: '*.spec.ts',
  // They bring up window systems of their own: npm run e2e:desktops.
  testIgnore: join(root, 'e2e/desktops/**'),
  outputDir: join(root, 'test-results'),
  // One at a time: there is one keyboard, one focus and one hotkey.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
