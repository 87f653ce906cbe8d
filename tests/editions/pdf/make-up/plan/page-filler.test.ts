/** All ways to fill a page, as a whole: where each ends, what it leaves to the next page, what it costs. */
import { expect, test } from 'vitest';
import { wishesOf } from '../../../../../src/editions/pdf/make-up/frame.ts';
import { noLessons, type Lessons } from '../../../../../src/editions/pdf/make-up/plan/index.ts';
import { fillPage } from '../../../../../src/editions/pdf/make-up/plan/page-filler.ts';
import type { Candidate, State } from '../../../../../src/editions/pdf/make-up/plan/types.ts';
import { frameWith, readStrip } from '../../../../support/letter-grid.ts';

interface Wanted {
  readonly page?: number;
  readonly notes?: string;
  readonly turn?: number;
  readonly start?: number;
  readonly state?: Partial<State>;
  readonly lessons?: Partial<Lessons>;
  readonly footnotes?: boolean;
}

/**
 * `0-4 ~40/60 =5`: the items of the page, the depth of its text and where text may stand no more, its cost; then what
 * it has besides: notes (`n0:0-2`), what of them goes on (`>0.2`) or begins too late (`late 1`), figures at its head
 * (`f6@0`), figures that wait, spaces, pages, and whether it ends there by itself.
 */
function tell({ plan, carried, moved, pending, pages, cost, seen }: Candidate): string {
  const { start, end, depth, limit, notes, figures, deferred, spaces, lines, natural, top, origin } = plan;
  return [
    `${start}-${end} ~${depth}/${limit} =${Math.round(cost * 100) / 100}`,
    ...notes.map(({ note, from, to, height }) => `n${note}:${from}-${to}(${height})`),
    ...carried.map(({ note, from }) => `>${note}.${from}`),
    ...moved.map((note) => `late ${note}`),
    ...figures.map((figure) => `f${figure.item}@${figure.top}`),
    ...(pending.length > 0 ? [`waits ${pending.join()}`] : []),
    ...(deferred.length > 0 ? [`defers ${deferred.join()}`] : []),
    ...spaces.map(([item, space]) => `s${item}+${Math.round(space * 100) / 100}`),
    ...(lines === 0 ? [] : [`${lines > 0 ? '+' : ''}${lines} lines`]),
    ...(pages > 1 ? [`${pages} pages`] : []),
    ...(seen === depth ? [] : [`seen ${seen}`]),
    ...(top === 0 ? [] : [`top ${top}`]),
    ...(origin === 0 ? [] : [`from ${origin}`]),
    ...(natural ? ['by itself'] : []),
  ].join(' ');
}

function fill(
  strip: string,
  { page = 6, notes, turn = 0, start = 0, state, lessons, footnotes = true }: Wanted = {},
): string[] {
  const { galley, hyphens } = readStrip(strip, notes);
  const begin = { next: 0, carried: [], figures: [], cost: 0, depth: 0, page: undefined, before: undefined };
  const task = {
    galley,
    wishes: { ...wishesOf(frameWith({ page }), start), footnotes },
    lessons: { ...noLessons, hyphens, ...lessons },
  };
  return fillPage(task, { ...begin, ...state }, turn).map(tell);
}

test.each<[strip: string, wanted: Wanted, ways: string[]]>([
  ['aaaabbbbcccc', {}, ['0-2 ~20/21 =16', '0-4 ~40/41 =4', '0-6 ~60/60 =0 by itself']],
  [
    'aaaabbbbcccccccccccccccccccc',
    { page: 24 },
    [
      '0-17 ~170/171 =49',
      '0-18 ~180/181 =36',
      '0-19 ~190/191 =25',
      '0-20 ~200/201 =16',
      '0-21 ~210/211 =9',
      '0-22 ~220/221 =4',
      '0-23 ~230/231 =1',
      '0-24 ~240/240 =0 by itself',
    ],
  ],
  ['aaaa', {}, ['0-2 ~20/21 =16', '0-4 ~40/41 =0 by itself']],
  ['', {}, ['0-0 ~0/1 =0']],
  ['aaaaa', { page: 4 }, ['0-2 ~20/21 =4', '0-3 ~30/31 =1 by itself']],
  ['aa/bb', {}, ['0-2 ~20/21 =0 by itself']],
  ['aabb', { lessons: { forced: new Set([2]) } }, ['0-2 ~20/21 =16']],
  ['aaaa bb cc dddd', { page: 9 }, ['0-2 ~20/21 =49', '0-4 ~40/41 =25', '0-6 ~70/71 =4 by itself']],
  ['aaaaHbbbb', {}, ['0-2 ~20/21 =16', '0-4 ~40/41 =4 by itself']],
  ['aaaa¹aa', { notes: '11' }, ['0-2 ~20/21 =16', '0-3 ~30/31 =9']],
  [
    'aaaa¹aa',
    { notes: '11', footnotes: false },
    ['0-2 ~20/21 =16', '0-3 ~30/31 =9', '0-4 ~40/41 =4', '0-6 ~60/60 =0 by itself'],
  ],
  ['aa¹aa²aa', { notes: '111 222' }, ['0-2 ~20/20 =0 n0:0-3(30) seen 60']],
  ['aaaaaa¹', { notes: '1' }, ['0-2 ~20/21 =16', '0-3 ~30/31 =9', '0-4 ~40/41 =4']],
  [
    'aaaaa¹aaaa',
    { page: 8, notes: '1111' },
    ['0-2 ~20/21 =36', '0-3 ~30/31 =25', '0-4 ~40/41 =16', '0-5 ~50/50 =6 n0:0-2(20) >0.2 seen 80'],
  ],
  ['aaaaa¹aaaaaaaa', { page: 8, notes: '111' }, ['0-2 ~20/21 =36', '0-3 ~30/31 =25', '0-4 ~40/41 =16']],
  ['aa¹a²aaaa', { page: 8, notes: '1111 22' }, ['0-2 ~20/21 =1 n0:0-4(40) seen 80']],
  ['aa¹aaaa', { page: 8, notes: '1'.repeat(20) }, ['0-2 ~20/20 =6 n0:0-5(50) >0.5 seen 80']],
  [
    'aaaaaaa¹a',
    { notes: '11111' },
    ['0-2 ~20/21 =16', '0-3 ~30/31 =9', '0-4 ~40/41 =4', '0-5 ~50/51 =1', '0-6 ~60/60 =0 by itself'],
  ],
  ['aaaaaa¹²', { page: 8, notes: '111 222' }, ['0-2 ~20/21 =36', '0-3 ~30/31 =25', '0-4 ~40/41 =16']],
  ['a¹aaaaa²a', { notes: '1111 22' }, ['0-2 ~20/21 =7 n0:0-2(20) >0.2 seen 60']],
  ['aa¹a²a³aaaa', { page: 8, notes: '1111 2222 33' }, ['0-2 ~20/21 =1 n0:0-4(40) seen 80']],
  ['aa¹a²aa', { page: 7, notes: '11111 2' }, ['0-2 ~20/21 =7 n0:0-3(30) >0.3 seen 70']],
  [
    'aa¹aaaaaa',
    { notes: '1111111111', turn: 1, state: { next: 2, carried: [{ note: 0, from: 4 }] } },
    [
      '2-3 ~10/11 =1 n0:4-7(30) >0.7 seen 60 from 20',
      '2-4 ~20/20 =0 n0:4-7(30) >0.7 seen 60 from 20',
      '2-3 ~10/10 =0 n0:4-8(40) >0.8 seen 60 from 20',
      '2-2 ~0/1 =201 n0:4-8(40) >0.8 seen 60 from 20',
    ],
  ],
  [
    'aa¹aa',
    { notes: '11111111111111', turn: 1, state: { next: 2, carried: [{ note: 0, from: 2 }] } },
    [
      '2-4 ~20/20 =60 n0:2-5(30) >0.5 seen 60 from 20',
      '2-4 ~20/20 =60 n0:2-5(30) >0.5 seen 60 from 20',
      '2-2 ~0/0 =200 n0:2-7(50) >0.7 seen 60 from 20',
    ],
  ],
  [
    'aa¹aa',
    { notes: '1111111111', turn: 1, state: { next: 4, carried: [{ note: 0, from: 4 }] } },
    ['4-4 ~0/1 =0 n0:4-8(40) >0.8 seen 60'],
  ],
  [
    'aa¹aaa²aaa',
    { notes: '1111111111 22', turn: 1, state: { next: 2, carried: [{ note: 0, from: 8 }] } },
    [
      '2-3 ~10/11 =4 n0:8-10(20) seen 60 from 20',
      '2-4 ~20/21 =1 n0:8-10(20) seen 60 from 20',
      '2-3 ~10/11 =4 n0:8-10(20) seen 60 from 20',
      '2-4 ~20/21 =1 n0:8-10(20) seen 60 from 20',
      '2-2 ~0/1 =209 n0:8-10(20) seen 60 from 20',
    ],
  ],
  [
    'aa¹Haaa',
    { notes: '11111111111111', turn: 1, state: { next: 2, carried: [{ note: 0, from: 2 }] } },
    [
      '2-6 ~40/40 =0 n0:2-3(10) >0.3 seen 60 from 20',
      '2-6 ~40/40 =0 n0:2-3(10) >0.3 seen 60 from 20',
      '2-2 ~0/0 =200 n0:2-7(50) >0.7 seen 60 from 20',
    ],
  ],
  [
    'aa¹=---',
    { notes: '1111111111', turn: 1, state: { next: 2, carried: [{ note: 0, from: 2 }] } },
    ['2-4 ~20/20 =3 n0:2-5(30) >0.5 seen 60 from 20', '2-4 ~20/20 =3 n0:2-5(30) >0.5 seen 60 from 20'],
  ],
  [
    'aa¹aaaa²aa',
    { page: 8, notes: '111111 222', turn: 1, state: { next: 2, carried: [{ note: 0, from: 2 }] } },
    [
      '2-3 ~10/11 =4 n0:2-6(40) seen 80 from 20',
      '2-4 ~20/21 =1 n0:2-6(40) seen 80 from 20',
      '2-5 ~30/30 =0 n0:2-6(40) seen 80 from 20',
      '2-3 ~10/11 =4 n0:2-6(40) seen 80 from 20',
      '2-4 ~20/21 =1 n0:2-6(40) seen 80 from 20',
      '2-5 ~30/30 =0 n0:2-6(40) seen 80 from 20',
      '2-2 ~0/1 =209 n0:2-6(40) seen 80 from 20',
    ],
  ],
  [
    'aaaaaFFFFbbbbbb',
    { page: 8 },
    [
      '0-2 ~20/21 =36',
      '0-3 ~30/31 =25',
      '0-5 ~50/51 =9',
      '0-8 ~70/71 =7 waits 5 defers 5',
      '0-9 ~80/80 =6 waits 5 defers 5',
    ],
  ],
  [
    'aaaaaFFbFFcFFdFFeeee',
    { page: 8 },
    ['0-2 ~20/21 =36', '0-3 ~30/31 =25', '0-5 ~50/51 =9', '0-6 ~70/71 =1', '0-7 ~80/80 =0 by itself'],
  ],
  ['aaFFFbb', { page: 8 }, ['0-2 ~20/21 =36', '0-3 ~50/51 =9', '0-5 ~70/71 =0 by itself']],
  ['aaaaFFFbb', { turn: 1, state: { next: 5, figures: [4] } }, ['5-7 ~60/60 =60 f4@0 top 40 from 30 by itself']],
  [
    'aaaaFFFbb¹bb',
    { notes: '11', turn: 1, state: { next: 5, figures: [4] } },
    ['5-7 ~60/60 =4000 >0.0 late 0 f4@0 top 40 from 30', '5-6 ~50/51 =901 f4@0 top 40 from 30'],
  ],
  ['aaaaFFFFF', { page: 8 }, ['0-2 ~20/21 =36', '0-4 ~40/41 =16 by itself']],
  [
    'aaaaaFFF=---',
    { page: 7 },
    ['0-2 ~20/21 =25', '0-3 ~30/31 =16', '0-5 ~50/51 =4', '0-8 ~70/70 =5009 waits 5 defers 5'],
  ],
  ['aaHBBBBBBBbb', { page: 4, turn: 1, state: { next: 2 } }, ['2-4 ~80/40 =16 2 pages from 20']],
  ['BBBBBBbb', { page: 4 }, ['0-1 ~60/40 =4 2 pages']],
  ['BBBBBBbb', { page: 4, lessons: { tall: new Map([[0, 5]]) } }, ['0-1 ~60/40 =4 5 pages']],
  [
    'H¹BBBBBBbb',
    { page: 4, notes: '1' },
    ['0-2 ~70/40 =4009 >0.0 late 0 2 pages', '0-2 ~70/40 =4909 >0.0 late 0 2 pages'],
  ],
  ['aaBBBBBBbb', { page: 4 }, ['0-2 ~20/21 =4 by itself']],
  ['BBBBBBBBbb', { page: 4 }, ['0-1 ~80/40 =16 2 pages']],
  ['=BB', { page: 2 }, ['0-1 ~10/11 =1 by itself']],
  ['HHHHHHbb', { page: 4 }, ['0-4 ~40/40 =5000']],
  ['HHHHH¹bb', { page: 4, notes: '11' }, ['0-4 ~40/40 =5000']],
  ['H¹HHHH²bb', { page: 4, notes: '11 22' }, ['0-4 ~40/40 =9000 >0.0 late 0', '0-4 ~40/40 =9900 >0.0 late 0']],
  ['=-____', { page: 4 }, ['0-4 ~40/40 =5003']],
  ['=-____', { page: 4, turn: 1, state: { next: 4 } }, ['4-6 ~30/31 =60 from 30 by itself']],
  ['aa=------', { page: 5 }, ['0-2 ~20/21 =9', '0-4 ~40/41 =4', '0-5 ~50/50 =3']],
  [
    'aa=------',
    { page: 5, turn: 1, state: { next: 5 } },
    ['5-6 ~20/21 =12 from 40', '5-7 ~30/31 =7 from 40', '5-8 ~40/41 =4 from 40', '5-9 ~50/50 =0 from 40 by itself'],
  ],
  ['aaaa=----', { page: 5 }, ['0-2 ~20/21 =9', '0-4 ~40/41 =1']],
  [
    'aaaaaa~aaaa',
    {},
    ['0-2 ~20/21 =16', '0-3 ~30/31 =9', '0-4 ~40/41 =4', '0-5 ~50/51 =1', '0-6 ~60/60 =12 by itself'],
  ],
  [
    'aaaaaa~aaaa',
    { start: 1 },
    ['0-2 ~20/21 =16', '0-3 ~30/31 =9', '0-4 ~40/41 =4', '0-5 ~50/51 =1', '0-6 ~60/60 =2 by itself'],
  ],
  ['aaaaaabbb', { turn: 1, state: { next: 6 } }, ['6-9 ~30/31 =60 from 60 by itself']],
  ['PPPPbb', { page: 4 }, ['0-1 ~40/40 =0 by itself']],
  ['aaPPPPbb', { page: 4 }, ['0-2 ~20/21 =0 by itself']],
  ['aaBBB¹bb', { page: 6, notes: '1111' }, ['0-2 ~20/21 =16']],
  ['aaB¹BB²bb', { page: 6, notes: '11 222' }, ['0-2 ~20/21 =16']],
  ['aH¹bb²b', { page: 4, notes: '11 22' }, ['0-1 ~10/11 =9 by itself']],
  ['aF¹Fbb', { page: 3, notes: '11' }, ['0-1 ~10/11 =4']],
])('%s with %j', (strip, wanted, ways) => {
  expect(fill(strip, wanted)).toEqual(ways);
});
