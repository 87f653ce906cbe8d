/**
 * What the manuals say of our styles, worked out by hand: ibid. and short notes (Chicago 17, 14.29–36), works of one
 * name and year (15.20–21, 15.27), many authors (14.76, 15.9), numbers (ISO 690, 7.3), the words for places by language.
 */
import { describe, expect, it } from 'vitest';
import { cite } from '../support/works.ts';

const entry = (key: string, author: string, title: string, year: number): string =>
  `@book{${key}, author={${author}}, title={${title}}, publisher={Quay}, location={Hull}, year=${year}}\n`;
const bib = [
  entry('ann', 'Smith, Ann', 'Anchors', 2001),
  entry('ben', 'Smith, Ben', 'Bollards', 2002),
  entry('three', 'Doe, Jane and Roe, Richard and Poe, Ruth', 'Threes', 2003),
  entry('four', 'Doe, Jane and Roe, Richard and Poe, Ruth and Low, Tim', 'Fours', 2004),
  entry('four2', 'Doe, Jane and Roe, Richard and Fox, Una and Low, Tim', 'Others', 2004),
  entry('a', 'Hill, Tom', 'Alpha', 2005),
  entry('b', 'Hill, Tom', 'Beta', 2005),
  entry('c', 'Hill, Tom', 'Gamma', 2005),
].join('');

async function citeThese(text: string, yaml = ''): ReturnType<typeof cite> {
  return cite(text, `bibliography: w.bib\n${yaml}`, { 'w.bib': bib });
}

describe('author and date', () => {
  it.each([
    // 15.21: initials tell authors of one surname apart, also where the years differ.
    ['[@ann; @ben]', '(A. Smith 2001; B. Smith 2002)'],
    // 15.9: three authors are all named, of four the first.
    ['[@three]', '(Doe, Roe, and Poe 2003)'],
    ['[@four]', '(Doe et al. 2004)'],
    // 15.29: as many more names as it takes.
    ['[@four; @four2]', '(Doe, Roe, Poe, et al. 2004; Doe, Roe, Fox, et al. 2004)'],
    // 15.20: letters by the order of the titles, one year after the other.
    ['[@a; @b; @c]', '(Hill 2005a; 2005b; 2005c)'],
    ['[@c] [@a]', '(Hill 2005b) (Hill 2005a)'],
    ['[@a, p. 3; @b, p. 4]', '(Hill 2005a, 3; 2005b, 4)'],
  ])('%s: %s', async (written, said) => {
    const { text } = await citeThese(`X ${written}`, 'lang: en-US');
    expect(text[0]).toBe(`X ${said}`);
  });
});

describe('notes', () => {
  const full = {
    ann: 'Ann Smith, Anchors (Hull: Quay, 2001)',
    ben: 'Ben Smith, Bollards (Hull: Quay, 2002)',
    three: 'Jane Doe, Richard Roe, and Ruth Poe, Threes (Hull: Quay, 2003)',
    four: 'Jane Doe et al., Fours (Hull: Quay, 2004)',
  };
  it.each<[string, string[]]>([
    ['A [@ann]. B [@ann].', [`${full.ann}.`, 'Ibid.']],
    ['A [@ann, 5]. B [@ann, 5]. C [@ann, 7].', [`${full.ann}, 5.`, 'Ibid.', 'Ibid., 7.']],
    // A place before and none now is not the same place.
    ['A [@three, 5]. B [@three].', [`${full.three}, 5.`, 'Doe, Roe, and Poe, Threes.']],
    // 14.34: not after a note that cites two works.
    ['A [@three; @four]. B [@four].', [`${full.three}; ${full.four}.`, 'Doe et al., Fours.']],
    // 14.30: surname and title; 14.33: with the place.
    ['A [@three]. B [@four]. C [@three, 9].', [`${full.three}.`, `${full.four}.`, 'Doe, Roe, and Poe, Threes, 9.']],
  ])('%s', async (written, notes) => {
    expect((await citeThese(written, 'lang: en-US\ncsl: notes')).notes).toEqual(notes);
  });

  // 14.32
  it('authors of one surname have their initials in short notes, too', async () => {
    const { notes } = await citeThese('A [@ann]. B [@ben]. C [@ann].', 'lang: en-US\ncsl: notes');
    expect(notes).toEqual([`${full.ann}.`, `${full.ben}.`, 'A. Smith, Anchors.']);
  });
});

describe('numbers', () => {
  it.each([
    ['[@a; @b; @c]', '[1–3]'],
    ['[@a] [@c; @a]', '[1] [1; 2]'],
    ['[@a, p. 3]', '[1, p. 3]'],
  ])('%s: %s', async (written, said) => {
    const { text } = await citeThese(`X ${written}`, 'lang: en-US\ncsl: numeric');
    expect(text[0]).toBe(`X ${said}`);
  });
});

describe('places of a work, by language', () => {
  it.each([
    ['de', '[@ann, Kap. 3]', '(Smith 2001, Kap. 3)'],
    ['de', '[@ann, S. 5-7]', '(Smith 2001, 5–7)'],
    ['de', '[@ann, Bd. 2]', '(Smith 2001, Bd. 2)'],
    ['fr', '[@ann, p. 5]', '(Smith 2001, 5)'],
    ['fr', '[@ann, vol. 2]', '(Smith 2001, vol. 2)'],
    ['es', '[@ann, cap. 3]', '(Smith 2001, cap. 3)'],
    ['es', '[@ann, pág. 5]', '(Smith 2001, 5)'],
    ['es', '[@ann, págs. 5-7]', '(Smith 2001, 5–7)'],
    ['it', '[@ann, pag. 5]', '(Smith 2001, 5)'],
    ['nl', '[@ann, blz. 5]', '(Smith 2001, 5)'],
    ['pl', '[@ann, str. 5]', '(Smith 2001, 5)'],
    ['it', '[@ann, cap. 3]', '(Smith 2001, cap. 3)'],
    ['nl', '[@ann, hfdst. 3]', '(Smith 2001, hfdst. 3)'],
    ['pt', '[@ann, cap. 3]', '(Smith 2001, cap. 3)'],
    ['pl', '[@ann, rozdz. 3]', '(Smith 2001, rozdz. 3)'],
    ['pl', '[@ann, s. 5]', '(Smith 2001, 5)'],
  ])('%s: %s', async (language, written, said) => {
    const { text } = await citeThese(`X ${written}`, `lang: ${language}`);
    expect(text[0]).toBe(`X ${said}`);
  });

  it.each([
    ['de', 'Ebd.'],
    ['fr', 'Ibid.'],
    ['es', 'Ibid.'],
  ])('the same place again, in %s: %s', async (language, said) => {
    const { notes } = await citeThese('A [@ann]. B [@ann].', `lang: ${language}\ncsl: notes`);
    expect(notes[1]).toBe(said);
  });
});
