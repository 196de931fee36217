import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Some look up every name of every row, on machines that have more to do.
    testTimeout: 30_000,
    include: ['{data,electron,renderer,build,e2e}/**/*.test.ts'],
    watch: false,
    // Its main file is a UMD module, whose parts Node doesn't find.
    server: { deps: { inline: ['jsonc-parser'] } },
  },
});
