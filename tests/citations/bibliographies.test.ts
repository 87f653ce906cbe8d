/** What works are read from, and what is said of what cannot be read. */
import { describe, expect, it } from 'vitest';
import { cite } from '../support/works.ts';

const entry = 'Ødegård, Åse. 2001. The Fjord. Bergen: Havn.';

describe('a work is the same from every format', () => {
  it.each([
    [
      'works.bib',
      String.raw`@book{fjord, author = "{\O}deg{\aa}rd, {\AA}se", title={The Fjord}, publisher={Havn}, address={Bergen}, year={2001}}`,
    ],
    [
      'works.json',
      '[{"id":"fjord","type":"book","title":"The Fjord","author":[{"family":"Ødegård","given":"Åse"}],"issued":{"date-parts":[[2001]]},"publisher":"Havn","publisher-place":"Bergen"}]',
    ],
    [
      'works.yaml',
      'references:\n- id: fjord\n  type: book\n  title: The Fjord\n  author: [{family: Ødegård, given: Åse}]\n  issued: 2001\n  publisher: Havn\n  publisher-place: Bergen\n',
    ],
    [
      'works.yml',
      '---\n- id: fjord\n  type: book\n  title: The Fjord\n  author: {family: Ødegård, given: Åse}\n  issued: {year: 2001}\n  publisher: Havn\n  publisher-place: Bergen\n---\n',
    ],
    [
      'works.ris',
      'TY  - BOOK\nID  - fjord\nAU  - Ødegård, Åse\nTI  - The Fjord\nPY  - 2001\nPB  - Havn\nCY  - Bergen\nER  - \n',
    ],
  ])('%s', async (file, content) => {
    const { entries, messages } = await cite('X [@fjord].', `bibliography: ${file}`, { [file]: content });
    expect(messages).toEqual([]);
    expect(entries).toEqual([entry]);
  });

  it('written in the front matter, and several files together', async () => {
    const inline =
      'references:\n- {id: fjord, type: book, title: The Fjord, author: [{family: Ødegård, given: Åse}], issued: 2001, publisher: Havn, publisher-place: Bergen}\nbibliography: [works.bib]';
    const { entries, messages } = await cite('X [@fjord; @meer].', inline);
    expect(messages).toEqual([]);
    expect(entries).toEqual(['Müller, Jörg. 2010. Das Meer. Kiel: Küste.', entry]);
  });
});

it('reads what entries inherit, strings, ranges of dates and theses', async () => {
  const bib = `@string{qp = {Quay Press}}
@collection{sea, title={All at Sea}, editor={Doe, Jane}, publisher=qp, year=2001}
@incollection{part, crossref={sea}, author={Roe, R.}, title={A Part}, pages={1-2}}
@phdthesis{th, author={Low, Ann}, title={Ebb}, school={Hull}, date={1999/2000}}
@online{web, author={{The Pier Society}}, title={Timetable}, date={2020-03-04}, url={https://example.org/a_b}}
`;
  const { entries, messages } = await cite('[@part; @th; @web]', 'bibliography: b.bib', { 'b.bib': bib });
  expect(messages).toEqual([]);
  expect(entries).toEqual([
    'Low, Ann. 1999–2000. ‘Ebb’. PhD thesis, Hull.',
    'Roe, R. 2001. ‘A Part’. In All at Sea, edited by Jane Doe, 1–2. Quay Press.',
    'The Pier Society. 2020. ‘Timetable’. 4 March. https://example.org/a_b.',
  ]);
});

describe('messages', () => {
  it('say where an entry breaks, and the others are read', async () => {
    const bib =
      '@book{a, title={A}, year=2000}\n\n@book{b, title={un{closed}, year=1999\n}\n@book{c, title={C}, year=2001}\n';
    const { entries, messages } = await cite('[@a; @c]', 'bibliography: b.bib', { 'b.bib': bib });
    expect(entries).toEqual(['A. 2000.', 'C. 2001.']);
    expect(messages).toEqual([
      expect.stringContaining(
        'b.bib:3:1 bibliography-broken An entry @book cannot be read: something in it is not closed',
      ),
    ]);
  });

  it('say which key is there twice', async () => {
    const bib = '@book{a, title={A}, year=2000}\n@book{a, title={B}, year=2001}\n';
    const { entries, messages } = await cite('[@a]', 'bibliography: b.bib', { 'b.bib': bib });
    expect(entries).toEqual(['A. 2000.']);
    expect(messages).toEqual([
      expect.stringContaining('b.bib:2:1 bibliography-duplicate There are two works a; the first counts (b.bib:1)'),
    ]);
  });

  it('say which key is in no bibliography, with the nearest; it stands as it was written', async () => {
    const { text, messages } = await cite('See [@tidse, p. 3] and @somebody here, but not a\\@b.');
    expect(text[0]).toBe('See [@tidse, p. 3] and @somebody here, but not a@b.');
    expect(messages).toEqual([
      expect.stringMatching(/^essay\.md:8:5 citation-unknown tidse is in no bibliography \| Did you mean tides\?/u),
      expect.stringMatching(/^essay\.md:8:24 citation-doubtful @somebody looks like a citation/u),
    ]);
  });

  it.each([
    ['bibliography: none.bib', 'file-missing'],
    ['bibliography: ../works.bib', 'file-outside'],
    ['bibliography: works.txt', 'bibliography-broken'],
    ['csl: ../style.csl', 'file-outside'],
    ['csl: nothing', 'style-missing'],
    ['csl: broken.csl', 'style-invalid'],
    ['csl: dependent.csl', 'style-invalid'],
    ['nocite: "@nobody"', 'citation-unknown'],
    ['bibliography: broken.json', 'bibliography-broken'],
    ['references: [{title: No id}]', 'bibliography-broken'],
  ])('%s: %s', async (yaml, rule) => {
    const { messages } = await cite('X.\n\n[@tides]', yaml, {
      'works.txt': 'x',
      'broken.csl':
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout><nonsense',
      'dependent.csl':
        '<style xmlns="http://purl.org/net/xbiblio/csl"><info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>',
      'broken.json': '[{"id": "a",\n  "type" "book"}]',
    });
    expect(messages.map((message) => message.split(' ')[1])).toContain(rule);
  });
});

it('a style of the author’s own is used, and one that is called like ours elsewhere', async () => {
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>x</title><id>x</id><updated>2020-01-01T00:00:00Z</updated></info>
<citation><layout prefix="{" suffix="}" delimiter="|"><text variable="title"/></layout></citation></style>`;
  const own = await cite('X [@tides; @maps].', 'csl: styles/own.csl', { 'styles/own.csl': style });
  expect(own.text[0]).toBe('X {The Tide Tables|A Book of Maps}.');
  expect(own.entries).toEqual([]);
  const { notes, messages } = await cite('X [@tides].', 'csl: chicago-fullnote-bibliography.csl');
  expect(notes).toEqual(['Adam Smith, The Tide Tables (London: Pier Press, 2004).']);
  expect(messages).toEqual([expect.stringContaining('style-missing')]);
});
