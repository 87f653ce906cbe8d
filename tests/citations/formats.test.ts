/** Formats of bibliographies, field by field: RIS, CSL in JSON and YAML, dates. */
import { describe, expect, it } from 'vitest';
import type { Work } from '../../src/citations/index.ts';
import { readCslJson, readCslYaml } from '../../src/manuscript/bibliography/csl-data.ts';
import { joinDate, readDate, readRisDate } from '../../src/manuscript/bibliography/dates.ts';
import { readRis } from '../../src/manuscript/bibliography/ris.ts';
import { Report } from '../../src/report/report.ts';
import { linesOf } from '../support/plan.ts';

type Read = (text: string, file: string, report: Report) => Work[];

function reading(read: Read, text: string): { works: Work[]; data: Work['data'][]; messages: string[] } {
  const report = new Report();
  const works = read(text, 'w.txt', report);
  return { works, data: works.map(({ data }) => data), messages: linesOf(report) };
}

const ris = (...lines: string[]) => reading(readRis, lines.join('\n'));
const record = (...lines: string[]) => ris('TY  - BOOK', 'ID  - k', ...lines, 'ER  - ').data[0];

describe('a record of RIS', () => {
  it.each([
    [['TI  - A'], { title: 'A' }],
    [['T1  - A'], { title: 'A' }],
    [['CT  - A'], { title: 'A' }],
    [['T1  - B', 'TI  - A'], { title: 'A' }],
    [['TI  - ', 'T1  - B'], { title: 'B' }],
    [['ST  - A'], { 'title-short': 'A' }],
    [['JO  - B', 'T2  - A'], { 'container-title': 'A' }],
    [['JF  - A'], { 'container-title': 'A' }],
    [['BT  - A'], { 'container-title': 'A' }],
    [['JA  - A'], { 'container-title-short': 'A' }],
    [['T3  - A'], { 'collection-title': 'A' }],
    [['VL  - 1', 'IS  - 2', 'ET  - 3'], { volume: '1', issue: '2', edition: '3' }],
    [['PB  - A', 'CY  - B'], { publisher: 'A', 'publisher-place': 'B' }],
    [['PP  - B'], { 'publisher-place': 'B' }],
    [['DO  - 10.1/a', 'UR  - http://e.org'], { DOI: '10.1/a', URL: 'http://e.org' }],
    [['L2  - http://e.org'], { URL: 'http://e.org' }],
    [['AB  - A', 'LA  - de', 'N1  - N', 'DB  - D'], { abstract: 'A', language: 'de', note: 'N', archive: 'D' }],
    [['N2  - A', 'M3  - G', 'M1  - 3'], { abstract: 'A', genre: 'G', issue: '3' }],
    [['SP  - 1', 'EP  - 9'], { page: '1–9' }],
    [['SP  - 1'], { page: '1' }],
    [['EP  - 9'], { page: '9' }],
    [['SP  - 3', 'EP  - 3'], { page: '3' }],
    [['SN  - 0378-5955'], { ISSN: '0378-5955' }],
    [['SN  - 2434561x'], { ISSN: '2434561x' }],
    [['SN  - 9780306406157'], { ISBN: '9780306406157' }],
    [['AU  - Roe, Ann'], { author: [{ family: 'Roe', given: 'Ann' }] }],
    [['A1  - Roe, Ann, Jr.'], { author: [{ family: 'Roe', given: 'Ann', suffix: 'Jr.' }] }],
    [['AU  - Roe', 'AU  - Low, '], { author: [{ literal: 'Roe' }, { literal: 'Low' }] }],
    [['AU  - ', 'ED  - Roe, A.'], { editor: [{ family: 'Roe', given: 'A.' }] }],
    [['A2  - Roe, A.'], { editor: [{ family: 'Roe', given: 'A.' }] }],
    [
      ['A3  - Roe, A.', 'A4  - Low, B.'],
      { 'collection-editor': [{ family: 'Roe', given: 'A.' }], translator: [{ family: 'Low', given: 'B.' }] },
    ],
    [['PY  - 2001'], { issued: { 'date-parts': [[2001]] } }],
    [['Y1  - 2001/02/03'], { issued: { 'date-parts': [[2001, 2, 3]] } }],
    [['DA  - 2001/02'], { issued: { 'date-parts': [[2001, 2]] } }],
    [['Y2  - 2020-03-04'], { accessed: { 'date-parts': [[2020, 3, 4]] } }],
  ])('%j', (lines, data) => {
    expect(record(...lines)).toEqual({ id: 'k', type: 'book', ...data });
  });

  it.each([
    ['JOUR', 'article-journal'],
    ['CHAP', 'chapter'],
    ['THES', 'thesis'],
    ['WEB', 'webpage'],
    ['XXXX', 'document'],
    ['', 'document'],
  ])('is a %s', (type, kind) => {
    expect(ris(`TY  - ${type}`, 'ID  - k', 'ER  - ').data).toEqual([{ id: 'k', type: kind }]);
  });

  it('may have values of several lines', () => {
    expect(record('TI  - One', '  two', '', 'three', 'PB  - P')).toMatchObject({
      title: 'One two three',
      publisher: 'P',
    });
  });

  it('may be spaced otherwise, and need no end', () => {
    const { data, messages } = ris('TY - BOOK', 'ID  - a', 'TI  - A  ', 'TY  - MAP', 'ID  - b');
    expect(data).toEqual([
      { id: 'a', type: 'book', title: 'A' },
      { id: 'b', type: 'map' },
    ]);
    expect(messages).toEqual([]);
  });

  it('is at the line where it begins', () => {
    const { works, messages } = ris('', 'TY  - BOOK', 'ER  - ', '', 'TY  - BOOK', 'ER  - ');
    expect(works.map(({ place }) => place)).toEqual([2, 5].map((line) => ({ file: 'w.txt', line, column: 1 })));
    expect(messages).toEqual([]);
  });

  it('is told where a line belongs to none', () => {
    expect(ris('words', 'TY  - BOOK', 'ER  - ', 'more').messages).toEqual([
      expect.stringMatching(/^w\.txt:1:1 bibliography-broken/u),
      expect.stringMatching(/^w\.txt:4:1 bibliography-broken/u),
    ]);
    expect(ris('TI  - A', 'TY  - BOOK', 'ID  - k').data).toEqual([{ id: 'k', type: 'book' }]);
  });

  it('has a key of its own where it says none', () => {
    const keys = (...records: string[][]): string[] =>
      ris(...records.flatMap((lines) => ['TY  - BOOK', ...lines, 'ER  - '])).data.map(({ id }) => id);
    expect(keys(['AU  - Van Dyke, A.', 'PY  - 1999'], ['ED  - O’Neil, A.', 'PY  - 1999/05'])).toEqual([
      'vandyke1999',
      'oneil1999',
    ]);
    expect(keys(['AU  - The Society'], ['TI  - A Title', 'PY  - 2000'], ['PB  - P'])).toEqual([
      'thesociety',
      'atitle2000',
      'work',
    ]);
    const same = keys(...Array.from({ length: 29 }, () => ['AU  - Roe, A.', 'PY  - 1999']));
    expect(same.slice(0, 3)).toEqual(['roe1999', 'roe1999a', 'roe1999b']);
    expect(new Set(same).size).toBe(29);
  });
});

describe('a date', () => {
  it.each([
    ['2004', [[2004]]],
    ['2004-05', [[2004, 5]]],
    [' 2004-05-06 ', [[2004, 5, 6]]],
    ['2004/2006', [[2004], [2006]]],
    [
      '2004-05/2006-07',
      [
        [2004, 5],
        [2006, 7],
      ],
    ],
    ['2004/', [[2004]]],
    ['2004/..', [[2004]]],
    ['-0044', [[-44]]],
    ['2004-21', [[2004, 21]]],
    ['2004-24-05', [[2004, 24]]],
    ['2004-12-31', [[2004, 12, 31]]],
  ])('of BibLaTeX: %s', (text, parts) => {
    expect(readDate(text)).toEqual({ 'date-parts': parts });
  });

  it.each(['1850~', '1850?', '1850%', '1850~/1860'])('that is not certain: %s', (text) => {
    expect(readDate(text)).toMatchObject({ circa: true });
  });

  it.each(['spring', '2004-25', '2004-05-32', '20045', '1/2/3', '2004/x', '/2004', ''])('that is words: %j', (text) => {
    expect(readDate(` ${text} `)).toEqual({ literal: text });
  });

  it.each([
    ['1998', { 'date-parts': [[1998]] }],
    ['1998/05/06/', { 'date-parts': [[1998, 5, 6]] }],
    ['1998-05-06', { 'date-parts': [[1998, 5, 6]] }],
    ['1998//06', { 'date-parts': [[1998]] }],
    ['1998///Spring', { 'date-parts': [[1998]], season: 'Spring' }],
    ['1998/05//Spring', { 'date-parts': [[1998, 5]] }],
    ['1998/13/06', { 'date-parts': [[1998]] }],
    ['1998/0/6', { 'date-parts': [[1998]] }],
    ['1998/12/32', { 'date-parts': [[1998, 12]] }],
    ['1998/12/31', { 'date-parts': [[1998, 12, 31]] }],
    ['1998/1/0', { 'date-parts': [[1998, 1]] }],
    [' May 1998 ', { literal: 'May 1998' }],
    ['19985', { literal: '19985' }],
  ])('of RIS: %j', (text, date) => {
    expect(readRisDate(text)).toEqual(date);
  });

  it.each([
    ['2001', undefined, undefined, '2001'],
    ['2001', 'may', undefined, '2001-05'],
    ['2001', 'Dec.', '3', '2001-12-03'],
    [' 2001 ', '4', '12', '2001-04-12'],
    ['2001', '04', ' 7 ', '2001-04-07'],
    ['2001', '13', undefined, '2001'],
    ['2001', '0', undefined, '2001'],
    ['2001', 'spring', '3', '2001'],
    ['2001', 'jan', '3–5', '2001-01'],
    ['in press', 'may', undefined, 'in press'],
  ])('of BibTeX: %s, %s, %s', (year, month, day, date) => {
    expect(joinDate(year, month, day)).toBe(date);
  });
});

describe('a work in CSL', () => {
  const json = (...items: unknown[]) => reading(readCslJson, JSON.stringify(items));
  const work = (more: object) => json({ id: 'k', type: 'book', ...more }).data[0];

  it.each([
    [
      { title: 'A', volume: 3 },
      { title: 'A', volume: '3' },
    ],
    [{ title: '', volume: null }, {}],
    [{ author: 'Plato' }, { author: [{ literal: 'Plato' }] }],
    [{ author: { family: 'Roe', given: 'Ann' } }, { author: [{ family: 'Roe', given: 'Ann' }] }],
    [{ author: [{ name: 'Plato' }, 3, {}] }, { author: [{ literal: 'Plato' }] }],
    [
      { editor: [{ family: 'Gogh', 'non-dropping-particle': 'van', 'dropping-particle': 'x', suffix: 'Jr', junk: 1 }] },
      { editor: [{ family: 'Gogh', 'non-dropping-particle': 'van', 'dropping-particle': 'x', suffix: 'Jr' }] },
    ],
    [{ issued: 2001 }, { issued: { 'date-parts': [[2001]] } }],
    [{ issued: '2001-05' }, { issued: { 'date-parts': [[2001, 5]] } }],
    [{ issued: { 'date-parts': [[2001, 5]] } }, { issued: { 'date-parts': [[2001, 5]] } }],
    [{ issued: { 'date-parts': [['2001', 'x'], [2002], [2003]] } }, { issued: { 'date-parts': [[2001], [2002]] } }],
    [{ issued: { 'date-parts': [[]], raw: '1999' } }, { issued: { 'date-parts': [[1999]] } }],
    [{ issued: [{ year: 2001, month: 5 }] }, { issued: { 'date-parts': [[2001, 5]] } }],
    [{ issued: { year: '2001', day: 3 } }, { issued: { 'date-parts': [[2001, 3]] } }],
    [{ issued: { literal: 'spring' } }, { issued: { literal: 'spring' } }],
    [{ issued: { raw: '2001', circa: 1, season: 2 } }, { issued: { 'date-parts': [[2001]], circa: true, season: 2 } }],
    [{ issued: { raw: '2001', circa: 0 } }, { issued: { 'date-parts': [[2001]] } }],
    [{ accessed: { season: 'spring' } }, { accessed: { season: 'spring' } }],
    [{ accessed: true }, { accessed: {} }],
    [{ custom: { a: 1 }, categories: [] }, {}],
    [{ language: 'de' }, { language: 'de' }],
    [{ type: 7 }, { type: '7' }],
    [{ type: undefined }, { type: 'document' }],
  ])('%j', (more, data) => {
    expect(work(more)).toEqual({ id: 'k', type: 'book', ...data });
  });

  it('has its key under either name, and it may be a number', () => {
    expect(json({ 'citation-key': 'a' }, { id: 7 }, { id: 'b', 'citation-key': 'c' }).data.map(({ id }) => id)).toEqual(
      ['a', '7', 'b'],
    );
  });

  it('is told where something of it is of no use', () => {
    expect(json({ title: 'No id' }, 'text', { id: '' }, { id: 'k', title: ['a'] }).messages).toEqual([
      expect.stringContaining('bibliography-broken A work without an id'),
      expect.stringContaining('bibliography-broken “title” of k is no text'),
    ]);
  });

  it('may stand in a list of items; anything else is no list', () => {
    expect(reading(readCslJson, '{"items": [{"id": "a"}]}').data).toEqual([{ id: 'a', type: 'document' }]);
    expect(reading(readCslJson, '{"id": "a"}').messages).toEqual([
      expect.stringMatching(/^w\.txt bibliography-broken This is no list of works/u),
    ]);
  });

  it('is in no JSON that is broken', () => {
    const { data, messages } = reading(readCslJson, '[{"id": "a",\n  "type" "book"}]');
    expect(data).toEqual([]);
    expect(messages).toEqual([expect.stringMatching(/^w\.txt(?::2:\d+)? bibliography-broken This is no JSON/u)]);
  });

  it.each([
    ['references:\n- id: a\n- id: b\n', [2, 3]],
    ['- id: a\n- id: b\n', [1, 2]],
    ['---\nreferences:\n- id: a\n- id: b\n---\n', [3, 4]],
    ['---\n- id: a\n- id: b\n...\n', [2, 3]],
  ])('is at its line in YAML: %j', (text, lines) => {
    const { works, messages } = reading(readCslYaml, text);
    expect(messages).toEqual([]);
    expect(works.map(({ data }) => data.id)).toEqual(['a', 'b']);
    expect(works.map(({ place }) => place.line)).toEqual(lines);
  });
});
