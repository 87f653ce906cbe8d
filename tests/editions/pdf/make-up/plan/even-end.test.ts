/** Columns of one length at the end of an index, on letter grids: a character is a line. */
import { describe, expect, test } from 'vitest';
import { wishesOf } from '../../../../../src/editions/pdf/make-up/frame.ts';
import { evenEnd, noLessons, type GalleyPlan } from '../../../../../src/editions/pdf/make-up/plan/index.ts';
import { planStrip, showPages, type Wishes } from '../../../../support/letter-grid.ts';

function even(
  strip: string,
  wishes: Wishes,
): { readonly before: GalleyPlan; readonly after: GalleyPlan; readonly shown: string } {
  const planned = planStrip(strip, wishes);
  const after = evenEnd(planned.galley, wishesOf(planned.frame, 0), noLessons, planned.plan);
  return { before: planned.plan, after, shown: showPages({ ...planned, plan: after }) };
}

const show = (strip: string, wishes: Partial<Wishes> = {}): string =>
  even(strip, { page: 6, columns: 2, ...wishes }).shown;

describe('the last page', () => {
  test.each([
    ['abcdefgh', 'abcd.. efgh..'],
    ['abc', 'ab.... c.....'],
    ['aaaabbbb', 'aaaa.. bbbb..'],
    ['aaabbbcc', 'aaa... bbbcc.'],
    ['aa bb cc dd', 'aa.bb. cc.dd.'],
    ['abcdefghijkl', 'abcdef ghijkl'],
    ['abcdefghijklmnop', 'abcdef ghijkl mn.... op....'],
  ])('of %s has columns as short as can be: %s', (strip, pages) => {
    expect(show(strip)).toBe(pages);
  });

  test.each(['abcdefg', 'Hbcdefg', 'abcde', 'aabbbccdd'])(
    'of %s has columns that differ by a line at most',
    (strip) => {
      const columns = show(strip)
        .split(' ')
        .map((column) => column.replaceAll('.', ''));
      expect(columns.join('')).toBe(strip);
      const lengths = columns.map((column) => column.length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBe(1);
    },
  );

  test('may have more columns', () => {
    expect(show('abcdefghi', { columns: 3 })).toBe('abc... def... ghi...');
    expect(show('abcdefghijkl', { columns: 3, page: 5 })).toBe('abcd. efgh. ijkl.');
  });

  test('has columns that stand where they stand, whatever the browser would do', () => {
    const { before, after } = even('abcdefgh', { page: 6, columns: 2 });
    expect(before.pages.map(({ natural }) => natural)).toContain(true);
    expect(after.pages.map(({ natural }) => natural)).toEqual([false, false]);
  });

  test('is all that is changed', () => {
    const { before, after } = even('abcdefghijklmnop', { page: 6, columns: 2 });
    expect(after.pages.slice(0, 2)).toEqual(before.pages.slice(0, 2));
    expect(after.moved).toEqual(before.moved);
  });

  test('has room for an opening above all columns, where it is the first', () => {
    expect(show('Habcdefg', { page: 8, across: 1 })).toBe('Habcd... .efg....');
    expect(show('abcdefghijklmno', { page: 6, across: 1 })).toBe('abcdef .ghijk lm.... no....');
  });
});

describe('columns stay as they are', () => {
  test.each([
    ['what cannot be divided is as high as they are', 'aaBBBBBB', {}],
    ['a note stands in them', 'abc¹defg', { notes: '11' }],
    ['a figure goes to the next', 'aaaaFFFbb', {}],
    ['something higher than they are goes on', 'aBBBBBBBBBb', {}],
    ['there is nothing', '', {}],
  ])('where %s', (_, strip, wishes) => {
    const { before, after } = even(strip, { page: 6, columns: 2, ...wishes });
    expect(after).toBe(before);
  });
});
