/** `npm test`: all tests but those of whole books, which `npm run test:books` asks. `--mode all` asks both. */
import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import { books, shared } from './vitest-shared.js';

export default defineConfig(({ mode }) =>
  mergeConfig(shared, {
    test: {
      include: ['tests/**/*.test.ts'],
      exclude: mode === 'all' ? configDefaults.exclude : [...configDefaults.exclude, ...books],
    },
  }),
);
