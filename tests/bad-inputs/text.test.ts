import { describe } from 'vitest';
import { describeBadInputs } from './check.ts';
import { texts } from './text.ts';

describe('texts with mistakes', () => {
  describeBadInputs(texts);
});
