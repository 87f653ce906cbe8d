/** What stands on a spine: every letter is half an em wide here. */
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/model/book.ts';
import {
  chooseSpineWords,
  largestSize,
  listSpineWords,
  wayOfSpine,
  type SpineWords,
} from '../../../src/editions/wrap/spine-words.ts';

const bookBy = (
  title: string,
  names: readonly string[],
  more: Partial<Book['metadata']> = {},
): Pick<Book, 'metadata'> => ({
  metadata: {
    title,
    contributors: names.map((name) => ({
      name,
      fileAs: name.replace(/^(.*) (\S+)$/u, '$2, $1'),
      role: 'aut',
    })),
    ...more,
  } as Book['metadata'],
});

function choose(book: Pick<Book, 'metadata'>, width: number, room: number): SpineWords {
  const measured = (texts: readonly string[]): { text: string; width: number }[] =>
    texts.map((text) => ({ text, width: text.length / 2 }));
  const { author, title, publisher } = listSpineWords(book);
  return chooseSpineWords(
    { author: measured(author), title: measured(title), publisher: measured(publisher) },
    width,
    room,
  );
}

describe('the words of a spine', () => {
  const skerry = bookBy('Skerry', ['Ann Author'], { publisher: 'Small Hours' });

  it('are as large as their spine allows, and no larger than 24 points', () => {
    expect(choose(skerry, 12, 180)).toEqual({
      author: 'Ann Author',
      title: 'Skerry',
      publisher: 'Small Hours',
      size: largestSize(12),
      isCut: false,
    });
    expect(largestSize(6)).toBe(7);
    expect(largestSize(10)).toBe(15.5);
    expect(largestSize(60)).toBe(24);
  });

  it('become smaller before any of them goes', () => {
    const words = choose(bookBy('The Lighthouse Keeper’s Daughters', ['Margaret Whitcombe-Fforde']), 14, 180);
    expect(words).toMatchObject({ author: 'Margaret Whitcombe-Fforde', title: 'The Lighthouse Keeper’s Daughters' });
    expect(words.size).toBeLessThan(largestSize(14));
  });

  it('are family names where there is no room for whole ones', () => {
    const two = bookBy('A Title of Some Length', ['Margaret Anne Whitcombe-Fforde', 'Bartholomew Featherstone']);
    expect(choose(two, 10, 100).author).toBe('Whitcombe-Fforde · Featherstone');
  });

  it('are the short title, where there is one, and else end before their end', () => {
    const long = 'On the Slow Disappearance of Everything That Was Once Called the Countryside';
    expect(choose(bookBy(long, ['Ann Author'], { shortTitle: 'Countryside' }), 8, 100)).toMatchObject({
      title: 'Countryside',
    });
    const cut = choose(bookBy(long, ['Ann Author']), 8, 80);
    expect(cut.isCut).toBe(true);
    expect(cut.title).toMatch(/^On the Slow [\w ]+ …$/u);
    expect(cut.size).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['en', 'down'],
    ['de-AT', 'down'],
    ['nl', 'down'],
    ['ja', 'down'],
    ['fr', 'up'],
    ['es-MX', 'up'],
    ['it', 'up'],
    ['frr', 'down'],
  ])('run as they do in %s: %s', (language, way) => expect(wayOfSpine(language)).toBe(way));
});
