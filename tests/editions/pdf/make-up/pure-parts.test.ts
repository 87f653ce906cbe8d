/** The arithmetic around a plan: what the browser makes of it, what is learnt, where things stand. */
import { describe, expect, test } from 'vitest';
import { planBrowserPages } from '../../../../src/editions/pdf/make-up/browser-pages.ts';
import { closeUp } from '../../../../src/editions/pdf/make-up/closing-up.ts';
import { findFaults } from '../../../../src/editions/pdf/make-up/faults.ts';
import { wishesOf } from '../../../../src/editions/pdf/make-up/frame.ts';
import { learnFromMismatch, learnHyphens } from '../../../../src/editions/pdf/make-up/learn.ts';
import { numberByPage, numberThrough } from '../../../../src/editions/pdf/make-up/note-numbers.ts';
import { findPlaces, itemAt } from '../../../../src/editions/pdf/make-up/places.ts';
import { noLessons, type Lessons } from '../../../../src/editions/pdf/make-up/plan/index.ts';
import { frameWith, line, pagesOf, planStrip, readStrip } from '../../../support/letter-grid.ts';

describe('pages that the browser makes by itself', () => {
  const itemsOf = (strip: string): ReturnType<typeof readStrip>['galley']['items'] => readStrip(strip).galley.items;
  const rangesOf = (strip: string, pageOf: readonly (number | undefined)[]): (readonly [number, number])[] =>
    planBrowserPages(itemsOf(strip), pageOf, 60).pages.map(({ start, end }) => [start, end]);

  test('have the items that were found on them', () => {
    expect(rangesOf('aaaa', [0, 0, 1, 1])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  test('take what is not shown to the page of what is before it', () => {
    expect(rangesOf('aaaa', [0, undefined, 1, undefined])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  test('between two items are the rest of what is higher than a page', () => {
    const { pages } = planBrowserPages(itemsOf('BBBaa'), [0, 2, 2], 20);
    expect(pages.map(({ continues }) => continues)).toEqual([false, true, false]);
  });

  test('are one, if there is nothing', () => {
    expect(rangesOf('', [])).toEqual([[0, 0]]);
  });
});

describe('what the browser teaches', () => {
  const { galley, plan, frame } = planStrip('aaaabbbbbb', { page: 6 });
  const learn = (item: number, planned: number, found: number, known: Lessons = noLessons): Lessons | undefined =>
    learnFromMismatch({ galley: 0, item, planned, found }, galley, plan, known, frame.height);

  test('a line that came too late begins a page, with those that may not be parted from it', () => {
    expect([...(learn(5, 0, 1)?.forced ?? [])]).toEqual([4]);
  });

  test('a line that came too early: its page has to be begun', () => {
    expect([...(learn(6, 1, 0)?.forced ?? [])]).toEqual([6]);
  });

  test('one that comes too early all the same is kept from the page before', () => {
    const known = learn(6, 1, 0);
    expect([...(learn(6, 1, 0, known)?.kept ?? [])]).toEqual([6]);
  });

  test('nothing is learnt twice, nor from the number of pages alone', () => {
    const known = learn(6, 1, 0, learn(6, 1, 0));
    expect(learn(6, 1, 0, known)).toBeUndefined();
    expect(learn(5, 0, 1, learn(5, 0, 1))).toBeUndefined();
    expect(learn(-1, 2, 3)).toBeUndefined();
  });

  test('a page that has to be begun frees those that began less than a page after it, and no others', () => {
    const { galley, plan, frame } = planStrip('aaaabbbbbbccccccdddd', { page: 6 });
    const learn = (known: number[]): number[] => {
      const found = { galley: 0, item: 5, planned: 0, found: 1 };
      const lessons = { ...noLessons, forced: new Set(known) };
      return [...(learnFromMismatch(found, galley, plan, lessons, frame.height)?.forced ?? [])];
    };
    expect(learn([6])).toEqual([4]);
    expect(learn([2, 12])).toEqual([2, 12, 4]);
  });

  test('a lesson changes the plan', () => {
    const forced = learn(5, 0, 1)?.forced ?? new Set();
    expect(pagesOf('aaaabbbbbb', { page: 6, lessons: { forced } })).toBe('aaaa.. bbbbbb');
  });

  test('how many pages something takes that is higher than one', () => {
    const tall = planStrip('aaBBBBBBbb', { page: 4 });
    const found = { galley: 0, item: 3, planned: 3, found: 4 };
    const lessons = learnFromMismatch(found, tall.galley, tall.plan, noLessons, tall.frame.height);
    expect([...(lessons?.tall ?? [])]).toEqual([[2, 3]]);
    expect(pagesOf('aaBBBBBBbb', { page: 4, lessons: { tall: lessons?.tall ?? new Map() } })).toBe(
      'aa.. BBBB BBBB BBBB bb..',
    );
  });

  test('which lines end with a divided word', () => {
    expect([...learnHyphens(learnHyphens(noLessons, [3]), [5]).hyphens]).toEqual([3, 5]);
  });
});

describe('numbers of notes', () => {
  const { galley, plan } = planStrip('aaa¹aaa²aa³a', { page: 6, notes: '11 2 3' });

  test('begin anew on each page', () => {
    expect(plan.pages.map(({ notes }) => notes.map(({ note }) => note + 1))).toEqual([[1], [2], [3]]);
    expect(numberByPage(galley, plan, 1)).toEqual({ 'note-1': '1', 'note-2': '1', 'note-3': '1' });
  });

  test('count on in the columns of a page', () => {
    expect(numberByPage(galley, plan, 2)).toEqual({ 'note-1': '1', 'note-2': '2', 'note-3': '1' });
  });

  test('count once for a note that goes on', () => {
    const parted = planStrip('aaaaa¹aaaa²', { page: 8, notes: '1111 2' });
    expect(numberByPage(parted.galley, parted.plan, 1)['note-1']).toBe('1');
    expect(numberByPage(parted.galley, parted.plan, 1)['note-2']).toBe('1');
  });

  test('count through at the end of a chapter', () => {
    expect(numberThrough([{ id: 'a' }, { id: 'b' }])).toEqual({ a: '1', b: '2' });
  });
});

describe('places', () => {
  test('are found by their height', () => {
    const { items } = readStrip('aaa bb').galley;
    expect([0, 9, 10, 35, 45, 1000].map((height) => itemAt(items, height))).toEqual([0, 0, 1, 3, 3, 4]);
  });

  test('of figures are where these went', () => {
    const planned = planStrip('aaaaaFFFFbbbbbbbbbbb', { page: 8 });
    const ids = [
      ['text', 1],
      ['figure', 55],
      ['later', 125],
    ] as const;
    expect(findPlaces({ ...planned.galley, ids }, planned.plan)).toEqual([
      ['text', 0],
      ['figure', 1],
      ['later', 1],
    ]);
  });

  test('in notes are where that line of the note stands', () => {
    const planned = planStrip('aaaaa¹aaaa', { page: 8, notes: '1111' });
    const noteIds = [
      ['first', 0, 1],
      ['last', 0, 3],
    ] as const;
    expect(findPlaces({ ...planned.galley, noteIds }, planned.plan)).toEqual([
      ['first', 0],
      ['last', 1],
    ]);
  });
});

describe('faults', () => {
  const faultsOf = (strip: string, wishes: Parameters<typeof planStrip>[1]): string[] => {
    const { galley, plan, frame } = planStrip(strip, wishes);
    return findFaults(galley, plan, frame).map(({ kind, turn }) => `${kind} ${turn}`);
  };

  test('are none on good pages', () => {
    expect(faultsOf('aaaabbbbbb', { page: 6 })).toEqual([]);
  });

  test('a page that ends early, unless it was asked to', () => {
    expect(faultsOf('aaBBBbb', { page: 4 })).toEqual(['page-short 0', 'page-short 1']);
    expect(faultsOf('aa/bbbb', { page: 4 })).toEqual([]);
  });

  test('a page that ends early says whether what follows would have had room', () => {
    const { galley, plan, frame } = planStrip('aabbcccc', { page: 6, lessons: { forced: new Set([2]) } });
    const [fault] = findFaults(galley, plan, frame);
    expect(fault).toMatchObject({ kind: 'page-short', turn: 0, hasRoom: true });
    const tight = planStrip('aaBBBbb', { page: 4 });
    expect(findFaults(tight.galley, tight.plan, tight.frame)[0]).not.toHaveProperty('hasRoom');
    const noted = planStrip('aaaabb¹bb', { page: 8, notes: '111', lessons: { forced: new Set([4]) } });
    expect(findFaults(noted.galley, noted.plan, noted.frame)[0]).not.toHaveProperty('hasRoom');
  });

  test('a note on another page than its reference', () => {
    expect(faultsOf('aa¹²³aaa', { page: 6, notes: '11 22 33' })).toEqual([
      'note-moved 2',
      'page-short 0',
      'page-parted 0',
      'page-short 1',
    ]);
  });
});

describe('the place of a galley in the book', () => {
  const turns = [0, 1, 2, 3];

  test('says which pages face each other, and after which the leaf is turned', () => {
    const wishes = wishesOf(frameWith({ page: 6 }), 0);
    expect(turns.map(wishes.turns)).toEqual([true, false, true, false]);
    expect(turns.slice(1).map(wishes.faces)).toEqual([false, true, false]);
    expect(turns.map(wishesOf(frameWith({ page: 6 }), 1).turns)).toEqual([false, true, false, true]);
  });

  test('counts two columns as one page', () => {
    const wishes = wishesOf(frameWith({ page: 6, columns: 2 }), 0);
    expect(turns.map(wishes.turns)).toEqual([false, true, false, false]);
    expect(turns.map(wishes.faces)).toEqual([false, true, false, true]);
  });

  test('leaves all space to the text where notes stand in the margin', () => {
    expect(wishesOf(frameWith({ page: 6, beside: true }), 0).footnotes).toBe(false);
  });
});

test('text closes up by the height of a figure that is taken out, margins collapsed', () => {
  const { items } = readStrip('aaFFFbb').galley;
  const [before, own] = [items[1], items[2]];
  expect(closeUp(items, 2, () => false)).toBe(3 * line);
  const wide = items.map((item) => (item === own || item === before ? { ...item, margins: [4, 8] as const } : item));
  // Between the paragraphs the larger of both margins stays.
  expect(closeUp(wide, 2, () => false)).toBe(3 * line + 8 - 8);
});
