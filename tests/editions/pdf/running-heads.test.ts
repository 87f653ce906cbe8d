/** Which heads and folios pages get, by the settings and what stands on them. */
import { describe, expect, test } from 'vitest';
import { paginate, type PaginationForm } from '../../../src/editions/pdf/pagination.ts';
import { writePageTexts } from '../../../src/editions/pdf/page-css.ts';
import type { Book, RunningHeads } from '../../../src/model/book.ts';
import type { Contributor } from '../../../src/model/metadata.ts';
import { generateBook, makeSection } from '../../support/generated-book.ts';

const empty: Book = generateBook({ chapters: 0 });
const part = makeSection('part', 'p', 'The Sea', '');
const chapter = makeSection(
  'chapter',
  'one',
  'Harbours',
  '<h2 id="a">Piers</h2><h3 id="x">Bollards</h3><h2 id="b">Locks</h2><blockquote><h2 id="q">Quoted</h2></blockquote><h2 id="c">Tides</h2>',
  { part: 'p' },
);
/** Piers on the second page, Locks and Tides on the fourth. */
const places = [
  ['one', 1, 0],
  ['a', 1, 1],
  ['x', 1, 2],
  ['b', 1, 3],
  ['q', 1, 3],
  ['c', 1, 3],
] as const;

/** Heads of the pages of the chapter: opening, verso, recto, verso, recto. */
function headsOf(heads: Partial<RunningHeads>, more: Partial<Book> = {}, form: PaginationForm = {}): string[] {
  const all: RunningHeads = { verso: 'book', recto: 'section', pick: 'first', ...heads };
  const book: Book = { ...empty, sections: [part, chapter], ...more };
  const { pages } = paginate(book, [part, chapter], [1, 5], false, { places, heads: all, ...form });
  return pages.slice(2).map(({ head }) => head);
}

describe('running heads', () => {
  test('name the book on the verso, the section in force on the recto', () => {
    expect(headsOf({})).toEqual(['', 'The Inexhaustible Harbour', 'Piers', 'The Inexhaustible Harbour', 'Tides']);
  });

  test('name the first or the last section that begins on the page', () => {
    expect(headsOf({ verso: 'section', recto: 'none' })).toEqual(['', 'Piers', '', 'Locks', '']);
    expect(headsOf({ verso: 'section', recto: 'none', pick: 'last' })).toEqual(['', 'Piers', '', 'Tides', '']);
  });

  test('fall back to the chapter before its first section, to the book outside of parts', () => {
    expect(headsOf({ recto: 'section' }, {}, { places: [['b', 1, 3]] })[2]).toBe('Harbours');
    expect(headsOf({ verso: 'part', recto: 'chapter' })).toEqual(['', 'The Sea', 'Harbours', 'The Sea', 'Harbours']);
    const { part: _part, ...alone } = chapter;
    const { pages } = paginate(empty, [alone], [2], false, { heads: { verso: 'part', recto: 'part', pick: 'first' } });
    expect(pages[1]?.head).toBe('The Inexhaustible Harbour');
  });

  test('say the short title where there is one', () => {
    const short = { ...chapter, shortTitle: 'Ports' };
    const book = { ...empty, metadata: { ...empty.metadata, shortTitle: 'Harbour' }, sections: [part, short] };
    const heads = { verso: 'book', recto: 'chapter', pick: 'first' } as const;
    const { pages } = paginate(book, [part, short], [1, 3], false, { heads });
    expect(pages.slice(2).map(({ head }) => head)).toEqual(['', 'Harbour', 'Ports']);
  });

  test('are as the manuscript wishes before the theme', () => {
    const design = { heads: { verso: 'author', recto: 'none' } } as const;
    expect(headsOf({ verso: 'part' }, { design })).toEqual(['', 'Ada Quill', '', 'Ada Quill', '']);
  });

  test('name the author of a chapter that has one, on the left where several do', () => {
    const by = (name: string): readonly Contributor[] => [{ name, fileAs: name, role: 'aut' }];
    const own = { ...chapter, contributors: by('Bo Other') };
    const heads: RunningHeads = { verso: 'author', recto: 'section', pick: 'first' };
    const headOf = (sections: Book['sections'], wishes: RunningHeads): string[] =>
      paginate({ ...empty, sections }, [own], [3], false, { heads: wishes }).pages.map(({ head }) => head);
    expect(headOf([own], heads)).toEqual(['', 'Bo Other', 'Harbours']);
    expect(headOf([own], { ...heads, verso: 'book' })[1]).toBe('The Inexhaustible Harbour');
    const anthology = [own, { ...part, contributors: by('Cy Third') }];
    expect(headOf(anthology, { ...heads, verso: 'book' })[1]).toBe('Bo Other');
  });

  test('leave plates alone, and so do folios', () => {
    const { pages } = paginate({ ...empty, sections: [chapter] }, [chapter], [4], false, { plates: new Set(['0:2']) });
    expect(pages.map(({ folio }) => folio)).toEqual(['', '2', '', '4']);
    expect(pages.map(({ head }) => head !== '')).toEqual([false, true, false, true]);
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  });
});

describe('folios', () => {
  const listed = (css: string, name: string): string[] =>
    [
      ...(new RegExp(`@counter-style ${name} [^;]*; symbols: ([^;]*);`, 'u').exec(css)?.[1] ?? '').matchAll(
        /"([^"]*)"/gu,
      ),
    ].map(([, text]) => text ?? '');

  test('stand where the theme has them, and nowhere else', () => {
    const { pages } = paginate(empty, [chapter], [3], false);
    const css = writePageTexts(pages, { place: 'outer-foot' });
    expect(listed(css, 'folio-foot')).toEqual(['', '2', '3']);
    expect(listed(css, 'folio')).toEqual(['', '', '']);
    expect(listed(css, 'folio-centre')).toEqual(['', '', '']);
  });

  test('drop to the foot where a chapter begins, if the theme wants it; never on the page of a part', () => {
    const folio = { place: 'outer-head', opening: 'foot' } as const;
    const { pages } = paginate(empty, [part, chapter], [1, 3], false, { folio });
    const css = writePageTexts(pages, folio);
    expect(listed(css, 'folio')).toEqual(['', '', '', '4', '5']);
    expect(listed(css, 'folio-centre')).toEqual(['', '', '3', '', '']);
  });
});

describe('of a play', () => {
  const act = makeSection(
    'chapter',
    'one',
    'ACT I',
    '<h2 id="a">SCENE I. Elsinore. A platform.</h2><div class="drama"></div><h2 id="b">SCENE II. A room.</h2><div class="drama"></div>',
  );
  const headsIn = (more: Partial<Book> = {}): string[] => {
    const book: Book = { ...empty, sections: [act], ...more };
    const form = {
      places: [
        ['a', 0, 0],
        ['b', 0, 2],
      ] as const,
      heads: { verso: 'book', recto: 'section', pick: 'first' } as const,
    };
    return paginate(book, [act], [3], false, form).pages.map(({ head }) => head);
  };

  test('the recto says act and scene', () => {
    expect(headsIn()).toEqual(['', 'The Inexhaustible Harbour', 'Act I, Scene II']);
  });

  test('unless the manuscript wishes otherwise', () => {
    expect(headsIn({ design: { heads: { recto: 'section' } } })[2]).toBe('SCENE II. A room.');
  });
});

test('of a dictionary say the first and the last word of the page, or the one that goes on', () => {
  const words = makeSection(
    'chapter',
    'one',
    'Words',
    '<header class="opening"><h1>Words</h1></header><div class="dictionary"><dl><div class="entry"><dt id="w">Apex</dt><dd>1</dd></div><div class="entry"><dt id="x">Arm</dt><dd>2</dd></div><div class="entry"><dt id="y">Bed</dt><dd>3</dd></div></dl></div>',
  );
  const places = [
    ['w', 0, 1],
    ['x', 0, 1],
    ['y', 0, 3],
  ] as const;
  const { pages } = paginate({ ...empty, sections: [words] }, [words], [4], false, { places });
  expect(pages.map(({ head }) => head)).toEqual(['', 'Apex – Arm', 'Arm', 'Bed']);
});
