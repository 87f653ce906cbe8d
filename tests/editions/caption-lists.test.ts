/** Lists of figures and tables on the screen and in e-books; references without pages. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { addGenerated } from '../../src/editions/generated.ts';
import { htmlEdition } from '../../src/editions/html/edition.ts';
import { readBook } from '../../src/manuscript/index.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { inspectEpub, type Epub } from '../support/epub.ts';
import { plainCover, writeEpub } from '../support/epub-writing.ts';
import { folderWith } from '../support/folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

let book: Book;
let bytes: Uint8Array;
let epub: Epub;
let html: string;

beforeAll(async () => {
  const folder = await folderWith({
    'book.yaml': 'title: T\nlists: [figures, tables]\nchapters: [a.md, b.md]\n',
    'p.svg': svg,
    'a.md':
      '# A\n\n## Figure list\n\n![x](p.svg "A *crane*. Of iron."){#f}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n: Loads.',
    'b.md': '# B\n\nSee [](#f){.page}, [it](#f){.page}, [](#f).',
  });
  const report = new Report();
  const theme = await loadTheme('base');
  const read = await readBook(folder, report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  book = addGenerated(read, theme);
  const context = { book, theme, report, press: undefined, cover: plainCover, progress: () => undefined };
  html = new TextDecoder().decode((await htmlEdition.write(context)).artifact.bytes);
  bytes = await writeEpub(book);
  epub = await inspectEpub(bytes);
});

describe('lists of figures and tables', () => {
  test('have ids that no heading of the author has', () => {
    expect(book.sections.map(({ id }) => id)).toContain('figure-list-page');
  });

  test('stand in the text of the HTML edition and lead to the captions', () => {
    expect(html).toContain('<section id="figure-list-page" class="section figure-list"');
    expect(html).toMatch(
      /<li class="entry-figure"><a href="#f"><span class="number">1<\/span> <span class="title">[^<]*Of iron<\/span>/u,
    );
    const id = /<li class="entry-table"><a href="#([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(html).toMatch(
      new RegExp(`<table id="${id}"><caption><span class="number">Table\u00A01\\.</span> Loads\\.`, 'u'),
    );
  });

  test('stand in the spine of the EPUB, in its navigation and among its landmarks', async () => {
    const nav = epub.text('toc.xhtml');
    expect(nav).toMatch(/<nav epub:type="loi"[^>]*hidden="hidden">[^]*?<a href="[^"]*#f">/u);
    expect(nav).toMatch(/<nav epub:type="lot"/u);
    expect(nav).toMatch(/<a epub:type="loi" href="\d+-figure-list-page\.xhtml#figure-list-page">Figures<\/a>/u);
    const list = epub.spine.find((name) => name.endsWith('-figure-list-page.xhtml')) ?? '';
    expect(epub.text(list)).toMatch(/<section[^>]*epub:type="loi"/u);
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });
});

test('where there are no pages, references to pages are links by name', () => {
  expect(html.replaceAll('\u00A0', ' ').replace(/ (?:class|data-page-\w+)="[^"]*"/gu, '')).toContain(
    'See <a href="#f">Figure 1</a>, <a href="#f">it</a>, <a href="#f">Figure 1</a>.',
  );
});
