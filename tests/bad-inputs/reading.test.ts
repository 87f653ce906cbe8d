import { describe } from 'vitest';
import { describeBadInputs } from './check.ts';
import { reading } from './reading.ts';

describe('files that are not what they should be', () => {
  describeBadInputs(reading);
});
