import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from './playwright.config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  ...base,
  testDir: join(root, 'e2e/desktops'),
  testIgnore: [],
  outputDir: join(root, 'test-results/desktops'),
  // Each desktop has a keyboard and a focus of its own.
  workers: 2,
  fullyParallel: true,
});
