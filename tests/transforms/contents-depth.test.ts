/** How deep the printed contents go, and how chapters without titles stand in them. */
import { describe, expect, it } from 'vitest';
import type { ContentsEntry } from '../../src/model/index.ts';
import { chooseDepth } from '../../src/transforms/book/contents-depth.ts';
import { countUntitledLines, shapeUntitled } from '../../src/transforms/book/untitled-entries.ts';

const room = { lines: 36, characters: 65 };

/** A book with so many chapters, sections in each, and sections in these. */
function contentsOf([chapters, sections, subsections]: readonly [number, number, number], title = 'Of whales') {
  const make = (count: number, below: () => ContentsEntry[], role: ContentsEntry['role']): ContentsEntry[] =>
    Array.from({ length: count }, (_, index) => ({ id: `e${index}`, title, role, entries: below() }));
  return (depth: number): ContentsEntry[] =>
    make(
      chapters,
      () =>
        depth < 2 ? [] : make(sections, () => (depth < 3 ? [] : make(subsections, () => [], 'heading')), 'heading'),
      'chapter',
    );
}

describe('the contents of print', () => {
  it.each([
    ['a short manual: all of it lies open', [5, 3, 3], 3],
    ['a manual whose sections of sections would take ten pages', [12, 6, 4], 2],
    ['a reference with a thousand sections', [40, 25, 0], 1],
    ['a novel', [30, 0, 0], 3],
  ] as const)('of %s', (_book, shape, depth) => {
    expect(chooseDepth(contentsOf(shape), room)).toBe(depth);
  });

  it('count lines and not entries', () => {
    expect(chooseDepth(contentsOf([5, 4, 2]), room)).toBe(3);
    expect(chooseDepth(contentsOf([5, 4, 2], 'Of whales and those who hunt them '.repeat(4)), room)).toBe(2);
  });
});

describe('chapters without titles', () => {
  const list = (...titles: string[]): ContentsEntry[] =>
    titles.map((title) => ({ id: title, title, role: 'chapter', entries: [] }));
  const numbers = Array.from({ length: 61 }, (_, index) => String(index + 1));

  it('stand beside each other: sixty-one of them in sixteen lines', () => {
    expect(countUntitledLines(shapeUntitled(list(...numbers)))).toBe(16);
    expect(countUntitledLines(shapeUntitled(list(...numbers.map((number) => `Chapter ${number}`))))).toBe(21);
  });

  it('leave what stands among them a line of its own', () => {
    const shapes = shapeUntitled(list('Preface', ...numbers, 'Letter 1', 'Notes'));
    expect([shapes[0], shapes[1], shapes[61], ...shapes.slice(62)]).toEqual([
      undefined,
      'bare',
      'bare',
      undefined,
      undefined,
    ]);
  });

  it('are a list like others where they are few, or have sections or authors', () => {
    expect(shapeUntitled(list('1', '2', '3'))).toEqual([undefined, undefined, undefined]);
    const withSections = list(...numbers).map((entry) => ({ ...entry, entries: list('Below') }));
    expect(shapeUntitled(withSections).filter((shape) => shape !== undefined)).toEqual([]);
    const withAuthors = list(...numbers).map((entry) => ({ ...entry, authors: 'A. Writer' }));
    expect(shapeUntitled(withAuthors).filter((shape) => shape !== undefined)).toEqual([]);
  });
});
