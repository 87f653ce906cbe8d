import { describe, expect, it } from 'vitest';
import { findLost, lettersOf } from '../../src/checks/parity.ts';

const text = lettersOf(
  'The quick brown fox jumps over the lazy dog while the cook bakes bread for the printers of the town.',
);

describe('findLost', () => {
  it('finds nothing in the same text', () => {
    expect(findLost(text, text)).toBeUndefined();
  });

  it('lets an edition add what it adds', () => {
    const edition = lettersOf(
      'Contents 1 12 The quick brown fox1 jumps over the lazy dog 48 Running Head while the cook bakes bread for the printers of the town. 1. A note',
    );
    expect(findLost(text, edition)).toBeUndefined();
  });

  it.each(['lazy', 'the quick', 'printers of the town', 'cook bakes'])('misses “%s”', (words) => {
    expect(findLost(text, text.replace(lettersOf(words), ''))).toBeDefined();
  });

  it('minds the order', () => {
    expect(
      findLost(
        text,
        lettersOf(
          'over the lazy dog while the cook bakes bread for the printers of the town The quick brown fox jumps',
        ),
      ),
    ).toBeDefined();
  });

  it('undoes what typesetting does', () => {
    expect(lettersOf('o\uFB03ce “hy-\u00ADphen”')).toBe(lettersOf('office "hyphen"'));
  });
});
