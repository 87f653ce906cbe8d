/** How thick a book is, from its pages and its paper. */
import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import { readPrintWishes } from '../../src/model/print-wishes.ts';
import { measureSpine, tellSpine } from '../../src/prepress/spine.ts';
import { Report } from '../../src/report/report.ts';

const bookOn = (paper: unknown, wrap?: unknown, inPdf = false): Pick<Book, 'cover' | 'design'> => {
  const print = readPrintWishes({ wrap }, paper);
  return { cover: { inPdf } as Book['cover'], design: print === undefined ? {} : { print } };
};
const millimetres = (paper: unknown, pages: number): number => measureSpine(bookOn(paper), pages).millimetres;

describe('the width of a spine', () => {
  it.each([
    ['office paper, where nobody says', undefined, 200, 10],
    ['book', 'book', 200, 13.5],
    ['bulky', 'bulky', 200, 14.4],
    ['offset', 'offset', 200, 11.3],
    ['matt', 'matt', 200, 10.9],
    ['gloss', 'gloss', 200, 9.2],
    ['a kind with a weight of its own', { kind: 'book', weight: 80 }, 200, 12],
    ['a weight alone', { weight: 120 }, 200, 15],
    ['a weight and a bulk', { weight: 90, bulk: 1.75 }, 320, 25.2],
    ['pages per inch', { 'pages-per-inch': 444 }, 300, 17.2],
    ['a thickness', { thickness: '0.12mm' }, 200, 12],
  ])('on %s', (_name, paper, pages, expected) => expect(millimetres(paper, pages)).toBe(expected));

  it('counts leaves: 201 pages are 202', () => {
    expect(measureSpine(bookOn('book'), 201)).toEqual({ millimetres: 13.6, pages: 202, leaf: 0.135 });
  });

  it('does not count the cover and its back', () => {
    expect(measureSpine(bookOn('book', undefined, true), 202).pages).toBe(200);
  });

  it('is what the manuscript says, and what it would be is told beside it', () => {
    const book = bookOn('book', { spine: '12mm' });
    const spine = measureSpine(book, 200);
    expect(spine.millimetres).toBeCloseTo(12, 6);
    const report = new Report();
    tellSpine(spine, book, report);
    expect(report.messages.map(({ text }) => text)).toEqual([
      'The spine is 12 mm wide, as the manuscript has it; 200 pages on paper 0.135 mm thick are 13.5 mm',
    ]);
  });
});
