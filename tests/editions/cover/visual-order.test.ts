import { describe, expect, it } from 'vitest';
import { levelsOf, orderRuns } from '../../../src/editions/cover/visual-order.ts';

/** As it stands from left to right. */
function show(text: string): string {
  const runs = levelsOf(text).map(({ character, level }) => ({ text: character, level }));
  return orderRuns(runs)
    .map((run) => run.text)
    .join('');
}

describe('the order in which letters stand', () => {
  it.each([
    ['plain words', 'plain words'],
    ['אב גד', 'דג בא'],
    ['אב C++ גד', 'דג C++ בא'],
    ['אב 12 גד', 'דג 12 בא'],
    ['the אב word', 'the בא word'],
    ['אב (גד)', '(דג) בא'],
  ])('%s', (text, seen) => {
    expect(show(text)).toBe(seen);
  });
});
