/** Lists of what is where, line by line: in HTML, in the contents of a Book, in the bookmarks of a PDF; and page numbers. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { readBookmarks, readPageLabels } from '../../src/checks/contents/bookmarks.ts';
import { hold } from '../../src/checks/contents/holdings.ts';
import { compareFolios, findLists, holdEntries, readLines } from '../../src/checks/contents/lists.ts';
import { PdfReference, PdfString, dictionary, name, textString, type PdfFile } from '../../src/pdf-file/index.ts';
import { tellHolding } from '../support/told-holdings.ts';

describe('a line', () => {
  it('is told by its words to the sign, its level and where it leads', () => {
    const nav = fromHtml(
      '<nav class="contents"><h1>Contents</h1><ol><li><a href="#a">1 <b>Where to?</b> – A. Writer</a>' +
        '<ol><li><a href="#b">Below</a></li><li><a>no link</a></li></ol></li><li><a href="x.html">Out</a></li></ol></nav>',
    );
    expect(readLines(nav, (href) => `to ${href}`).map(tellHolding)).toEqual([
      'contents “1 Where to? – A. Writer” words=1Whereto?A.Writer to=to #a level=1',
      'contents “Below” words=Below to=to #b level=2',
      'contents “Out” words=Out to=to x.html level=1',
    ]);
  });

  it('of a Book is told in the same way', () => {
    const heading = { id: 'b', title: 'Below', role: 'heading', entries: [] } as const;
    const entry = { id: 'a', number: '1', title: 'Where to?', authors: 'A. Writer', role: 'chapter' } as const;
    expect(holdEntries('navpoint', [{ ...entry, entries: [heading] }]).map(tellHolding)).toEqual([
      'navpoint “1 Where to? A. Writer” words=1Whereto?A.Writer to=#a level=1',
      'navpoint “Below” words=Below to=#b level=2',
    ]);
  });

  it('is the edition’s own where it stands beside the sections', () => {
    const page = fromHtml(
      '<nav class="contents"><a href="#a">a</a></nav><nav class="turn"></nav><section><nav class="contents"></nav></section>' +
        '<section class="section"><nav class="contents"></nav></section>',
    );
    expect(findLists(page)).toHaveLength(2);
  });
});

describe('page numbers of printed contents', () => {
  const line = (id: string, words?: string) => ({
    ...hold('contents', id, { words: id }),
    ...(words === undefined ? {} : { locators: [{ id, words }] }),
  });
  const found = { pages: new Map([['a', 0], ['b', 2]]), labels: ['i', 'ii', '1'] }; // prettier-ignore
  const compare = (...folios: readonly (readonly [string, string?])[]) =>
    compareFolios(
      folios.map(([id, words]) => [line(id), line(id, words)]),
      found,
    ).map(({ what, facet, wanted, found: other }) => [what, facet, wanted?.facets['folio'], other?.facets['folio']]);

  it('are those of the pages to which their lines lead', () => {
    expect(compare(['a', 'i'], ['b', '1'], ['elsewhere', '9'], ['none'])).toEqual([]);
    expect(compare(['a', 'i'], ['b', '3'])).toEqual([['changed', 'folio', '1', '3']]);
    expect(compare(['a', 'i'], ['b', ''])).toEqual([['changed', 'folio', '1', 'none']]);
  });

  it('may be left out by a theme, and are not told of what has no pages', () => {
    expect(compare(['a', ''], ['b', ''])).toEqual([]);
    expect(compareFolios([[line('a'), line('a', '9')]], { pages: found.pages })).toEqual([]);
  });
});

describe('a PDF', () => {
  const page = new PdfReference(20);
  const opened = (catalog: Parameters<typeof dictionary>[0], ...objects: ReturnType<typeof dictionary>[]) => {
    const all = new Map([[1, dictionary(catalog)], ...objects.map((object, index) => [index + 2, object] as const)]);
    const pdf: PdfFile = { objects: all, root: new PdfReference(1), version: '1.7' } as never;
    return { pdf, pages: new Map([[20, 0], [21, 1], [22, 2], [23, 3], [24, 4]]) }; // prettier-ignore
  };
  const at = (number: number): PdfReference => new PdfReference(number);

  it('has bookmarks in their order, with those below them, and no more where they lead back', () => {
    const file = opened(
      { Outlines: at(2) },
      dictionary({ First: at(3) }),
      dictionary({ Title: textString('1\u2002One'), Dest: new PdfString('a'), First: at(4), Next: at(5) }),
      dictionary({ Title: textString('Below'), A: dictionary({ S: name('GoTo'), D: name('b') }), Next: at(4) }),
      dictionary({ Title: textString('Two'), Dest: [page, name('Fit')], Next: at(6) }),
      dictionary({ Title: textString('Three'), Dest: [7, name('Fit')], Next: at(7) }),
      dictionary({ Next: at(3) }),
    );
    expect(readBookmarks(file).map(tellHolding)).toEqual([
      'bookmark “1 One” words=1One to=#a level=1',
      'bookmark “Below” words=Below to=#b level=2',
      'bookmark “Two” words=Two to=page 1 of the file level=1',
      'bookmark “Three” words=Three to=nowhere level=1',
      'bookmark “” words= to=nowhere level=1',
    ]);
    expect(readBookmarks(opened({}))).toEqual([]);
  });

  it('calls its pages by ranges', () => {
    const ranges = [0, dictionary({}), 1, dictionary({ S: name('r'), St: 4 }), 3, dictionary({ S: name('D'), P: textString('A-') })]; // prettier-ignore
    expect(readPageLabels(opened({ PageLabels: dictionary({ Nums: ranges }) }))).toEqual(['', 'iv', 'v', 'A-1', 'A-2']);
    expect(readPageLabels(opened({}))).toEqual(['1', '2', '3', '4', '5']);
  });
});
