import { describe, expect, test } from 'vitest';
import { divideIntoSignatures, planBooklet, planDesk, type Side } from '../../src/prepress/imposer/scheme.ts';

/** `8|1`, as printers write it; `·` is white. */
const show = ({ cells }: Side): string => cells.map((page) => (page === undefined ? '·' : String(page + 1))).join('|');

describe('a booklet', () => {
  test('of eight pages is two sheets', () => {
    expect(planBooklet(8, 'all', 'ltr').map(show)).toEqual(['8|1', '2|7', '6|3', '4|5']);
    expect(planBooklet(8, 'all', 'ltr').map(({ sheet, face, depth }) => [sheet, face, depth])).toEqual([
      [0, 'front', 0],
      [0, 'back', 0],
      [1, 'front', 1],
      [1, 'back', 1],
    ]);
  });

  test('that is read from right to left is bound at the other side', () => {
    expect(planBooklet(8, 'all', 'rtl').map(show)).toEqual(['1|8', '7|2', '3|6', '5|4']);
  });

  test('has its white pages at the end', () => {
    expect(planBooklet(5, 'all', 'ltr').map(show)).toEqual(['·|1', '2|·', '·|3', '4|5']);
    expect(planBooklet(1, 'all', 'ltr').map(show)).toEqual(['·|1', '·|·']);
  });

  test('in signatures begins anew in each', () => {
    const sides = planBooklet(16, 8, 'ltr');
    expect(sides.map(show)).toEqual(['8|1', '2|7', '6|3', '4|5', '16|9', '10|15', '14|11', '12|13']);
    expect(sides.map(({ signature }) => signature)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(sides.map(({ sheet }) => sheet)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test.each([
    [16, 16, [4]],
    [32, 16, [4, 4]],
    [40, 16, [4, 4, 2]],
    // The last sheet is not left by itself.
    [36, 16, [4, 3, 2]],
    [33, 16, [4, 3, 2]],
    [12, 8, [2, 1]],
    [3, 16, [1]],
  ])('of %i pages in signatures of %i', (pages, signature, sheets) => {
    expect(divideIntoSignatures(pages, signature)).toEqual(sheets);
  });

  test.each([1, 2, 3, 4, 5, 17, 64, 147])('of %i pages, folded, has them all in order', (pages) => {
    for (const signature of [4, 8, 16, 'all'] as const) {
      for (const direction of ['ltr', 'rtl'] as const) {
        expect(leafThrough(planBooklet(pages, signature, direction), direction).filter(isPage)).toEqual(
          Array.from({ length: pages }, (_, index) => index),
        );
      }
    }
  });
});

const isPage = (page: number | undefined): page is number => page !== undefined;

/** Folds the sheets of each signature, lays them into each other and turns the pages. */
function leafThrough(sides: readonly Side[], direction: 'ltr' | 'rtl'): (number | undefined)[] {
  const signatures = group(sides);
  return [...signatures.values()].flatMap((own) => {
    const fronts = own.filter(({ face }) => face === 'front');
    const sheets = fronts.map((front) => {
      const back = own.find((side) => side.sheet === front.sheet && side.face === 'back');
      const [left, right] = direction === 'ltr' ? [0, 1] : [1, 0];
      return {
        first: [front.cells[right], back?.cells[left]],
        last: [back?.cells[right], front.cells[left]],
      };
    });
    return [...sheets.flatMap(({ first }) => first), ...sheets.toReversed().flatMap(({ last }) => last)];
  });
}

function group(sides: readonly Side[]): Map<number, Side[]> {
  const groups = new Map<number, Side[]>();
  for (const side of sides) groups.set(side.signature, [...(groups.get(side.signature) ?? []), side]);
  return groups;
}

describe('sheets for the desk', () => {
  test('have pages one after the other', () => {
    expect(planDesk(5, 2, 1, 'ltr', false).map(show)).toEqual(['1|2', '3|4', '5|·']);
    expect(planDesk(5, 2, 2, 'ltr', false).map(show)).toEqual(['1|2|3|4', '5|·|·|·']);
    expect(planDesk(5, 2, 2, 'rtl', false).map(show)).toEqual(['2|1|4|3', '·|5|·|·']);
  });

  test('keep the openings of a book together', () => {
    expect(planDesk(5, 2, 1, 'ltr', true).map(show)).toEqual(['·|1', '2|3', '4|5']);
    expect(planDesk(5, 2, 2, 'ltr', true).map(show)).toEqual(['·|1|2|3', '4|5|·|·']);
    expect(planDesk(3, 2, 1, 'rtl', true).map(show)).toEqual(['1|·', '3|2']);
  });
});
