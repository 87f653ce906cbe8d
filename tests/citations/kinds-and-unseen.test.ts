/** Lists of some types of works, and works that are listed though nothing cites them. */
import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/model/index.ts';
import { visit } from 'unist-util-visit';
import { cite, type Cited } from '../support/works.ts';

/** Beginnings of the entries of each box that has a list. */
function boxes({ book }: Cited): string[][] {
  const found: string[][] = [];
  for (const { body } of book.sections)
    visit(body, 'element', (node) => {
      if (!classesOf(node).includes('works')) return;
      const own: string[] = [];
      visit(node, 'element', (inner) => {
        if (classesOf(inner).includes('work')) own.push(String(inner.properties.id));
      });
      found.push(own);
    });
  return found;
}

describe('lists by type', () => {
  const text = 'A [@tides; @knots; @buoys; @maps].';

  it('stand where they are wanted, each entry in one', async () => {
    const read = await cite(
      `${text}\n\n## Books\n\n::: {#refs type=book}\n:::\n\n## Papers\n\n:::bibliography {type="article chapter book"}\n:::\n`,
    );
    expect(read.messages).toEqual([]);
    expect(boxes(read)).toEqual([
      ['ref-maps', 'ref-tides'],
      ['ref-buoys', 'ref-knots'],
    ]);
  });

  it('leave the others to the list of all', async () => {
    const read = await cite(`${text}\n\n## Books\n\n::: {.bibliography type=book}\n:::\n\nEnd.\n`);
    expect(boxes(read)).toEqual([
      ['ref-maps', 'ref-tides'],
      ['ref-buoys', 'ref-knots'],
    ]);
    expect(read.text).toContain('Bibliography');
    const apart = await cite(
      [`${text}\n\n## Papers\n\n::: {.bibliography type=article}\n:::\n`, 'B'],
      'citations: {by: type}',
    );
    expect(boxes(apart)).toEqual([['ref-knots'], ['ref-maps', 'ref-tides'], ['ref-buoys']]);
  });
});

describe('what is listed and not cited', () => {
  it.each(['[@maps; @meer]{.nocite}', '\\nocite{maps, meer}', '\\nocite{maps} \\nocite{meer}'])(
    'may be named in the text: %s',
    async (written) => {
      const { entries, text, messages } = await cite(`A [@tides].\n\n${written}\n\nB ${written}.`);
      expect(messages).toEqual([]);
      expect(entries.map((entry) => entry.split(',')[0])).toEqual(['Doe', 'Müller', 'Smith']);
      expect(text.join('|')).not.toMatch(/maps|meer|nocite|\[|Doe/u);
      expect(text).not.toContain('');
    },
  );

  it('may be all', async () => {
    expect((await cite('A.\n\n\\nocite{*}')).entries).toHaveLength(5);
  });

  it('is listed in its own chapter where each has a list', async () => {
    const { entries } = await cite(
      ['A [@tides].', '[@maps]{.nocite} B [@meer].'],
      'citations: {bibliography: chapter}',
    );
    expect(entries.map((entry) => entry.split(',')[0])).toEqual(['Smith', 'Doe', 'Müller']);
  });

  it('is listed at the end of the book where chapters have lists and none of them names it', async () => {
    const { entries } = await cite(
      ['A [@tides].', 'B [@meer].'],
      'citations: {bibliography: chapter}\nnocite: "@maps"',
    );
    expect(entries.map((entry) => entry.split(',')[0])).toEqual(['Smith', 'Müller', 'Doe']);
  });

  it('is told where it is in no bibliography', async () => {
    const { messages } = await cite('A [@tides].\n\n[@mops]{.nocite}');
    expect(messages).toEqual([expect.stringMatching(/citation-unknown nocite names mops/u)]);
  });
});
