/** What the browser is told, so that it ends pages where the plan does. Lengths are lines of 10 pixels. */
import { describe, expect, test } from 'vitest';
import { giveOrders, type Orders } from '../../../../src/editions/pdf/make-up/layout-orders.ts';
import { pagesOf, planStrip, type Wishes } from '../../../support/letter-grid.ts';

function ordersFor(strip: string, wishes: Wishes): Orders {
  const { galley, plan, frame } = planStrip(strip, wishes);
  return giveOrders(galley, plan, frame);
}

describe('ends of pages', () => {
  test('where the browser ends them by itself need no order', () => {
    const orders = ordersFor('aaaabbbbbb', { page: 6 });
    expect(pagesOf('aaaabbbbbb', { page: 6 })).toBe('aaaabb bbbb..');
    expect(orders).toMatchObject({ begins: [], zones: [], pages: 2 });
  });

  test('between blocks are forced', () => {
    expect(pagesOf('aaaabb~bbbb', { page: 6 })).toBe('aaaa.. bbbbbb');
    expect(ordersFor('aaaabb~bbbb', { page: 6 })).toMatchObject({ begins: [4], zones: [] });
  });

  test('between rows are forced: Chromium leaves heads of tables alone', () => {
    expect(ordersFor('aa=------', { page: 5 })).toMatchObject({ begins: [5], zones: [] });
  });

  test('inside a paragraph are made by a zone that no line fits into', () => {
    expect(pagesOf('aaa¹aaa', { page: 6, notes: '11' })).toBe('aaa|11 aaa...');
    const { begins, zones } = ordersFor('aaa¹aaa', { page: 6, notes: '11' });
    expect(begins).toEqual([]);
    // From where no text may stand to the foot, hung from the paragraph's head.
    expect(zones).toEqual([{ page: 0, from: 30, to: 59.5, block: 0, start: 0 }]);
  });

  test('on a full page leave no room for half a line, where the browser found some for one more', () => {
    const { galley, plan, frame } = planStrip('aaaabbbbbb', { page: 6 });
    const forced = { ...plan, pages: plan.pages.map((page) => ({ ...page, natural: false })) };
    const zonesWith = (...kept: number[]): Orders['zones'] => giveOrders(galley, forced, frame, new Set(kept)).zones;
    expect(zonesWith()).toEqual([]);
    expect(zonesWith(6)).toMatchObject([{ page: 0, from: 55, to: 59.5 }]);
  });

  test('with an orphan ask the paragraph to allow it', () => {
    expect(ordersFor('aa¹aaaaaa', { page: 8, notes: '11²1 222' }).relaxes).toContain(1);
  });

  test('are looked up afterwards: the first and the last item of each page', () => {
    expect(ordersFor('aaaabbbbbb', { page: 6 }).ends).toEqual([
      [0, 0],
      [5, 0],
      [6, 1],
      [9, 1],
    ]);
  });
});

describe('notes', () => {
  test('stand at the foot, the first of them under the rule', () => {
    const { notes } = ordersFor('aa¹a²aaaa', { page: 11, notes: '11 2' });
    expect(notes).toEqual([
      { note: 0, pieces: [{ page: 0, top: 79, height: 20, leads: true }] },
      { note: 1, pieces: [{ page: 0, top: 99, height: 10, leads: false }] },
    ]);
  });

  test('that go on stand in two places', () => {
    expect(pagesOf('aaaaa¹aaaa', { page: 8, notes: '1111' })).toBe('aaaaa|11 aaaa.|11');
    expect(ordersFor('aaaaa¹aaaa', { page: 8, notes: '1111' }).notes).toEqual([
      {
        note: 0,
        pieces: [
          { page: 0, top: 59, height: 20, leads: true },
          { page: 1, top: 59, height: 20, leads: true },
        ],
      },
    ]);
  });

  test('in the margin have no rule', () => {
    const { notes } = ordersFor('aa¹aaaa', { page: 6, beside: true, notes: '11' });
    expect(notes).toEqual([{ note: 0, pieces: [{ page: 0, top: 10, height: 20, leads: false }] }]);
  });
});

describe('figures', () => {
  const strip = 'aaaaaFFFFbbbbbbbbbbb';

  test('at the head of a page are placed there, and text keeps clear of them', () => {
    expect(pagesOf(strip, { page: 8 })).toBe('aaaaabbb FFFF.bbb bbbbb...');
    const { figures, zones } = ordersFor(strip, { page: 8 });
    expect(figures).toEqual([{ item: 5, page: 1, top: 0 }]);
    expect(zones).toContainEqual(expect.objectContaining({ page: 1, from: 0, to: 50 }));
  });
});

describe('spaces', () => {
  test('that are wider are told with what they had before', () => {
    const { spaces } = ordersFor('aa bb cc dddddd', { page: 9 });
    expect(spaces.map(([item]) => item)).toEqual([2, 4]);
    for (const [, space] of spaces) expect(space).toBeCloseTo(14.75);
  });
});
