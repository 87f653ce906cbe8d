/** Where works are listed, and how one comes there and back. */
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { cite, type Cited } from '../support/works.ts';

const titles = ({ book }: Cited): string[] => book.sections.map(({ title }) => title);

describe('the list of works', () => {
  it('is a section of the back matter, before the index', async () => {
    const read = await cite(['A [@tides].', 'B [@maps].'], 'backmatter: [index.md]', { 'index.md': '# Index\n\nx\n' });
    expect(titles(read)).toEqual(['Chapter', 'Chapter', 'Bibliography', 'Index']);
    expect(read.book.sections[2]).toMatchObject({
      role: 'bibliography',
      matter: 'back',
      listed: true,
      generated: true,
    });
    expect(read.entries).toHaveLength(2);
  });

  it('has the heading that the author gives it, or that of the language', async () => {
    expect(titles(await cite(['A [@tides].', 'B'], 'reference-section-title: Sources'))).toContain('Sources');
    expect(titles(await cite(['A [@tides].', 'B'], 'lang: pl'))).toContain('Bibliografia');
  });

  it.each(['::: {#refs}\n:::', ':::bibliography\n:::'])('stands where the author wants it: %s', async (block) => {
    const read = await cite(['A [@tides].', `B\n\n## Works\n\n${block}\n\nAfter.`]);
    expect(titles(read)).toEqual(['Chapter', 'Chapter']);
    expect(read.entries).toHaveLength(1);
    expect(read.messages).toEqual([]);
  });

  it('fills a file that has nothing but the heading', async () => {
    const read = await cite(['A [@tides].', 'B'], 'backmatter: [bibliography.md]', {
      'bibliography.md': '# What I read\n',
    });
    expect(titles(read)).toEqual(['Chapter', 'Chapter', 'What I read']);
    expect(read.entries).toHaveLength(1);
  });

  it('stands under the last heading of an essay, if nothing else does', async () => {
    const read = await cite('A [@tides].\n\n# References\n');
    expect(read.text.filter((line) => /References|Bibliography/u.test(line))).toEqual(['References']);
    expect(read.entries).toHaveLength(1);
  });

  it('is made for each chapter, and numbers begin anew in each', async () => {
    const read = await cite(
      ['A [@tides; @maps].', 'B.', 'C [@maps].'],
      'csl: numeric\ncitations: {bibliography: chapter}',
    );
    expect(titles(read)).toHaveLength(3);
    expect(read.entries.map((entry) => entry.slice(0, 8))).toEqual(['1. Smith', '2. Doe J', '1. Doe J']);
    expect(read.text).toContain('C [1].');
  });

  it('is parted by types', async () => {
    const read = await cite(['A [@tides; @knots; @buoys].', 'B'], 'citations: {by: type}');
    expect(read.text.filter((line) => /^(?:Books|Articles|Online|Other)/u.test(line))).toEqual([
      'Books',
      'Articles and chapters',
    ]);
    expect(read.entries.map((entry) => entry.split('.')[0])).toEqual([
      'Smith, Adam',
      'Berg, Jan van der',
      'Smith, Adam',
    ]);
  });

  it('has what is not cited, if it is asked for', async () => {
    expect((await cite('A [@tides].', 'nocite: "@maps, @meer"')).entries).toHaveLength(3);
    expect((await cite('A.', 'nocite: "@*"')).entries).toHaveLength(5);
    expect((await cite('A [@tides].', 'suppress-bibliography: true')).entries).toEqual([]);
  });
});

describe('links', () => {
  it('lead from citations to entries and back, each to something that is there', async () => {
    const { book } = await cite('A [@tides; @maps] and @tides.[^1]\n\n[^1]: B [@maps, 3].');
    const ids = new Set<string>();
    const there: string[] = [];
    for (const { body, notes } of book.sections) {
      for (const tree of [body, ...notes.map((note) => ({ type: 'root' as const, children: [...note.body] }))]) {
        visit(tree, 'element', ({ properties: { id, href, role } }) => {
          if (id !== undefined) ids.add(id);
          if ((role === 'doc-biblioref' || role === 'doc-backlink') && typeof href === 'string')
            there.push(href.slice(1));
        });
      }
    }
    expect(there).toHaveLength(5 + 4);
    expect(there.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are not made where they are not wanted', async () => {
    const { book } = await cite('A [@tides].', 'link-citations: false');
    expect(JSON.stringify(book.sections)).not.toContain('doc-biblioref');
  });

  it('an entry in another language says so', async () => {
    const { book } = await cite('A [@meer].');
    expect(JSON.stringify(book.sections)).toContain('{"lang":"de"},"children":[{"type":"text","value":"Das Meer"}]');
  });
});

it('headings, captions, cells and quotations may cite, and contents have the words that are set', async () => {
  const table = '| A |\n|---|\n| x [@maps] |\n\n: Tides [@tides] {#t}\n';
  const { text, book, messages } = await cite([
    `# A [@tides]\n\nX.`,
    `## B [@maps]\n\n> Said [@knots].\n\n${table}\nSee [](#t).`,
  ]);
  expect(messages).toEqual([]);
  expect(text).toEqual(expect.arrayContaining(['B (Doe and Roe 1999)', 'Said (Smith 2004a).', 'x (Doe and Roe 1999)']));
  expect(book.captions?.map(({ title }) => title)).toEqual(['Tides (Smith 2004b)']);
  expect(book.sections.map(({ title }) => title)).toContain('A (Smith 2004b)');
});

it('a book that names no bibliography is as it was', async () => {
  const { text, messages } = await cite('See [@tides].', 'references: []');
  expect(text[0]).toBe('See [@tides].');
  expect(messages).toHaveLength(1);
});
