/** The tests of the package: they need the registry and take a minute or two, so `npm test` leaves them out. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/package/**/*.spec.ts'],
    // Everything is installed anew, and three browsers are unpacked.
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
