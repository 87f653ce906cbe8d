/** Words that a glossary explains lead to its entries, and the entries to them. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText } from '../support/read-text.ts';

const glossary = ':::glossary\nFolio\n: The number of a page.\n\nEm, en\n: Two measures.\n:::';

/** The terms of the text with where they lead, and the entries with the places that they name. */
function linksOf(html: string): { readonly terms: string[]; readonly entries: string[] } {
  const terms = [
    ...html.matchAll(/<a class="term[^"]*" id="([^"]*)" href="#([^"]*)" role="doc-glossref">(.*?)<\/a>/gsu),
  ];
  const entries = [...html.matchAll(/<dt id="([^"]*)"><dfn>.*?<\/dfn><\/dt>(?:<dt>.*?<\/dt>)?<dd>(.*?)<\/dd>/gsu)];
  return {
    terms: terms.map(([, id = '', target = '', words = '']) => `${words} ${id} → ${target}`),
    entries: entries.map(
      ([, id = '', body = '']) =>
        `${id} ← ${[...body.matchAll(/index-locator" href="#([^"]*)"/gu)].map(([, place]) => place).join(' ')}`,
    ),
  };
}

describe('a glossary', () => {
  it.each([
    ['the words that are marked', 'The [folio]{.term}.', ['folio term-folio-place → term-folio']],
    ['words that name another entry', 'Two [folios]{.term entry=Folio}.', ['folios term-folio-place → term-folio']],
    ['one of the names of an entry', 'An [en]{.term}.', ['en term-em-en-place → term-em-en']],
    ['LaTeX’s command', 'The \\gls{folio}.', ['folio term-folio-place → term-folio']],
    ['LaTeX’s class', 'The [folio]{.gls}.', ['folio term-folio-place → term-folio']],
    ['MyST’s role', 'The {term}`folio`.', ['folio term-folio-place → term-folio']],
    ['MyST’s role with other words', 'Two {term}`folios <Folio>`.', ['folios term-folio-place → term-folio']],
    ['emphasis', 'The [*folio*]{.term}.', ['<em>folio</em> term-folio-place → term-folio']],
  ])('is reached from %s', async (_what, text, terms) => {
    const { html, messages } = await readText(`${text}\n\n${glossary}`);
    expect(linksOf(html).terms).toEqual(terms);
    expect(messages.filter((message) => !message.includes('term-unused'))).toEqual([]);
  });

  it('leads back to all places in the order of reading, notes where they are referred to', async () => {
    const { html } = await readText(`A [folio]{.term}^[a [folio]{.term}] and a [folio]{.term}.\n\n${glossary}`);
    expect(linksOf(html).entries).toEqual([
      'term-folio ← term-folio-place term-folio-place-2 term-folio-place-3',
      'term-em-en ← ',
    ]);
  });

  it('is no place of its own', async () => {
    const { html } = await readText(':::glossary\nA\n: See [b]{.term}.\n\nB\n: b\n:::\n\n[a]{.term}');
    expect(linksOf(html).entries).toEqual(['term-a ← term-a-place', 'term-b ← ']);
  });

  it('is a chapter that is called so', async () => {
    const { html, messages } = await readFiles({
      'book.yaml': 'title: T\nchapters: [a.md, glossary.md]\n',
      'a.md': '# A\n\nA [folio]{.term}.\n',
      'glossary.md': '# Glossary\n\nFolio\n: The number of a page.\n',
    });
    expect(linksOf(html)).toEqual({
      terms: ['folio term-folio-place → term-folio'],
      entries: ['term-folio ← term-folio-place'],
    });
    expect(messages).toEqual([]);
  });

  it('is made of the keys, in the order of the language, before bibliography and index', async () => {
    const { book, html } = await readFiles({
      'book.yaml':
        'title: T\nlanguage: sv\nchapters: [a.md]\nglossary:\n  Öl: Dryck.\n  Zon: {definition: "Ett *område*.", also: zoner}\n  Apa: Ett djur.\n',
      'a.md': '# A\n\n[zoner]{.term} [apa]{.term .index}\n',
    });
    expect(book.sections.map(({ role }) => role)).toEqual(['chapter', 'glossary', 'index']);
    expect([...html.matchAll(/<dfn>(.*?)<\/dfn>/gu)].map(([, term]) => term)).toEqual(['Apa', 'Zon', 'Öl']);
    expect(html).toContain('<dd>Ett <em>område</em>.');
  });

  it.each([':::glossary\n:::', '::: {.glossary}\n:::', ':::{glossary}\n:::'])(
    'stands where its author wants it: %j',
    async (box) => {
      const { html } = await readFiles(
        { 'a.md': `---\ntitle: T\nglossary: {Folio: A number.}\n---\n\n[folio]{.term}\n\n${box}\n\nAfter.\n` },
        'a.md',
      );
      expect(html.indexOf('<dfn>')).toBeLessThan(html.indexOf('After.'));
      expect(html.indexOf('<dfn>')).toBeGreaterThan(0);
    },
  );

  it.each([
    ['A [foliu]{.term}.', '5:3 term-unknown No glossary explains “foliu”, which is marked as one of its terms'],
    [
      `[em]{.term}\n\n${glossary}\n\n:::glossary\nFolio\n: Again.\n:::`,
      '16:1 term-duplicate “Folio” is explained twice; the words that name it lead to essay.md:8',
    ],
    ['[folio]{.term}', '11:1 term-unused No word of the text leads to “Em, en” in the glossary'],
  ])('says what is wrong with %j', async (text, message) => {
    const { messages } = await readText(text.includes(':::') ? text : `${text}\n\n${glossary}`);
    expect(messages.filter((one) => one.includes(message))).toHaveLength(1);
  });

  it('is none, and nothing is said, where `.term` is a class of the author’s', async () => {
    const { html, messages } = await readText('A [folio]{.term}.');
    expect(html).toContain('<span class="term">folio</span>');
    expect(messages).toEqual([]);
  });

  it('is missed where the text names an entry', async () => {
    const { messages } = await readText('A {term}`folio`.');
    expect(messages.join()).toContain('term-unknown');
  });
});
