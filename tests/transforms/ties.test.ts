import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { Report } from '../../src/report/report.ts';
import { setPlainText, typographyTransform } from '../../src/transforms/tree/typography.ts';

/** A paragraph as it is set; `~` for a space that does not break, `^` for a word joiner. */
function set(language: string, ...parts: (string | ReturnType<typeof h>)[]): string {
  const tree = { type: 'root' as const, children: [h('p', parts)] };
  typographyTransform(tree, { file: 'a.md', source: '', language, report: new Report() });
  return toString(tree).replaceAll('\u00A0', '~').replaceAll('\u2060', '^').replaceAll('\u202F', '_');
}

describe('no line begins with a dash, or ends between a dash that opens and its word', () => {
  it.each([
    ['well -- so he said -- and left', 'well~– so he said~– and left'],
    ['well---so he said---and left', 'well^—so he said^—and left'],
    ['"---and then?" (---no)', '“—^and then?” (—^no)'],
    ['"No"---he said---"no."', '“No”^—he said^—“no.”'],
    ['"I was---" he began', '“I was^—” he began'],
    ['so ... and so', 'so~… and so'],
    ['pages 4--5, a well-made book', 'pages~4–5, a well-made book'],
    ['a - b', 'a~- b'],
  ])('%s', (before, after) => {
    expect(set('en', before)).toBe(after);
  });

  it.each([
    ['es', '—Hola —dijo él—. Adiós.', '—^Hola —^dijo él^—. Adiós.'],
    ['fr', '— Bonjour, dit-il.', '—~Bonjour, dit-il.'],
  ])('in dialogue of %s', (language, before, after) => {
    expect(set(language, before)).toBe(after);
  });

  it('holds where the dash stands beside markup', () => {
    expect(set('en', h('em', 'so'), '---', h('code', 'x'), ' -- end')).toBe('so^—x~– end');
  });
});

describe('what belongs together stays on one line', () => {
  it.each([
    ['en', 'at 24 °C or 500 g, 5 km, 10 %; 5 men', 'at 24~°C or 500~g, 5~km, 10~%; 5 men'],
    ['en', 'Fig. 3, p. 4, pp. 4–5, no. 7, § 3, chapter IX', 'Fig.~3, p.~4, pp.~4–5, no.~7, §~3, chapter~IX'],
    ['en', 'Mr Hale, Mrs. Hale, Dr Watt, St Ives, Prof. Hill', 'Mr~Hale, Mrs.~Hale, Dr~Watt, St~Ives, Prof.~Hill'],
    ['en', 'J. R. R. Tolkien and C. S. Lewis, i. e. both', 'J.~R.~R.~Tolkien and C.~S.~Lewis, i.~e. both'],
    ['en', 'the help. 4 men, a lamp 5 feet off', 'the help. 4 men, a lamp 5 feet off'],
    ['de', 'z. B. auf S. 4, Abb. 2, Dr. Mai, 5 Uhr, 10 %', 'z.~B. auf S.~4, Abb.~2, Dr.~Mai, 5~Uhr, 10~%'],
    ['fr', 'M. Dupont, p. 4, n° 5, 10 %, av. J.-C.', 'M.~Dupont, p.~4, n°~5, 10~%, av.~J.-C.'],
    ['es', 'el Sr. Paz, pág. 4, EE. UU.', 'el Sr.~Paz, pág.~4, EE.~UU.'],
    ['it', 'il Sig. Rossi, pag. 4, p. es. 5 km', 'il Sig.~Rossi, pag.~4, p.~es. 5~km'],
    ['nl', 'dhr. Bos, blz. 4, d. w. z. 5 uur', 'dhr.~Bos, blz.~4, d.~w.~z. 5~uur'],
    ['pt', 'o Sr. Lima, pág. 4, 5 km', 'o Sr.~Lima, pág.~4, 5~km'],
    ['pl', 'i "tak", w (tym) domu', 'i~„tak”, w~(tym) domu'],
    ['uk', 'і "так"', 'і~«так»'],
    ['pl', 'w domu i z lasu, s. 4, 5 zł', 'w~domu i~z~lasu, s.~4, 5~zł'],
    ['fi', '§ 3, s. 4, 5 km, tri Salo, klo 9', '§~3, s.~4, 5~km, tri~Salo, klo~9'],
    ['sv', 't. ex. på s. 4, kap. 2, 5 kr, dr Lund', 't.~ex. på s.~4, kap.~2, 5~kr, dr~Lund'],
    ['da', 'f. eks. på s. 4, kl. 9, 5 kr., hr. Bang', 'f.~eks. på s.~4, kl.~9, 5~kr., hr.~Bang'],
    ['nb', 'f. eks. på s. 4, kapittel 2, 5 kr., dr. Lie', 'f.~eks. på s.~4, kapittel~2, 5~kr., dr.~Lie'],
    ['ru', 'т. е. в лесу, с. 4, рис. 2, 1869 г., г-н Безухов', 'т.~е. в~лесу, с.~4, рис.~2, 1869~г., г-н~Безухов'],
    ['uk', 'і в лісі, с. 4, рис. 2, 5 грн, пан Коваль', 'і~в~лісі, с.~4, рис.~2, 5~грн, пан~Коваль'],
    ['el', 'π. χ. στη σ. 4, κεφ. 2, κ. Ράλλης', 'π.~χ. στη σ.~4, κεφ.~2, κ.~Ράλλης'],
    ['tr', 's. 4, böl. 2, 5 TL, Sn. Aksoy', 's.~4, böl.~2, 5~TL, Sn.~Aksoy'],
    ['hu', '§ 3, p. 4, 5 km, Dr. Kis', '§~3, p.~4, 5~km, Dr.~Kis'],
  ])('%s: %s', (language, before, after) => {
    expect(set(language, before)).toBe(after);
  });

  it('by the language of each phrase', () => {
    expect(set('en', 'S. 4 but ', h('span', { lang: 'de' }, 'S. 4'))).toBe('S. 4 but S.~4');
  });

  it('not in code', () => {
    expect(set('en', h('code', 'p. 4 -- 5 km'))).toBe('p. 4 -- 5 km');
  });

  it('not in titles for catalogues, which are no lines', () => {
    expect(setPlainText('Mr Hale---a life on p. 4', 'en')).toBe('Mr Hale—a life on p. 4');
  });
});

it('grows with the text', () => {
  const measure = (count: number): number => {
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      set('en', 'p. 4 -- Mr A. B. Hale---so '.repeat(count));
      return process.cpuUsage(start).user / 1000;
    });
    return Math.min(...times);
  };
  measure(500);
  expect(measure(8000)).toBeLessThan(8 * measure(2000) + 50);
}, 120_000);
