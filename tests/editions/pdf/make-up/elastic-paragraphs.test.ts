/** Of which pages it is asked what their paragraphs can give, and what is taken of it. */
import { describe, expect, it } from 'vitest';
import { chooseElastic, findPassages } from '../../../../src/editions/pdf/make-up/elastic-paragraphs.ts';
import { wishesOf } from '../../../../src/editions/pdf/make-up/frame.ts';
import { type PlannedGrid, planStrip, type Wishes } from '../../../support/letter-grid.ts';

/**
 * Items of the passages of a strip, from … up to.
 * @param hyphens lines that turn out to end with a divided word
 */
function ask(strip: string, wishes: Wishes, hyphens: readonly number[] = []): string[] {
  const { galley, plan, frame } = planStrip(strip, wishes);
  return findPassages(0, galley, plan, wishesOf(frame, 0), { hyphens: new Set(hyphens) }).map(
    ({ start, end }) => `${start}-${end}`,
  );
}

const [narrow, tight, wide, tracked] = [900, 2000, 40_000, 90_000];

describe('pages that are asked', () => {
  it('are those that are short, and those before them', () => {
    expect(ask('BBBBBBCCCCCCBBBBBBCCCCCCBBBBBCCCCCC', { page: 6 })).toEqual(['1-2', '2-3', '3-4', '4-5']);
    expect(ask('aaaaaabbbbbbcccccc', { page: 6 })).toEqual([]);
  });

  it('are not the last ones, nor those before a page that is asked for, nor columns', () => {
    expect(ask('aaaa/bbbb/cc', { page: 6 })).toEqual([]);
    expect(ask('aaabbb', { page: 4 })).toEqual(['0-3']);
    expect(ask('aaabbb', { page: 4, columns: 2 })).toEqual([]);
  });

  it('are those that end with a divided word where the leaf is turned', () => {
    expect(ask('aaaaaaaaaaaa', { page: 4 }, [3])).toEqual(['0-4']);
    expect(ask('aaaaaaaaaaaa', { page: 4 }, [7])).toEqual([]);
  });

  it('are not those with notes at their foot, above which nobody sees what is missing', () => {
    expect(ask('aa¹abbbb', { page: 6, notes: '1' })).toEqual([]);
  });
});

describe('paragraphs that are chosen', () => {
  const elastic = [
    { item: 3, lines: 4, longer: wide },
    { item: 7, lines: 4, longer: narrow, shorter: tracked },
    { item: 11, lines: 4, shorter: tight },
    { item: 15, lines: 4, longer: narrow },
  ];
  const strip = 'aaaabbbbccccddddeeeeffffgggghhhh';
  const choose = ({ plan }: PlannedGrid): unknown[] => chooseElastic(2, plan, elastic);

  it('are as many as the plan has lines more or less, the least conspicuous of their page first', () => {
    const planned = planStrip(strip, { page: 16, lessons: { elastic } });
    const withLines = (lines: number): PlannedGrid => ({
      ...planned,
      plan: {
        ...planned.plan,
        pages: planned.plan.pages.map((page, turn) => (turn === 0 ? { ...page, lines } : page)),
      },
    });
    expect(choose(withLines(0))).toEqual([]);
    expect(choose(withLines(2))).toEqual([
      [2, 7, 1],
      [2, 15, 1],
    ]);
    expect(choose(withLines(3))).toEqual([
      [2, 7, 1],
      [2, 15, 1],
      [2, 3, 1],
    ]);
    expect(choose(withLines(-1))).toEqual([[2, 11, -1]]);
  });
});
