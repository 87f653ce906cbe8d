import { describe } from 'vitest';
import { describeBadInputs } from './check.ts';
import { configuration } from './configuration.ts';

describe('configuration with mistakes', () => {
  describeBadInputs(configuration);
});
