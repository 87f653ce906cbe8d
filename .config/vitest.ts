import { defineConfig } from 'vitest/config';
import LongestFirst from './vitest-order.js';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Modules are read once in each worker, and a browser started once. Tests leave nothing behind in either.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    setupFiles: ['.config/vitest-folders.ts'],
    globalSetup: ['.config/vitest-bundle.ts'],
    // Whole books are built in some tests, and the browser is started.
    testTimeout: 60_000,
    // Whatever the system of who tests is set to.
    env: { OCTAVO_LANGUAGE: 'en' },
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: '.coverage',
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
});
