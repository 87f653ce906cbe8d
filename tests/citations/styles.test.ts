/** What each of our styles says, in the text, in notes and in the list. */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/index.ts';
import { cite } from '../support/works.ts';

describe('author and date', () => {
  it('stands in brackets, or in the sentence, or without its author', async () => {
    const { text } = await cite('See [@maps, p. 5; see also @buoys]. As @maps [chap. 2] say. Maps [-@maps, 7].');
    expect(text[0]).toBe(
      'See (Doe and Roe 1999, 5; see also van der Berg 2001). As Doe and Roe (1999, chap. 2) say. Maps (1999, 7).',
    );
  });

  it('tells works of one year apart, in the text and in the list', async () => {
    const { text, entries } = await cite('One [@tides]. Two [@knots]. Both [@tides; @knots].');
    expect(text[0]).toBe('One (Smith 2004b). Two (Smith 2004a). Both (Smith 2004b; 2004a).');
    expect(entries).toEqual([
      'Smith, Adam. 2004a. ‘On Knots’. Journal of Ropes 12 (3): 100–110.',
      '———. 2004b. The Tide Tables. London: Pier Press.',
    ]);
  });

  it('lists chapters, and addresses as links', async () => {
    const { entries, book } = await cite('[@buoys; @maps]');
    expect(entries).toEqual([
      'Berg, Jan van der. 2001. ‘Buoys’. In All at Sea, edited by Jane Doe, 7–9. Hull: Quay.',
      'Doe, Jane, and Richard Roe. 1999. A Book of Maps. Hull: Quay. https://doi.org/10.1000/182.',
    ]);
    expect(JSON.stringify(book.sections)).toContain('"href":"https://doi.org/10.1000/182"');
  });
});

describe('numbers', () => {
  it('counts works as they are cited, joins them to ranges and keeps the order of what is said', async () => {
    const { text, entries } = await cite(
      'First [@maps]. Then [@tides]. Then [@knots, p. 3]. All [@maps; @tides; @knots]. @buoys says so. [see @knots; also @maps]',
      'csl: numeric',
    );
    expect(text[0]).toBe('First [1]. Then [2]. Then [3, p. 3]. All [1–3]. van der Berg [4] says so. [see 3; also 1]');
    expect(entries[0]).toBe('1. Doe J., Roe R. A Book of Maps. Hull: Quay; 1999. https://doi.org/10.1000/182.');
  });
});

describe('notes', () => {
  it('become notes among those of the author, in order', async () => {
    const { text, notes, book } = await cite(
      'One [@tides, 5]. Own.[^a] Two [@maps].\n\n[^a]: My own, see [@knots, 101].\n',
      'csl: notes',
    );
    expect(text[0]).toBe('One. Own. Two.');
    expect(notes).toEqual([
      'Adam Smith, The Tide Tables (London: Pier Press, 2004), 5.',
      'My own, see Adam Smith, ‘On Knots’, Journal of Ropes 12, no. 3 (2004): 101.',
      'Jane Doe and Richard Roe, A Book of Maps (Hull: Quay, 1999), https://doi.org/10.1000/182.',
    ]);
    expect(book.sections[0]?.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('says “ibid.” of what is in the note before, and a short title of what was cited earlier', async () => {
    const { notes } = await cite(
      'A [@tides, 5]. B [@tides, 6]. C [@tides, 6]. D [@maps]. E [@tides]. F [see @tides].',
      'csl: notes',
    );
    expect(notes.slice(1)).toEqual([
      'Ibid., 6.',
      'Ibid.',
      'Jane Doe and Richard Roe, A Book of Maps (Hull: Quay, 1999), https://doi.org/10.1000/182.',
      'Smith, The Tide Tables.',
      'See ibid.',
    ]);
  });

  it('does not say “ibid.” over a note of the author’s that cites nothing', async () => {
    const { notes } = await cite('A [@tides]. B.[^a] C [@tides].\n\n[^a]: Nothing cited.\n', 'csl: notes');
    expect(notes).toEqual([
      'Adam Smith, The Tide Tables (London: Pier Press, 2004).',
      'Nothing cited.',
      'Smith, The Tide Tables.',
    ]);
  });

  it('names an author in the sentence and says the rest in the note', async () => {
    const { text, notes } = await cite('As @maps [p. 3] say, it is so.', 'csl: notes');
    expect(text[0]).toBe('As Doe and Roe say, it is so.');
    expect(notes).toEqual(['A Book of Maps (Hull: Quay, 1999), 3, https://doi.org/10.1000/182.']);
  });

  it('says a work in full again in the next chapter, where numbers begin anew, and not where they go on', async () => {
    const chapters = ['A [@tides].', 'B [@tides].'];
    const full = 'Adam Smith, The Tide Tables (London: Pier Press, 2004).';
    expect((await cite(chapters, 'csl: notes')).notes).toEqual([full, full]);
    const { notes, book } = await cite(chapters, 'csl: notes\nnotes: {numbering: book}');
    expect(notes).toEqual([full, 'Ibid.']);
    expect(book.sections.flatMap((section) => section.notes.map(({ number }) => number))).toEqual([1, 2]);
  });

  it('stands before the mark in French', async () => {
    const written = 'Un mot [@tides], et deux.';
    const html = async (language: string): Promise<string> => {
      const { book } = await cite(written, `lang: ${language}\ncsl: notes`);
      return book.sections.map(({ body }) => toHtml(body)).join('');
    };
    expect(await html('en')).toMatch(/Un mot,<sup .*<\/sup> et deux/u);
    expect(await html('fr')).toMatch(/Un mot<sup .*<\/sup>, et deux/u);
  });
});

describe('places of a work', () => {
  it.each([
    ['en', '[@maps, p. 5]', '(Doe and Roe 1999, 5)'],
    ['en', '[@maps, pp. 5-7, 9 and more]', '(Doe and Roe 1999, 5–7, 9 and more)'],
    ['en', '[@maps, 33]', '(Doe and Roe 1999, 33)'],
    ['en', '[@maps, chap. 3]', '(Doe and Roe 1999, chap. 3)'],
    ['en', '[@maps, ch. 3]', '(Doe and Roe 1999, chap. 3)'],
    ['en', '[@maps, § 3]', '(Doe and Roe 1999, §3)'],
    ['en', '[@maps, vol. 2]', '(Doe and Roe 1999, vol. 2)'],
    ['en', '[@maps, fig. 4]', '(Doe and Roe 1999, fig. 4)'],
    ['en', '[@maps, v. 12]', '(Doe and Roe 1999, v. 12)'],
    ['en', '[@maps, {A, 3}]', '(Doe and Roe 1999, A, 3)'],
    ['en', '[@maps, who disagree]', '(Doe and Roe 1999, who disagree)'],
    ['de', '[@maps, S. 12 f.]', '(Doe und Roe 1999, 12 f.)'],
    ['de', '[vgl. @maps, Kap. 3]', '(vgl. Doe und Roe 1999, Kap. 3)'],
    ['fr', '[@maps, chap. 3]', '(Doe et Roe 1999, chap. 3)'],
    ['fr', '[@maps, t. 2]', '(Doe et Roe 1999, t. 2)'],
  ])('%s: %s', async (language, written, set) => {
    const { text } = await cite(`X ${written}`, `lang: ${language}`);
    expect(text[0]).toBe(`X ${set}`);
  });
});
