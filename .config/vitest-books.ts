/** `npm run test:books`: the tests that take the time of all others together, since they make and print whole books. */
import { mergeConfig } from 'vitest/config';
import { books, shared } from './vitest-shared.js';

export default mergeConfig(shared, { test: { include: books } });
