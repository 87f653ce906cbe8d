/** How a book is to be made, from front matter: covers, lists, indexes, notes, numbers; and where it was said. */
import { describe, expect, it } from 'vitest';
import type { Wishes } from '../../../src/manuscript/config/index.ts';
import { parseFile, reportProblems } from '../../../src/manuscript/text/index.ts';
import { Report } from '../../../src/report/report.ts';
import { linesOf } from '../../support/plan.ts';

/** Front matter that begins in line 2 of a.md. */
function read(...yaml: string[]): { wishes: Wishes; messages: string[] } {
  const report = new Report();
  const file = parseFile('a.md', `---\n${yaml.join('\n')}\n---\n\nText`);
  reportProblems(file, report);
  return { wishes: file.frontMatter.settings.wishes, messages: linesOf(report) };
}

const at = (line: number, column: number) => ({ file: 'a.md', line, column });

describe('a cover', () => {
  it.each([
    ['cover: c.png', { image: 'c.png', inPdf: false, place: at(2, 8) }],
    ['cover-image: c.png', { image: 'c.png', inPdf: false, place: at(2, 14) }],
    ['cover: true', { inPdf: true, place: at(2, 8) }],
    ['cover: false', { inPdf: false, place: at(2, 8) }],
    ['cover: {image: c.png, alt: A *map*}', { image: 'c.png', alt: 'A map', inPdf: false, place: at(2, 16) }],
    ['cover: {image: c.png, pdf: true}', { image: 'c.png', inPdf: true, place: at(2, 16) }],
    ['cover: {pdf: true}', { inPdf: true, place: at(2, 8) }],
    ['cover-image: c.png\ncover-alt: A *map*', { image: 'c.png', alt: 'A map', inPdf: false, place: at(2, 14) }],
    [
      'cover: {image: c.png, alt: A sea}\ncover-alt: A map',
      { image: 'c.png', alt: 'A sea', inPdf: false, place: at(2, 16) },
    ],
    ['cover: {image: c.png}\ncover-alt: A map', { image: 'c.png', alt: 'A map', inPdf: false, place: at(2, 16) }],
    ['title: T', undefined],
  ])('%j', (yaml, cover) => {
    expect(read(yaml)).toEqual({ wishes: expect.objectContaining(cover === undefined ? {} : { cover }), messages: [] });
    expect(read(yaml).wishes.cover).toEqual(cover);
  });
});

describe('lists after the contents', () => {
  it.each([
    ['lists: figures', ['figures'], at(2, 8)],
    ['lists: [tables, figures]', ['tables', 'figures'], at(2, 8)],
    ['lof: true', ['figures'], at(2, 6)],
    ['lot: true', ['tables'], at(2, 6)],
    ['lof: true\nlot: true', ['figures', 'tables'], at(2, 6)],
    ['lof: false\nlot: true', ['tables'], at(3, 6)],
    ['lists: [listings]\nlot: true', ['listings', 'tables'], at(2, 8)],
    ['lists: [figures]\nlof: true', ['figures'], at(2, 8)],
  ])('%j', (yaml, kinds, place) => {
    expect(read(yaml)).toMatchObject({ wishes: { lists: { kinds, place } }, messages: [] });
  });

  it.each(['lof: false', 'lot: false', 'title: T'])('are none with %j', (yaml) => {
    expect(read(yaml).wishes).not.toHaveProperty('lists');
  });
});

describe('an index', () => {
  it.each([
    ['index: true', { wanted: true, style: 'indented', lists: new Map(), terms: new Map() }],
    ['index: false', { wanted: false, style: 'indented', lists: new Map(), terms: new Map() }],
    ['index: {style: run-on}', { wanted: true, style: 'run-on', lists: new Map(), terms: new Map() }],
    [
      'index: {title: Of *things*, lists: {people: Of people}}',
      {
        wanted: true,
        style: 'indented',
        title: 'Of things',
        lists: new Map([['people', 'Of people']]),
        terms: new Map(),
      },
    ],
    [
      'index:\n  terms:\n    oil: [oil, petroleum]\n    sea: ocean',
      {
        wanted: true,
        style: 'indented',
        lists: new Map(),
        terms: new Map([
          ['oil', { words: ['oil', 'petroleum'], place: at(4, 5) }],
          ['sea', { words: ['ocean'], place: at(5, 5) }],
        ]),
      },
    ],
  ])('%j', (yaml, index) => {
    expect(read(yaml)).toMatchObject({ wishes: { index }, messages: [] });
  });
});

describe('notes', () => {
  it.each([
    ['notes: endnotes', { place: 'endnotes' }],
    ['notes: {place: foot, numbering: page}', { place: 'foot', numbering: 'page' }],
    ['notes: {numbering: page}', { numbering: 'page' }],
    ['notes: {place: chapter, numbering: book}', { place: 'chapter', numbering: 'book' }],
    ['title: T', {}],
  ])('%j', (yaml, notes) => {
    expect(read(yaml)).toMatchObject({ wishes: { notes }, messages: [] });
  });

  it.each([
    ['chapter', 'chapter'],
    ['endnotes', 'book'],
  ])('at the end (%s) have no numbers by page', (place, end) => {
    const { wishes, messages } = read(`notes: {place: ${place}, numbering: page}`);
    expect(wishes.notes).toEqual({ place });
    expect(messages).toEqual([
      expect.stringMatching(
        new RegExp(`a\\.md:2:\\d+ config-value.*end of the ${end} cannot be numbered by page`, 'u'),
      ),
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['numbering: chapter', { scope: 'chapter' }],
    ['numbering: book', { scope: 'book' }],
    ['numbering: {figures: false}', { figures: false }],
    ['number-sections: true', { scope: 'chapter' }],

    ['number-sections: true\nnumbering: section', { scope: 'section' }],
    ['number-sections: true\nnumbering: {tables: false}', { scope: 'chapter', tables: false }],
    ['number-sections: false', undefined],
    ['title: T', undefined],
  ])('begin anew: %j', (yaml, numbering) => {
    expect(read(yaml).messages).toEqual([]);
    expect(read(yaml).wishes.numbering).toEqual(numbering);
  });

  it.each(['true', 'false'])('are wanted of all things, or of none: %s', (value) => {
    const { numbering = {} } = read(`numbering: ${value}`).wishes;
    expect(new Set(Object.values(numbering))).toEqual(new Set([value === 'true']));
    expect(Object.keys(numbering)).toContain('figures');
    expect(read(`number-sections: true\nnumbering: ${value}`).wishes.numbering).toEqual({
      scope: 'chapter',
      ...numbering,
    });
  });

  it.each(['numbering: section', 'numbering: {figures: section}'])(
    'do not with sections that have none: %s',
    (yaml) => {
      const { wishes, messages } = read(yaml);
      expect(wishes).not.toHaveProperty('numbering');
      expect(messages).toEqual([expect.stringContaining('config-value Numbers cannot begin anew with each section')]);
    },
  );

  it.each([
    ['number-sections: true', 6],
    ['numbersections: true', 6],
    ['number-sections: true\nnumber-depth: 2', 2],
    ['numbersections: true\nsecnumdepth: 3', 3],
    ['number-sections: false\nnumber-depth: 2', undefined],
    ['number-depth: 2', undefined],
  ])('have a depth: %j', (yaml, depth) => {
    expect(read(yaml).wishes.sectionDepth).toBe(depth);
  });
});

describe('what else is wished for', () => {
  it.each([
    ['documentclass: book', 'book'],
    ['documentclass: scrbook', 'book'],
    ['documentclass: memoir', 'book'],
    ['documentclass: report', 'book'],
    ['documentclass: scrreprt', 'book'],
    ['documentclass: article', 'essay'],
    ['documentclass: scrartcl', 'essay'],
    ['documentclass: letter', undefined],
    ['documentclass: mybook', undefined],
    ['documentclass: articles', undefined],
    ['documentclass: book\nkind: essay', 'essay'],
    ['title: T', undefined],
  ])('a kind: %j', (yaml, kind) => {
    expect(read(yaml).wishes.kind).toBe(kind);
  });

  it.each([
    ['running-heads: false', { verso: 'none', recto: 'none' }],
    ['running-heads: true', {}],
    ['running-heads: {verso: book}', { verso: 'book' }],
    ['title: T', undefined],
  ])('running heads: %j', (yaml, heads) => {
    expect(read(yaml)).toMatchObject({ wishes: { design: heads === undefined ? {} : { heads } }, messages: [] });
    expect(read(yaml).wishes.design.heads).toEqual(heads);
  });

  it('a design, with the place of what is said of its page', () => {
    expect(read('theme: "*base*"', 'trim: a5', 'page:', '  size: 11pt').wishes.design).toMatchObject({
      theme: 'base',
      trim: 'a5',
      pagePlace: at(5, 3),
    });
    expect(read('theme: ""').wishes.design).not.toHaveProperty('theme');
    expect(read('trim: ""').wishes.design).not.toHaveProperty('trim');
  });

  it('variables, whatever the case of their names', () => {
    const { variables } = read('variables:', '  City: "*Bern*"', '  n: 3').wishes;
    expect([...(variables ?? [])]).toEqual([
      ['city', 'Bern'],
      ['n', '3'],
    ]);
  });
});

describe('what is cited', () => {
  it.each([
    ['bibliography: a.bib', { files: [{ path: 'a.bib', place: at(2, 15) }] }],
    [
      'bibliography: [a.bib, b.ris]',
      {
        files: [
          { path: 'a.bib', place: at(2, 16) },
          { path: 'b.ris', place: at(2, 23) },
        ],
      },
    ],
    ['csl: " notes "', { style: { name: 'notes', place: at(2, 6) } }],
    ['citation-style: notes', { style: { name: 'notes', place: at(2, 17) } }],
    ['citations: {style: notes}\ncsl: numeric', { style: { name: 'notes', place: at(2, 20) } }],
    ['nocite: "@a, @b.c; @{d e}, @{f/g}"', { uncited: { keys: ['a', 'b.c', 'f/g'], place: at(2, 9) } }],
    ['nocite: "@*"', { uncited: { keys: ['*'], place: at(2, 9) } }],
    ['nocite: ["@a", b, " @{c d} "]', { uncited: { keys: ['a', 'b', 'c d'], place: at(2, 9) } }],
    ['link-citations: false', { links: false }],
    ['reference-section-title: Works', { title: 'Works' }],
    ['suppress-bibliography: true', { place: 'none' }],
    ['suppress-bibliography: true\ncitations: {bibliography: chapter}', { place: 'none' }],
    ['citations: {bibliography: chapter}', { place: 'chapter' }],
  ])('%j', (yaml, citations) => {
    expect(read(yaml).messages).toEqual([]);
    expect(read(yaml).wishes.citations).toEqual(citations);
  });

  it('is nothing where nothing is said', () => {
    expect(read('title: T').wishes).not.toHaveProperty('citations');
    expect(read('suppress-bibliography: false').wishes).not.toHaveProperty('citations');
  });
});
