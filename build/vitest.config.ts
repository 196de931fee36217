import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{data,electron,renderer,build,e2e/bench}/**/*.test.ts'],
    watch: false,
  },
});
