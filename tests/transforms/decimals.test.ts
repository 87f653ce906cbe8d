/** Numbers of a column under each other. */
import { describe, expect, it } from 'vitest';
import { readText } from '../support/read-text.ts';

/** What is left free behind the numbers of the second column; undefined: it is set as words are. */
async function pads(
  cells: readonly string[],
  front = '',
  rule = '|--|--|',
  after = '',
): Promise<(string | undefined)[]> {
  const rows = cells.map((cell, index) => `| row ${'abcdefgh'.charAt(index)} | ${cell} |`).join('\n');
  const { html } = await readText(`${front}| A | B |\n${rule}\n${rows}\n\n${after}`);
  return [...html.matchAll(/<td[^>]*>row .<\/td><td([^>]*)>/gu)].map(([, given = '']) =>
    given.includes('decimal') ? (/data-pad="([^"]*)"/u.exec(given)?.[1] ?? '') : undefined,
  );
}

const german = '<div lang="de">\n\n</div>\n\n';

describe('decimals stand under each other', () => {
  it.each<[cells: string[], free: (string | undefined)[]]>([
    [
      ['1.5', '12.25', '104'],
      ['0', '', '.00'],
    ],
    [
      ['−1.5', '+12.25', '1,104'],
      ['0', '', '.00'],
    ],
    [
      ['1.5 %', '12.25 %', '3 %'],
      ['0', '', '.00'],
    ],
    [
      ['1.5*', '12.25', '3'],
      ['0', '*', '.00*'],
    ],
    [
      ['$1.50', '$12.00'],
      ['', ''],
    ],
    [
      ['.5', '12'],
      ['', '.0'],
    ],
    [
      ['1.5', '–', '12'],
      ['', '.0', '.0'],
    ],
    [
      ['1.5', 'n/a', '12', '3'],
      ['', '.0', '.0', '.0'],
    ],
    // Thousands: a point or a comma in its place.
    [
      ['1,500', '12'],
      ['', ''],
    ],
    // Written as in German, in an English text.
    [
      ['1,5', '12,25'],
      ['0', ''],
    ],
  ])('%s', async (cells, free) => {
    expect(await pads(cells)).toEqual(free);
  });

  it.each<[cells: string[]]>([
    [['1999', '2004']],
    [['words', '12.5', 'more', '3']],
    [['12.5']],
    [['v1.2.3', 'v1.10.0']],
    [['1/2', '3/4']],
    [['10:30', '9:15']],
    [['2024-05-01', '2024-05-12']],
  ])('%s are set as words are', async (cells) => {
    expect(await pads(cells)).toEqual(cells.map(() => undefined));
  });

  it('unless the column has a side of its own', async () => {
    expect(await pads(['1.5', '12.25'], '', '|--|:--|')).toEqual([undefined, undefined]);
    expect(await pads(['1.5', '12.25'], '', '|--|:-:|')).toEqual([undefined, undefined]);
    expect(await pads(['1.5', '12.25'], '', '|--|--:|')).toEqual(['0', '']);
  });

  it('where the author says so', async () => {
    expect(await pads(['1999', '2004'], '', '|--|--|', ': Years {aligns=l,d}')).toEqual(['', '']);
    expect(await pads(['1.5', 'words', 'more'], '', '|--|--|', ': Some {aligns=l,d}')).toEqual([
      '',
      undefined,
      undefined,
    ]);
    expect(await pads(['1.5', '12.25'], german, '|--|--|', ': Left {aligns=l,l}')).toEqual([undefined, undefined]);
  });

  it('by the mark of the language', async () => {
    const { html } = await readText('| A | B |\n|--|--|\n| a | 1.500 |\n| b | 2,75 |\n| c | 10 |', {
      'essay.md':
        '---\ntitle: Essay\nlanguage: de\n---\n\n| A | B |\n|--|--|\n| a | 1.500 |\n| b | 2,75 |\n| c | 10 |\n',
    });
    expect([...html.matchAll(/data-pad="([^"]*)"/gu)].map(([, free]) => free)).toEqual([',00', ',00']);
  });

  it('and nothing is added to the text', async () => {
    const { html } = await readText('| A | B |\n|--|--|\n| a | 1.5 |\n| b | 12.25 |');
    expect(html).toMatch(/>1\.5<\/td>/u);
    expect(html).toMatch(/>12\.25<\/td>/u);
  });
});
