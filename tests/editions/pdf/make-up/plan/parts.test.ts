/** The arithmetic of notes, figures and spaces, where a line more or less makes another page. */
import { describe, expect, test } from 'vitest';
import type { Frame, Item, MeasuredNote } from '../../../../../src/editions/pdf/make-up/measured.ts';
import { heightOfItem, mayFloat, setFigures } from '../../../../../src/editions/pdf/make-up/plan/figures.ts';
import { cutLongest, cutNote, divideNote, Foot, heightOf } from '../../../../../src/editions/pdf/make-up/plan/notes.ts';
import { spreadSpaces } from '../../../../../src/editions/pdf/make-up/plan/spaces.ts';
import { frameWith, readStrip } from '../../../../support/letter-grid.ts';

/** A note of so many lines of 10, with 5 below the last; it may be parted after every line but those. */
function noteOf(lines: number, more: Partial<MeasuredNote> = {}, whole: readonly number[] = []): MeasuredNote {
  return {
    id: 'n',
    lines: Array.from({ length: lines }, (_, index) => ({
      bottom: 10 * (index + 1),
      ends: !whole.includes(index + 1),
    })),
    height: 10 * lines + 5,
    at: 0,
    ...more,
  };
}

describe('lines of a note', () => {
  const note = noteOf(4);

  test.each([
    [0, 4, 45],
    [0, 1, 10],
    [0, 3, 30],
    [1, 3, 20],
    [1, 4, 35],
    [3, 4, 15],
    [3, 9, 15],
  ])('from %i up to %i are as high as they are, the last with what is below it', (from, to, height) => {
    expect(heightOf(note, from, to)).toBe(height);
  });

  test.each([
    ['as many as there is room for', 6, 0, 30, 2, 3],
    ['not one that is too high', 6, 0, 29.9, 2, 2],
    ['a sum that is off by a little', 6, 0, 29.99, 2, 3],
    ['two go on at least', 6, 0, 100, 2, 4],
    ['fewer have no room than have to stand here', 6, 0, 19, 2, undefined],
    ['one may be enough', 6, 0, 19, 1, 1],
    ['so many as have to stand here', 6, 0, 20, 2, 2],
    ['from where the note goes on', 6, 2, 20, 1, 4],
    ['two of what is left go on', 6, 3, 100, 1, 4],
    ['too little is left', 6, 4, 100, 1, undefined],
  ])('%s', (_, lines, from, room, fewest, cut) => {
    expect(cutNote(noteOf(lines), from, room, fewest)).toBe(cut);
  });

  test('are not parted where the note may not be', () => {
    expect(cutNote(noteOf(8, {}, [5, 6]), 0, 100, 2)).toBe(4);
    expect(cutNote(noteOf(4, {}, [2]), 0, 100, 2)).toBeUndefined();
  });
});

describe('a note divided for those after it', () => {
  const child = (note: number, at: number): MeasuredNote => noteOf(1, { parent: { note, line: at } });

  test('is cut above the line that refers to the next', () => {
    expect(divideNote([noteOf(8), child(0, 4)], 0, 100, [1])).toEqual({ cut: 4, moved: [] });
  });

  test('is cut where there is room, if that is further up', () => {
    expect(divideNote([noteOf(8), child(0, 5)], 0, 30, [1])).toEqual({ cut: 3, moved: [] });
  });

  test('is cut below the reference where it cannot be above, and says what moves', () => {
    expect(divideNote([noteOf(8), child(0, 1), child(0, 6)], 0, 40, [1, 2])).toEqual({ cut: 4, moved: [1] });
  });

  test('has no notes on it to mind', () => {
    expect(divideNote([noteOf(8)], 0, 50, [])).toEqual({ cut: 5, moved: [] });
  });

  test('carries along notes on the notes on it', () => {
    expect(divideNote([noteOf(8), child(0, 4), child(1, 0)], 0, 100, [1, 2])).toEqual({ cut: 4, moved: [] });
  });

  test('is not divided where a note of its own follows', () => {
    expect(divideNote([noteOf(8), noteOf(2)], 0, 50, [1])).toBeUndefined();
    expect(divideNote([noteOf(8), noteOf(8), child(1, 2)], 0, 50, [2])).toBeUndefined();
  });

  test('is not divided without room, nor where there is none', () => {
    expect(divideNote([noteOf(8)], 0, 15, [])).toBeUndefined();
    expect(divideNote([], 0, 50, [])).toBeUndefined();
  });
});

describe('the longest of some notes', () => {
  test('is cut so that all others stand whole', () => {
    expect(cutLongest([noteOf(2), noteOf(8), noteOf(3)], [0, 1, 2], 110)).toEqual({
      here: [
        { note: 0, to: 2 },
        { note: 1, to: 5 },
        { note: 2, to: 3 },
      ],
      carried: [{ note: 1, from: 5 }],
    });
  });

  test('takes notes on it along that are referred to further down in it', () => {
    const notes = [noteOf(8), noteOf(2, { parent: { note: 0, line: 6 } }), noteOf(1, { parent: { note: 1, line: 0 } })];
    expect(cutLongest(notes, [0, 1, 2], 65)).toEqual({
      here: [{ note: 0, to: 2 }],
      carried: [
        { note: 0, from: 2 },
        { note: 1, from: 0 },
        { note: 2, from: 0 },
      ],
    });
  });

  test('leaves room for notes on it that are referred to further up', () => {
    const notes = [noteOf(8), noteOf(2, { parent: { note: 0, line: 1 } })];
    expect(cutLongest(notes, [0, 1], 65)).toEqual({
      here: [
        { note: 0, to: 4 },
        { note: 1, to: 2 },
      ],
      carried: [{ note: 0, from: 4 }],
    });
  });

  test('cannot be cut where the others leave no room, or where there are none', () => {
    expect(cutLongest([noteOf(2), noteOf(8)], [0, 1], 44)).toBeUndefined();
    expect(cutLongest([noteOf(2)], [], 44)).toBeUndefined();
  });
});

describe('the foot of a page', () => {
  const footWith = (...notes: readonly MeasuredNote[]): Foot => new Foot(notes, 8);

  test('has a rule above the first note, and one only', () => {
    const foot = footWith(noteOf(2), noteOf(3));
    expect([foot.reserved, foot.rule]).toEqual([0, 8]);
    foot.addWhole(0);
    expect([foot.reserved, foot.rule]).toEqual([33, 0]);
    foot.addWhole(1);
    expect(foot.reserved).toBe(68);
    expect(foot.pieces).toEqual([
      { note: 0, from: 0, to: 2, height: 25 },
      { note: 1, from: 0, to: 3, height: 35 },
    ]);
  });

  test('is as it was, if one goes back', () => {
    const foot = footWith(noteOf(2), noteOf(3));
    foot.addWhole(0);
    const then = foot.remember();
    foot.addWhole(1);
    foot.goBackTo(then);
    expect([foot.pieces.length, foot.reserved]).toEqual([1, 33]);
    foot.addWhole(1);
    expect(then.pieces).toHaveLength(1);
    foot.goBackTo(then);
    foot.add(1, 1, 2);
    expect(foot.pieces.at(-1)).toEqual({ note: 1, from: 1, to: 2, height: 10 });
    foot.clear();
    expect([foot.pieces, foot.reserved, foot.rest]).toEqual([[], 0, []]);
  });

  test('takes no note that is not there', () => {
    const foot = footWith();
    foot.addWhole(3);
    expect([foot.pieces, foot.reserved]).toEqual([[], 0]);
  });

  test('has what is left of the notes of the page before, whole where there is room', () => {
    const foot = footWith(noteOf(6), noteOf(2));
    foot.continue(
      [
        { note: 0, from: 4 },
        { note: 1, from: 0 },
      ],
      58,
      false,
    );
    expect(foot.pieces.map(({ note, from, to }) => [note, from, to])).toEqual([
      [0, 4, 6],
      [1, 0, 2],
    ]);
    expect(foot.rest).toEqual([]);
  });

  test('parts what has no room, and all after it goes on', () => {
    const foot = footWith(noteOf(9), noteOf(2));
    foot.continue(
      [
        { note: 0, from: 2 },
        { note: 1, from: 0 },
      ],
      50,
      false,
    );
    expect(foot.pieces.map(({ note, from, to }) => [note, from, to])).toEqual([[0, 2, 6]]);
    expect(foot.rest).toEqual([
      { note: 0, from: 6 },
      { note: 1, from: 0 },
    ]);
  });

  test('leaves a note that cannot be parted to a later page, but for one that has to stand somewhere', () => {
    const whole = noteOf(3, {}, [1, 2, 3]);
    const patient = footWith(whole);
    patient.continue([{ note: 0, from: 0 }], 20, false);
    expect([patient.pieces, patient.rest]).toEqual([[], [{ note: 0, from: 0 }]]);
    const stuck = footWith(whole);
    stuck.continue([{ note: 0, from: 0 }], 20, true);
    expect([stuck.pieces.length, stuck.rest]).toEqual([1, []]);
    const second = footWith(noteOf(1), whole);
    second.continue(
      [
        { note: 0, from: 0 },
        { note: 1, from: 0 },
      ],
      40,
      true,
    );
    expect([second.pieces.length, second.rest]).toEqual([1, [{ note: 1, from: 0 }]]);
  });
});

const itemsOf = (strip: string): readonly Item[] => readStrip(strip).galley.items;

describe('figures at the head of a page', () => {
  const frame: Frame = frameWith({ page: 20 });

  test('stand one below the other with a line between them, as long as three quarters are free', () => {
    const items = itemsOf('aFFFFFaGGGGGGaFFFaa');
    expect(setFigures(items, [1, 3, 5], frame)).toEqual({
      figures: [
        { item: 1, top: 0 },
        { item: 3, top: 60 },
      ],
      pending: [5],
      top: 130,
    });
  });

  test('may take just three quarters', () => {
    const items = itemsOf('aFFFFFaGGGGGGGGGaa');
    expect(setFigures(items, [1, 3], frame).pending).toEqual([]);
    expect(setFigures(itemsOf('aFFFFFaGGGGGGGGGGaa'), [1, 3], frame).pending).toEqual([3]);
  });

  test('leave no more than the page to the text', () => {
    const items = itemsOf(`a${'F'.repeat(20)}aa`);
    expect(setFigures(items, [1], frame)).toEqual({ figures: [{ item: 1, top: 0 }], pending: [], top: 200 });
    expect(setFigures(items, [], frame)).toEqual({ figures: [], pending: [], top: 0 });
  });

  test.each([
    ['a figure with a caption may go', 'aFFFaa', 1, true],
    ['of seven tenths of a page at most', `a${'F'.repeat(14)}aa`, 1, true],
    ['a larger one stays', `a${'F'.repeat(15)}aa`, 1, false],
    ['one without a caption stays', 'aBBBaa', 1, false],
    ['one with a note stays', 'aFFF¹aa', 1, false],
    ['one at the very end stays', 'aaFFF', 2, false],
    ['a line is none', 'aFFFaa', 0, false],
    ['what is not there is none', 'aFFFaa', 9, false],
  ])('%s', (_, strip, index, may) => {
    expect(mayFloat(itemsOf(strip), index, frame)).toBe(may);
  });

  test('are as high as from their head to their foot', () => {
    expect(heightOfItem(itemsOf('aaFFFaa')[2])).toBe(30);
    expect(heightOfItem(undefined)).toBe(0);
  });
});

describe('spaces between blocks', () => {
  const spread = (strip: string, slack: number, page: { begin?: number; end?: number; deferred?: number[] } = {}) => {
    const items = itemsOf(strip);
    return spreadSpaces(items, { begin: 0, end: items.length, deferred: [], ...page }, slack, 10).map(
      ([item, space]) => [item, Number(space.toFixed(3))],
    );
  };

  test('take what is missing, all but half a pixel, in equal parts', () => {
    expect(spread('aa bb cc', 10)).toEqual([
      [2, 4.75],
      [4, 4.75],
    ]);
    expect(spread('aa bb cc', 4)).toEqual([
      [2, 1.75],
      [4, 1.75],
    ]);
  });

  test('take so much that whole lines are missing, where they cannot bear all', () => {
    expect(spread('aa bb cc', 14)).toEqual([
      [2, 1.75],
      [4, 1.75],
    ]);
    expect(spread('aa bb cc', 40)).toEqual(spread('aa bb cc', 10));
    expect(spread('aa bb', 47)).toEqual([]);
  });

  test('take twice as much above a heading', () => {
    const [[, plain = 0] = [], [heading, above = 0] = []] = spread('aa bb Hcc', 15);
    expect(heading).toBe(4);
    expect(above).toBeCloseTo(2 * plain, 2);
    expect(above + plain).toBeCloseTo(14.5, 2);
  });

  test('take nothing where less than a pixel is missing, or more than they bear', () => {
    expect(spread('aa bb cc', 0.99)).toEqual([]);
    expect(spread('aa bb cc', 1)).not.toEqual([]);
    expect(spread('aa bb cc', 10.01)).toEqual([]);
  });

  test('are those between blocks of this page that are seen as spaces', () => {
    expect(spread('aabbcc', 5)).toEqual([]);
    expect(spread('aa bb cc dd', 5, { begin: 2, end: 6 })).toEqual([[4, 4.5]]);
    const close = itemsOf('aabb').map((item, index) => (index < 2 ? item : { ...item, top: item.top + 3 }));
    expect(spreadSpaces(close, { begin: 0, end: 4, deferred: [] }, 4, 10)).toHaveLength(1);
    const closer = close.map((item, index) => (index < 2 ? item : { ...item, top: item.top - 0.1 }));
    expect(spreadSpaces(closer, { begin: 0, end: 4, deferred: [] }, 4, 10)).toEqual([]);
  });

  test('are not those around a figure that leaves its place', () => {
    expect(spread('aa FF bb cc', 5, { deferred: [2] })).toEqual([[5, 4.5]]);
  });
});
