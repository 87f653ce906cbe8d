/** What `npm test` and `npm run test:books` have in common, and which tests are whose. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from './fingerprint.js';
import LongestFirst from './vitest-order.js';

/** Those that make and print whole books, some of them for every damage that is refused. */
export const books = [
  'api',
  'bad-inputs/with-pdf',
  'checks/contents',
  'checks/reference',
  'checks/refusals',
  'commands/deposit',
  'commands/init',
  'commands/rebuild',
  'content',
  'counted-work',
  'deposit/agreement',
  'deposit/profiles',
  'drawings',
  'editions/contents-links',
  'editions/headings',
  'editions/html/site/in-browser',
  'editions/index-columns',
  'editions/page-marks',
  'editions/pdf/edition',
  'editions/pdf/foot-notes',
  'editions/pdf/kept-documents',
  'editions/pdf/note-places',
  'editions/pdf/notes-at-end',
  'editions/pdf/page-proof',
  'editions/pdf/page-turns',
  'editions/pdf/tables/printed-tables',
  'editions/requests',
  'preview/page',
].map((name) => `tests/${name}.test.ts`);

const gone = books.filter((path) => !existsSync(join(root, path)));
if (gone.length > 0)
  throw new Error(`There is no ${gone.join(', ')}: .config/vitest-shared.ts names the tests of books.`);

export const shared = defineConfig({
  test: {
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
