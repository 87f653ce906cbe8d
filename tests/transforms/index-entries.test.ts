/** Entries of an index: how marks become entries, their order, their letters, and what is asked about them. */
import { describe, expect, it } from 'vitest';
import type { IndexMark } from '../../src/model/index.ts';
import { Report } from '../../src/report/report.ts';
import {
  findEntry,
  gatherEntries,
  splitPath,
  type Entries,
  type PlacedMark,
} from '../../src/transforms/book/book-index/entries.ts';
import { lintEntries } from '../../src/transforms/book/book-index/lint.ts';
import { groupByLetter, sortEntries } from '../../src/transforms/book/book-index/order.ts';
import { linesOf } from '../support/plan.ts';

/** Marks in lines 1, 2, 3 … of a file; a text alone is an entry of that name. */
function gather(...marks: readonly (string | Partial<IndexMark>)[]): { entries: Entries; open: number[] } {
  const open: number[] = [];
  const placed = marks.map((mark, index): PlacedMark => ({
    mark: typeof mark === 'string' ? { entry: mark } : mark,
    words: [{ type: 'text', value: 'marked words' }],
    text: 'marked words',
    id: `i${index + 1}`,
    place: { file: 'a.md', line: index + 1 },
  }));
  return { entries: gatherEntries(placed, ({ place }) => void open.push(place.line ?? 0)), open };
}

function outline(entries: Entries): string {
  return [...entries.values()]
    .map(({ term, locators, entries: below }) => {
      const places = locators.map(({ id, to, main }) => `${main ? '*' : ''}${id}${to === undefined ? '' : `-${to}`}`);
      return `${term}[${places.join(' ')}]${below.size === 0 ? '' : `(${outline(below)})`}`;
    })
    .join(' ');
}

describe('marks', () => {
  it.each([
    [['oil', 'fog', 'oil'], 'oil[i1 i3] fog[i2]'],
    [['oil', 'Oil'], 'oil[i1 i2]'],
    [['sea!north', 'sea', 'sea!south!far'], 'sea[i2](north[i1] south[](far[i3]))'],
    [[' sea ! north ', 'sea!!north', 'sea  x!'], 'sea[](north[i1 i2]) sea x[i3]'],
    [['*oil*', '_oil_'], 'oil[i1 i2]'],
    [[{}, {}], 'marked words[i1 i2]'],
    [[{ entry: 'oil', main: true }, 'oil'], 'oil[*i1 i2]'],
    [['!', ' '], ''],
    [[{ entry: 'oil', see: 'fog' }, 'fog'], 'oil[] fog[i2]'],
    [[{ entry: 'oil', seeAlso: 'fog' }, 'oil'], 'oil[i2]'],
    [[{ entry: 'oil', range: 'begin' }, 'fog', { entry: 'oil', range: 'end' }], 'oil[i1-i3] fog[i2]'],
    [
      [
        { entry: 'a!b', range: 'begin' },
        { entry: 'a!b', range: 'end' },
      ],
      'a[](b[i1-i2])',
    ],
  ] as const)('%j', (marks, expected) => {
    const { entries, open } = gather(...marks);
    expect(outline(entries)).toBe(expected);
    expect(open).toEqual([]);
  });

  it.each([
    ['begins and nothing ends it', [{ entry: 'oil', range: 'begin' }], [1]],
    ['ends and nothing begins it', [{ entry: 'oil', range: 'end' }], [1]],
    [
      'begins twice',
      [
        { entry: 'oil', range: 'begin' },
        { entry: 'oil', range: 'begin' },
        { entry: 'oil', range: 'end' },
      ],
      [1],
    ],
    [
      'ends twice',
      [
        { entry: 'oil', range: 'begin' },
        { entry: 'oil', range: 'end' },
        { entry: 'oil', range: 'end' },
      ],
      [3],
    ],
    [
      'is of another entry',
      [
        { entry: 'oil', range: 'begin' },
        { entry: 'fog', range: 'end' },
      ],
      [2, 1],
    ],
  ] as const)('a range that %s', (_, marks, open) => {
    expect(gather(...marks).open).toEqual(open);
  });

  it('say what is shown, by what it is sorted, and where else to look', () => {
    const { entries } = gather(
      { entry: '*Moby-Dick*, of', sort: 'moby' },
      { entry: 'Moby-Dick, of', sort: 'other', see: 'oil' },
      { entry: 'Moby-Dick, of', seeAlso: 'fog' },
      {},
    );
    const entry = findEntry(entries, 'moby-dick,  OF');
    expect(entry).toMatchObject({
      term: 'Moby-Dick, of',
      sort: 'moby',
      see: [{ path: 'oil', place: { line: 2 } }],
      seeAlso: [{ path: 'fog', place: { line: 3 } }],
      place: { line: 1 },
    });
    expect(entry?.words).toMatchObject([
      { tagName: 'em', children: [{ value: 'Moby-Dick' }] },
      { type: 'text', value: ', of' },
    ]);
    expect(findEntry(entries, 'marked words')?.words).toEqual([{ type: 'text', value: 'marked words' }]);
  });

  it('are found by their paths', () => {
    const { entries } = gather('sea!north', 'oil');
    expect(findEntry(entries, 'Sea! North')?.term).toBe('north');
    expect(findEntry(entries, 'sea')?.term).toBe('sea');
    for (const path of ['north', 'sea!south', 'oil!north', '', 'sea!north!far'])
      expect(findEntry(entries, path)).toBeUndefined();
    expect(splitPath(' a  b ! c !')).toEqual(['a b', 'c']);
  });
});

describe('the order of entries', () => {
  const order = (language: string, ...names: string[]): string[] =>
    sortEntries(gather(...names).entries, language).map(({ term }) => term);

  it.each([
    ['en', ['b', 'A', 'c', 'a10', 'a9'], ['A', 'a9', 'a10', 'b', 'c']],
    ['en', ['“b”', 'a', '(c)', '‘a b’'], ['a', '‘a b’', '“b”', '(c)']],
    ['en', ['…', 'a'], ['…', 'a']],
    ['not a language', ['b', 'a'], ['a', 'b']],
    ['de', ['Zug', 'Öl', 'Ofen'], ['Ofen', 'Öl', 'Zug']],
    ['sv', ['Zoo', 'Öl', 'Ost'], ['Ost', 'Zoo', 'Öl']],
  ])('%s: %j', (language, names, expected) => {
    expect(order(language, ...names)).toEqual(expected);
  });

  it('is that of what they are sorted by', () => {
    const { entries } = gather({ entry: 'The Lamp', sort: 'Lamp' }, 'Mast', 'Keel');
    expect(sortEntries(entries, 'en').map(({ term }) => term)).toEqual(['Keel', 'The Lamp', 'Mast']);
  });

  it.each([
    [
      'en',
      ['apple', 'Apt', 'éclair', 'egg', '1755', '2 x', '+', '“b”'],
      'A: apple Apt | E: éclair egg | 0: 1755 2 x | : + | B: “b”',
    ],
    ['de', ['Apfel', 'Äpfel'], 'A: Apfel Äpfel'],
    ['sv', ['Apa', 'Äpple'], 'A: Apa | Ä: Äpple'],
    ['tr', ['ilk', 'ırk'], 'İ: ilk | I: ırk'],
    ['ja', ['あめ', 'いぬ', 'かさ', 'ガス', 'わに'], 'あ: あめ いぬ | か: かさ ガス | わ: わに'],
    ['ko', ['가을', '나무', '라면'], 'ㄱ: 가을 | ㄴ: 나무 | ㄹ: 라면'],
    ['zh', ['北京', '上海', '中国'], 'B: 北京 | S: 上海 | Z: 中国'],
    ['ja', ['数'], '数: 数'],
    ['ru', ['ёлка', 'жук'], 'Е: ёлка | Ж: жук'],
  ])('has letters in %s: %j', (language, names, expected) => {
    const entries = [...gather(...names).entries.values()];
    const groups = groupByLetter(entries, language);
    expect(
      groups.map(({ letter, entries: own }) => `${letter}: ${own.map(({ term }) => term).join(' ')}`).join(' | '),
    ).toBe(expected);
  });
});

describe('what an indexer is asked about', () => {
  const asked = (...marks: readonly (string | Partial<IndexMark>)[]): string[] => {
    const report = new Report();
    lintEntries(gather(...marks).entries, report);
    return linesOf(report).map((line) => line.replace(/^a\.md:/u, ''));
  };

  it.each([
    ['nothing', ['oil', { entry: 'colza', see: 'oil' }, 'sea', 'sea!north', 'sea!south']],
    ['seven places', Array.from({ length: 7 }, () => 'oil')],
    ['many places that are parted', [...Array.from({ length: 9 }, () => 'oil'), 'oil!old', 'oil!new']],
    ['a sub-entry beside places', ['oil', 'oil!old']],
    ['a sub-entry and another entry to look at', ['fog', { entry: 'oil', seeAlso: 'fog' }, 'oil!old']],
    ['two sub-entries', ['oil!old', 'oil!new']],
    ['an entry that has sub-entries alone', ['oil!old', 'oil!new', { entry: 'colza', see: 'oil' }]],
  ])('%s', (_, marks) => {
    expect(asked(...marks)).toEqual([]);
  });

  it.each([
    [
      [{ entry: 'colza', see: 'oill' }, 'oil'],
      /^1 index-see “colza” leads to “oill”, which .* \| Did you mean oil\?$/u,
    ],
    [[{ entry: 'colza', seeAlso: 'sea!nort' }, 'sea', 'sea!north'], /^1 index-see .* \| Did you mean sea!north\?$/u],
    [
      [{ entry: 'colza', see: 'petroleum' }, 'oil'],
      /^1 index-see .* \| Mark a place for it, or name another entry\.$/u,
    ],
    [[{ entry: 'oil', see: 'OIL' }], /^1 index-see “oil” leads to itself/u],
    [
      [{ entry: 'a', see: 'b' }, { entry: 'b', see: 'c' }, 'c'],
      /^1 index-see “a” leads to “b”, which has no places itself/u,
    ],
    [[{ entry: 'oil', see: 'fog' }, 'oil', 'fog'], /^1 index-see “oil” has places of its own/u],
    [Array.from({ length: 8 }, () => 'oil'), /^1 index-crowded “oil” has 8 places/u],
    [['sea', ...Array.from({ length: 8 }, () => 'sea!north')], /^2 index-crowded “north” has 8 places/u],
    [['oil!old'], /^1 index-alone “oil” has one sub-entry and nothing else/u],
    [['sea', 'sea!oil!old'], /^2 index-alone “oil” has one sub-entry/u],
  ])('%j', (marks, message) => {
    const lines = asked(...marks);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });
});
