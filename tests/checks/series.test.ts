/** Two series side by side: what is missing, doubled, added, elsewhere or changed, and the places of entries. */
import { describe, expect, it } from 'vitest';
import { compareLocators } from '../../src/checks/contents/entries.ts';
import { hold, type Holding } from '../../src/checks/contents/holdings.ts';
import { compareSeries } from '../../src/checks/contents/series.ts';

/** `a1`: its words are `a`, it leads to `1`. */
function series(text: string): Holding[] {
  return text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => hold('link', one, { words: one[0] ?? '', to: one.slice(1) }));
}

describe('a series of links', () => {
  it.each([
    ['the same', 'a1 b2 a1 c3', 'a1 b2 a1 c3', []],
    ['one lost', 'a1 b2 c3', 'a1 c3', ['missing b2']],
    ['one of several alike lost', 'a1 a1 a1', 'a1 a1', ['missing a1']],
    ['one twice', 'a1 b2 c3', 'a1 b2 b2 c3', ['doubled b2']],
    ['one too many', 'a1 c3', 'a1 x9 c3', ['added a1']],
    ['two swapped', 'a1 b2 c3 d4', 'a1 c3 b2 d4', ['misplaced b2']],
    ['one elsewhere', 'a1 b2 c3 d4', 'b2 c3 d4 a1', ['misplaced a1']],
    ['one that leads elsewhere', 'a1 b2 c3', 'a1 b9 c3', ['changed b2 to']],
    ['one with other words', 'a1 b2 c3', 'a1 x2 c3', ['changed b2 words']],
    ['one changed, one lost', 'a1 b2 c3 d4', 'a1 b9 d4', ['changed b2 to', 'missing c3']],
    ['one changed to one that is there, too', 'a1 b2 c3', 'a1 b2 c1', ['changed c3 to']],
    ['all lost', 'a1 b2', '', ['missing a1', 'missing b2']],
    ['nothing wanted', '', 'a1', ['added ']],
    ['two alike elsewhere', 'a1 a1 b2 c3 d4', 'b2 c3 d4 a1 a1', ['misplaced a1', 'misplaced a1']],
    ['two alike elsewhere, one of them lost', 'a1 a1 b2 c3 d4', 'b2 c3 d4 a1', ['misplaced a1', 'missing a1']],
    ['one changed behind one too many', 'a1 b2 c3', 'a1 x9 b8 c3', ['added a1', 'changed b2 to']],
    ['one too many behind one that changed', 'a1 b2 c3', 'a1 b8 x9 c3', ['changed b2 to', 'added a1']],
    ['one lost before one that changed', 'a1 b2 d4 c3', 'a1 d8 c3', ['missing b2', 'changed d4 to']],
    ['one too many at the beginning', 'a1', 'x9 a1', ['added ']],
    ['two that are twice', 'a1 b2', 'a1 a1 b2 b2', ['doubled a1', 'doubled b2']],
  ])('%s', (_, wanted, found, expected) => {
    const { differences } = compareSeries(series(wanted), series(found));
    const said = differences.map((one) =>
      [one.what, one.wanted?.name ?? '', ...(one.facet === undefined ? [] : [one.facet])].join(' '),
    );
    expect(said).toEqual(expected);
  });

  it('is known in another place by what all tell, though one side tells more', () => {
    const wanted = [hold('picture', 'a', { words: 'a', scan: '1' }), hold('picture', 'b', { words: 'b' })];
    const found = [hold('picture', 'b', { words: 'b', size: '9' }), hold('picture', 'a', { words: 'a' })];
    expect(compareSeries(wanted, found).differences.map(({ what }) => what)).toEqual(['misplaced']);
  });

  it('has the counterpart of what was changed among the next thirty-two', () => {
    const added = (count: number): string => Array.from({ length: count }, (_, index) => `x${index + 100}`).join(' ');
    const whats = (count: number): string[] =>
      compareSeries(series('a1 b2 c3'), series(`a1 ${added(count)} b8 c3`)).differences.map(({ what }) => what);
    expect(whats(31)).toEqual([...Array.from({ length: 31 }, () => 'added'), 'changed']);
    expect(whats(32)).toEqual(['missing', ...Array.from({ length: 33 }, () => 'added')]);
  });

  it('is known by what all tell, and compared by what both tell of one', () => {
    const wanted = [hold('picture', 'a', { words: 'a', scan: '1' }), hold('picture', 'b', { words: 'b' })];
    const found = [hold('picture', 'a', { words: 'a', scan: '2' }), hold('picture', 'b', { words: 'b', size: '9' })];
    expect(compareSeries(wanted, found).differences).toMatchObject([{ what: 'changed', facet: 'scan' }]);
  });
});

describe('places of an entry', () => {
  const entry = (...locators: readonly (readonly [id: string, words: string, until?: string])[]): Holding => ({
    ...hold('entry', 'x', { words: 'x' }),
    locators: locators.map(([id, words, until]) => ({ id, words, ...(until === undefined ? {} : { until }) })),
  });
  const pages = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 3],
    ['e', 7],
  ]);
  it.each([
    ['each named', entry(['a', '1'], ['e', '2']), entry(['a', '1'], ['e', '7']), true],
    ['those of a page named once', entry(['a', '1'], ['b', '2']), entry(['a', '1']), true],
    ['a range of pages in a row', entry(['a', '1'], ['c', '2'], ['d', '3']), entry(['a', '1–3']), true],
    ['a range of the author’s', entry(['a', '1', 'e'], ['d', '2']), entry(['a', '1–7']), true],
    ['a page that no range reaches', entry(['a', '1'], ['c', '2'], ['e', '3']), entry(['a', '1–2']), false],
    ['pages in a row that are no range', entry(['a', '1'], ['c', '2']), entry(['a', '1']), false],
    ['one that is another’s', entry(['a', '1']), entry(['a', '1'], ['e', '7']), false],
    ['none', entry(['x', '1']), entry(), false],
    ['a place whose page is not known', entry(['a', '1'], ['x', '2']), entry(['a', '1']), true],
  ])('%s', (_, wanted, found, isSound) => {
    expect(compareLocators([[wanted, found]], pages)).toHaveLength(isSound ? 0 : 1);
  });

  it('are told, those wanted and those found', () => {
    const told = compareLocators([[entry(['a', '1'], ['e', '2']), entry(['a', '1'])]], pages);
    expect(told).toMatchObject([{ what: 'changed', facet: 'places' }]);
    expect(told.map(({ wanted, found }) => [wanted?.facets, found?.facets])).toEqual([
      [{ places: 'a, e' }, { places: 'a' }],
    ]);
    const bare = hold('entry', 'x', {});
    expect(compareLocators([[bare, bare]], pages)).toEqual([]);
    expect(compareLocators([[bare, entry(['a', '1'])]], pages)[0]?.wanted?.facets).toEqual({ places: '' });
  });
});
