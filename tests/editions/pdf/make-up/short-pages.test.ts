/** Pages on which lines are missing, and what is chosen to fill them. */
import { describe, expect, it } from 'vitest';
import type { Frame, MeasuredGalley } from '../../../../src/editions/pdf/make-up/measured.ts';
import type { GalleyPlan, PagePlan } from '../../../../src/editions/pdf/make-up/plan/index.ts';
import { chooseLonger, findShortPages, type MissingLines } from '../../../../src/editions/pdf/make-up/short-pages.ts';

const frame = { height: 100, leading: 10, columns: 1 } as Frame;

function pages(...ends: readonly (Partial<PagePlan> & { readonly depth: number })[]): GalleyPlan {
  const plans = ends.map((page, turn) => ({
    start: turn * 10,
    end: (turn + 1) * 10,
    notes: [],
    figures: [],
    deferred: [],
    continues: false,
    ...page,
  }));
  return { pages: plans as unknown as PagePlan[], moved: [] };
}

/** Ten items for each page. */
function galley(count: number, forced: readonly number[] = []): MeasuredGalley {
  const items = Array.from({ length: count }, (_, index) => ({ forced: forced.includes(index) }));
  return { items, notes: [], ids: [], noteIds: [] } as unknown as MeasuredGalley;
}

function missing(plan: GalleyPlan, measured: MeasuredGalley, own: Partial<Frame> = {}): string[] {
  return findShortPages(3, measured, plan, { ...frame, ...own }).map(({ turn, lines }) => `${turn}: ${lines}`);
}

describe('short pages', () => {
  it('are those on which whole lines are missing, up to three', () => {
    const plan = pages({ depth: 90 }, { depth: 100 }, { depth: 70 }, { depth: 60 }, { depth: 95 }, { depth: 88 });
    expect(missing(plan, galley(100))).toEqual(['0: 1', '2: 3', '5: 1']);
    expect(findShortPages(3, galley(100), plan, frame)[0]).toEqual({ galley: 3, start: 0, end: 10, turn: 0, lines: 1 });
  });

  it('are not the last ones, nor those before a page that is asked for', () => {
    const plan = pages({ depth: 90 }, { depth: 90 });
    expect(missing(plan, galley(20, [10]))).toEqual([]);
    expect(missing(plan, galley(30))).toEqual(['0: 1', '1: 1']);
  });

  it('have nothing but text, in one column', () => {
    const note = { note: 0, from: 0, to: 1, height: 10 };
    const plan = pages(
      { depth: 90, notes: [note] },
      { depth: 90, figures: [{ item: 3, top: 0 }] },
      { depth: 90, deferred: [25] },
      { depth: 90, continues: true },
      { depth: 90 },
    );
    expect(missing(plan, galley(60))).toEqual(['4: 1']);
    expect(missing(plan, galley(60), { columns: 2 })).toEqual([]);
  });
});

describe('paragraphs that run longer', () => {
  const page = (turn: number, lines: number, galleyOf = 0): MissingLines => ({
    galley: galleyOf,
    start: turn * 10,
    end: turn * 10 + 10,
    turn,
    lines,
  });
  /** Rectos have even numbers here: 1 and 2 face each other. */
  const choose = (short: readonly MissingLines[], can: readonly number[]): string[] =>
    chooseLonger(
      short,
      short.map(({ start }, index) =>
        Array.from({ length: can[index] ?? 0 }, (_, place) => ({ item: start + place, step: 0.02 })),
      ),
      ({ turn }) => turn % 2 === 0,
    ).map(([galleyOf, { item }]) => `${galleyOf}:${item}`);

  it('fill a page that faces a full one, if there are enough, the best first', () => {
    expect(choose([page(1, 2)], [3])).toEqual(['0:10', '0:11']);
    expect(choose([page(1, 2)], [1])).toEqual([]);
    expect(choose([page(1, 2), page(3, 1)], [2, 1])).toEqual(['0:10', '0:11', '0:30']);
  });

  it('fill facing pages both, or neither where they are of one depth', () => {
    expect(choose([page(1, 1), page(2, 1)], [1, 1])).toEqual(['0:10', '0:20']);
    expect(choose([page(1, 1), page(2, 1)], [1, 0])).toEqual([]);
    expect(choose([page(1, 1), page(2, 1)], [0, 1])).toEqual([]);
    // Of another galley, or over the leaf.
    expect(choose([page(1, 1), page(2, 1, 1)], [1, 0])).toEqual(['0:10']);
    expect(choose([page(2, 1), page(3, 1)], [1, 0])).toEqual(['0:20']);
  });

  it('make the shorter of two as deep as the other, if both cannot be filled', () => {
    expect(choose([page(1, 3), page(2, 1)], [2, 0])).toEqual(['0:10', '0:11']);
    expect(choose([page(1, 1), page(2, 3)], [1, 2])).toEqual(['0:20', '0:21']);
    expect(choose([page(1, 3), page(2, 1)], [1, 0])).toEqual([]);
  });
});
