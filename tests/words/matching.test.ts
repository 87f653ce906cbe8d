import { describe, expect, it } from 'vitest';
import { findLosses, lettersOf, type Passage, type Threads } from '../../src/words/index.ts';
import { findLost } from '../support/lost-words.ts';

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

function threadOf(...texts: readonly string[]): Threads {
  return { text: texts.map((text): Passage => ({ text, letters: lettersOf(text), kind: 'text' })), notes: [] };
}

describe('findLosses', () => {
  const texts = ['One of the first passages.', 'Yes.', 'Two of the first passages.', 'Yes.', 'And a third.'];

  it('finds nothing where more stands between', () => {
    expect(findLosses(threadOf(...texts), threadOf('Contents', ...texts.flatMap((text) => [text, 'Head 4'])))).toEqual(
      [],
    );
  });

  it('names each passage that is lost, and no other', () => {
    const losses = findLosses(threadOf(...texts), threadOf(...texts.toSpliced(2, 1)));
    expect(losses.map(({ what, passage }) => `${what}: ${passage.text}`)).toEqual([
      'missing: Two of the first passages.',
    ]);
  });

  it('tells what stands elsewhere from what is nowhere', () => {
    const [first = '', ...rest] = texts;
    expect(findLosses(threadOf(...texts), threadOf(...rest, first)).map(({ what }) => what)).toEqual(['misplaced']);
  });

  it('tells what runs on', () => {
    const losses = findLosses(threadOf('One passage.', 'Another one.'), threadOf('One passage. Another one.'));
    expect(losses.map(({ what, passage }) => `${what}: ${passage.text}`)).toEqual(['merged: Another one.']);
  });

  it('finds a note on a note where its edition sets it, its number before it', () => {
    const loosened = (...notes: string[]): Threads => ({
      text: [],
      notes: threadOf(...notes).text.map((passage, index) => (index === 2 ? { ...passage, loose: true } : passage)),
    });
    const wanted = loosened('One of the notes.', 'Another of the notes.', '1984 was the year of it.');
    const found = (last: string): Threads => ({
      text: [],
      notes: threadOf('1 One of the notes.', last, '2 Another of the notes.').text,
    });
    expect(findLosses(wanted, found('3 1984 was the year of it.'))).toEqual([]);
    expect(findLosses(wanted, found('3 was the year of it.')).map(({ passage }) => passage.text)).toEqual([
      '1984 was the year of it.',
    ]);
  });

  it('looks for a heading where it is one, however many short passages there are', () => {
    const asHeading = (thread: Threads, nth: number): Threads => ({
      text: thread.text.map((passage, index) => (index === nth ? { ...passage, kind: 'heading' } : passage)),
      notes: [],
    });
    const cells = Array.from({ length: 3000 }, (_, index) => String(index % 7));
    expect(findLosses(asHeading(threadOf('T', ...cells), 0), asHeading(threadOf('T', 'T', ...cells), 1))).toEqual([]);
    expect(findLosses(asHeading(threadOf('T', ...cells), 0), threadOf('T', ...cells)).map(({ what }) => what)).toEqual([
      'demoted',
    ]);
  });

  it('reads so many times at most, however much is lost', () => {
    const many = (name: string): string[] =>
      Array.from({ length: 3000 }, (_, index) => `${name} number ${index * 7919} in a long row of them`);
    expect(findLosses(threadOf(...many('passage')), threadOf(...many('another'))).length).toBe(3000);
  });
});
