/** A page while it is filled: where it may end, what a compositor minds of it, what it leaves to the next. */
import { describe, expect, test } from 'vitest';
import { wishesOf } from '../../../../../src/editions/pdf/make-up/frame.ts';
import { noLessons, type Lessons } from '../../../../../src/editions/pdf/make-up/plan/index.ts';
import { costs } from '../../../../../src/editions/pdf/make-up/plan/costs.ts';
import { OpenPage } from '../../../../../src/editions/pdf/make-up/plan/open-page.ts';
import type { State } from '../../../../../src/editions/pdf/make-up/plan/types.ts';
import { frameWith, pagesOf, readStrip } from '../../../../support/letter-grid.ts';

interface Wanted {
  /** Lines of a page. */
  readonly page?: number;
  readonly notes?: string;
  /** Which page of the galley it is, from 0. */
  readonly turn?: number;
  /** 0: the galley begins on a recto. */
  readonly start?: number;
  readonly state?: Partial<State>;
  readonly lessons?: Partial<Lessons>;
  readonly share?: number;
  readonly across?: number;
}

function open(
  strip: string,
  { page = 6, notes, turn = 0, start = 0, state, lessons, share = 1, across }: Wanted = {},
): OpenPage {
  const { galley: read, hyphens } = readStrip(strip, notes);
  const galley = { ...read, ...(across === undefined ? {} : { across }) };
  const begin = { next: 0, carried: [], figures: [], cost: 0, depth: 0, page: undefined, before: undefined };
  const task = { galley, wishes: wishesOf(frameWith({ page }), start), lessons: { ...noLessons, hyphens, ...lessons } };
  return new OpenPage(task, { ...begin, ...state }, turn, share);
}

const costOf = (strip: string, end: number, wanted: Wanted = {}): number => open(strip, wanted).close(end).cost;

describe('what a page costs', () => {
  test.each([
    ['nothing where it is full', 'aaaaaabbbb', 6, 0],
    ['a little where it is a line short', 'aaaaaabbbb', 5, costs.short],
    ['more than twice as much where it is two', 'aaaaaabbbb', 4, 4 * costs.short],
    ['nothing where the galley ends', 'aaaa', 4, 0],
    ['nothing before a page that is asked for', 'aaa/bbbb', 3, 0],
  ])('%s', (_, strip, end, cost) => {
    expect(costOf(strip, end)).toBe(cost);
  });

  test('a divided word at its end, more where the leaf is turned, and none where nothing follows', () => {
    expect(costOf('aaaaaa~aaaa', 6)).toBe(costs.hyphenAtTurn);
    expect(costOf('aaaaaa~aaaa', 6, { start: 1 })).toBe(costs.hyphenAtFoot);
    expect(costOf('aaaaa~aaaaa', 6)).toBe(0);
    expect(costOf('aaaaaa~', 6)).toBe(0);
    expect(costOf('aaaaaa~/bbb', 6)).toBe(0);
  });

  test('a table that goes on, between two of its rows', () => {
    expect(costOf('aaaa=----', 6)).toBe(costs.partedTable);
    expect(costOf('aaaaaa=---', 6)).toBe(0);
    expect(costOf('aaa=--bbbb', 6)).toBe(0);
    expect(costOf('aaa=--', 6)).toBe(0);
    expect(costOf('=--/---', 3)).toBe(0);
  });

  test('a last page with too few lines, unless it is the first', () => {
    const last = { turn: 1, state: { next: 6 } };
    expect(costOf('aaaaaabbb', 9, last)).toBe(costs.straggler);
    expect(costOf('aaaaaabbbb', 10, last)).toBe(0);
    expect(costOf('bbb', 3)).toBe(0);
    expect(costOf('aaaaaabb/cccc', 8, last)).toBe(costs.straggler);
    expect(costOf('aaaaaabb', 6, last)).toBe(36 * costs.short);
  });

  test('a figure that waits, twice as much where the leaf is turned, and what is parted beside it', () => {
    const withFigure = (strip: string, end: number, start: number): number => {
      const page = open(strip, { start });
      page.defer(4);
      return page.close(end).cost;
    };
    expect(withFigure('aaaaFFFbbbbb', 7, 1)).toBe(costs.deferredFigure);
    expect(withFigure('aaaaFFFbbbbb', 7, 0)).toBe(2 * costs.deferredFigure);
    expect(open('=---', { state: { figures: [], next: 1 }, turn: 1 }).close(2).cost).toBe(
      16 * costs.short + costs.partedTable,
    );
  });

  test('nothing where spaces are widened to fill it', () => {
    expect(costOf('aa bb cc dddddd', 6, { page: 9 })).toBe(0);
    expect(costOf('aabbcc  dddddd', 6, { page: 9 })).toBe(9 * costs.short);
  });

  test('what was counted before', () => {
    expect(open('aaaaaabbbb').close(6, { cost: 7 }).cost).toBe(7);
  });
});

describe('a page', () => {
  test('has its text from the first item that may stand on it', () => {
    const { plan, seen, pages } = open('aaaaaabbbb', { turn: 1, state: { next: 6 } }).close(10);
    expect(plan).toMatchObject({ start: 6, end: 10, top: 0, depth: 40, origin: 60, natural: false, continues: false });
    expect([seen, pages]).toEqual([40, 1]);
  });

  test('says the head of a table again', () => {
    expect(open('=-----', { turn: 1, state: { next: 3 } }).close(6).plan).toMatchObject({ origin: 20, depth: 40 });
    expect(open('=-----').close(3).plan).toMatchObject({ origin: 0, depth: 30 });
  });

  test('has figures that waited at its head, and the text below them', () => {
    const page = open('aaaaaaFFbbbbbb', { turn: 1, state: { next: 7, figures: [6] } });
    expect(page.close(9).plan).toMatchObject({ figures: [{ item: 6, top: 0 }], top: 30, depth: 50 });
    expect(page.close(7).plan.depth).toBe(30);
  });

  test('has the notes of its lines at its foot, and is seen as full with them', () => {
    const page = open('aa¹aaaa', { notes: '11' });
    page.foot.addWhole(0);
    const { plan, seen } = page.close(3);
    expect(plan.notes).toEqual([{ note: 0, from: 0, to: 2, height: 20 }]);
    expect(plan.limit).toBe(30);
    expect([plan.depth, seen]).toEqual([30, 60]);
    expect(page.roomBelow(20)).toBe(10);
  });

  test('has notes that go on, most of it while there is text, all of it where there is none', () => {
    const state = { carried: [{ note: 0, from: 0 }], next: 0 };
    const linesHere = (strip: string, share: number, next = 0): number | undefined =>
      open(strip, { notes: '1111111111', share, turn: 1, state: { ...state, next } }).foot.pieces[0]?.to;
    expect(linesHere('a¹aaa', 0.7)).toBe(3);
    expect(linesHere('a¹aaa', 1)).toBe(5);
    expect(linesHere('a¹aaa', 0.7, 4)).toBe(5);
  });

  test('has a note that cannot be divided as a whole, if there is no text left, and otherwise leaves it to the next', () => {
    const footWith = (next: number) =>
      open('a¹a', { page: 2, notes: '111', turn: 1, state: { carried: [{ note: 0, from: 0 }], next } }).foot;
    expect(footWith(2).pieces).toEqual([{ note: 0, from: 0, to: 3, height: 30 }]);
    expect(footWith(2).rest).toEqual([]);
    expect(footWith(0).pieces).toEqual([]);
    expect(footWith(0).rest).toEqual([{ note: 0, from: 0 }]);
  });

  test('has the notes that go on within the height that is left to them', () => {
    const page = open('a¹aaaaa', { notes: '1111111111', turn: 1, state: { carried: [{ note: 0, from: 2 }], next: 0 } });
    page.clear(40);
    expect(page.foot.pieces.map(({ from, to }) => [from, to])).toEqual([[2, 5]]);
    expect(page.foot.rest).toEqual([{ note: 0, from: 5 }]);
  });

  test('is as it was when it is cleared', () => {
    const page = open('aaaa¹FFFbbbbb', { notes: '11' });
    page.defer(4);
    page.foot.addWhole(0);
    expect([page.defers, page.foot.pieces.length]).toEqual([true, 1]);
    page.clear();
    expect([page.defers, page.foot.pieces.length]).toEqual([false, 0]);
    expect(page.close(4).plan).toMatchObject({ deferred: [], depth: 40 });
  });

  test('closes up where a figure is left to a later page', () => {
    const page = open('aaaaFFFbbbbb');
    page.defer(4);
    expect(page.close(7)).toMatchObject({ plan: { deferred: [4], depth: 60 }, pending: [4] });
  });
});

describe('a page may end', () => {
  test('where lines may be parted, blocks begin, or the galley ends', () => {
    const ends = (strip: string): number[] => {
      const page = open(strip);
      return [...strip].flatMap((_, index) => (page.mayEnd(index + 1) ? [index + 1] : []));
    };
    expect(ends('aaaa')).toEqual([2, 4]);
    expect(ends('aHbbbb')).toEqual([1, 4, 6]);
    expect(ends('=--_-')).toEqual([2, 4, 5]);
  });

  test('before or after a line alone only where nothing else is possible', () => {
    const page = open('aaaaHbbb');
    expect([1, 2, 3].map((end) => page.mayEnd(end))).toEqual([false, true, false]);
    page.relaxed = true;
    expect([1, 2, 3, 5].map((end) => page.mayEnd(end))).toEqual([true, true, true, false]);
  });

  test('where it is asked for, or where the browser taught us', () => {
    const page = open('aa/bbb', { lessons: { forced: new Set([3]) } });
    expect([1, 2, 3, 9].map((index) => page.isForced(index))).toEqual([false, true, true, false]);
    expect(page.mayEnd(3)).toBe(true);
    expect(page.mayEnd(4)).toBe(false);
  });

  test('next after an item', () => {
    const page = open('aaaaHbbb');
    expect([0, 1, 3, 4].map((index) => page.endAfter(index))).toEqual([2, 2, 4, 8]);
  });

  test('by itself, but not before the head of a table, nor where it was taught', () => {
    const page = open('aa=--bbbb', { lessons: { forced: new Set([7]) } });
    expect([2, 3, 4, 5, 7].map((end) => page.endsByItself(end))).toEqual([false, false, false, true, false]);
    expect(open('aaH=--').endsByItself(2)).toBe(false);
    expect(open('aabb').endsByItself(4)).toBe(true);
  });
});

describe('what is higher than a page', () => {
  test('is so with the head that is said again above it', () => {
    const page = open('BBBBBBCCCCCCC', { page: 6 });
    expect([0, 1].map((index) => page.isTall(index))).toEqual([false, true]);
    expect(open('=-', { page: 2 }).isTall(1)).toBe(false);
    expect(open('=-', { page: 1 }).isTall(1)).toBe(true);
  });

  test('is found behind what may not be parted from it', () => {
    expect(open('HBBBBBBB').tallAfter(0)).toBe(1);
    expect(open('aaHBBBBBBB').tallAfter(0)).toBeUndefined();
    expect(open('aaHBBBBBBB').tallAfter(2)).toBe(3);
    expect(open('aa').tallAfter(0)).toBeUndefined();
    expect(open('aa').tallAfter(2)).toBeUndefined();
  });
});

describe('a figure is left to a later page', () => {
  test('where it does not fit, above the notes', () => {
    expect(open('aaaaFFbb').shouldDefer(4)).toBe(false);
    expect(open('aaaaaFFbb').shouldDefer(5)).toBe(true);
    const page = open('aaa¹FFbb', { notes: '1' });
    expect(page.shouldDefer(3)).toBe(false);
    page.foot.addWhole(0);
    expect(page.shouldDefer(3)).toBe(true);
  });

  test('and all after it, but no more than three', () => {
    const page = open('aaaaaFFbFFcFFdFF');
    page.defer(5);
    expect(page.shouldDefer(7)).toBe(true);
    page.defer(7);
    expect(page.shouldDefer(9)).toBe(true);
    page.defer(9);
    expect(page.shouldDefer(11)).toBe(false);
  });

  test('only if it is a figure, and not most of a page', () => {
    expect(open('aaaaaBBbb').shouldDefer(5)).toBe(false);
    expect(open('aaaaFFFFFbb').shouldDefer(4)).toBe(false);
  });
});

describe('pages of notes', () => {
  test.each([
    ['aaaa¹aaaa', 8, '11111', 'aaaa|111 aaaa.|11'],
    ['aa¹a²aaaa', 8, '1111 22', 'aa.|1111 aaaaa|22'],
    ['aaaaaa¹²', 8, '111 222', undefined],
    ['a¹aaaaa²a', 6, '1111 22', undefined],
  ])('have all lines of theirs: %s on pages of %i', (strip, page, notes, pages) => {
    const shown = pagesOf(strip, { page, notes });
    for (const note of notes.split(' '))
      expect([...shown].filter((sign) => sign === note[0])).toHaveLength(note.length);
    if (pages !== undefined) expect(shown).toBe(pages);
  });
});

describe('what may not be parted and is higher than a page', () => {
  test.each([
    ['headings', 'HHHHHHbb', 4, 'HHHH HHbb'],
    ['headings below text', 'aaHHHHHbb', 4, 'aa.. HHHH Hbb.'],
    ['rows that a cell spans', '=-____', 4, '=-__ =__.'],
  ])('is parted where a page is full: %s', (_, strip, page, pages) => {
    expect(pagesOf(strip, { page })).toBe(pages);
  });

  test('begins on a page of its own where something stands before it', () => {
    expect(pagesOf('aaaHBBBBbb', { page: 4 })).toBe('aaa. H... BBBB bb..');
  });
});

describe('an opening above all columns', () => {
  const spaced = (wanted: Wanted): number[] =>
    open('BB aa Hccdddd', { page: 10, ...wanted })
      .close(6)
      .plan.spaces.map(([item]) => item);

  test('keeps the space below it, which is that beside it, where others grow', () => {
    expect(spaced({})).toEqual([1, 3]);
    expect(spaced({ across: 30 })).toEqual([3]);
    expect(spaced({ across: 30, turn: 1 })).toEqual([1, 3]);
  });
});
