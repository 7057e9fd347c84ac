import { defineConfig } from 'vitest/config';

const inSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/schema/**', 'src/graph/**', 'src/views/**', 'src/exports/**'],
      thresholds: { lines: 100 },
    },
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: inSite, testTimeout: 30_000 },
      },
      {
        // These look at the shipped site, built once before they run.
        test: {
          name: 'site',
          include: inSite,
          globalSetup: 'tests/site/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
