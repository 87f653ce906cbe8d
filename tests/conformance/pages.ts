/** The pages of the print edition: in EPUB and HTML the words after each mark are those with which that page of the PDF begins. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import {
  compareMarks,
  fromRight,
  lettersOf,
  readEpubMarks,
  readHtmlMarks,
  readPageStarts,
  type ReadMark,
  type ReadPage,
} from '../support/page-marks.ts';
import { ToolMissing, type Finding, type Validator } from './finding.ts';

/** Of the PDF that both editions go with. */
let last: { readonly path: string; readonly pages: readonly ReadPage[] } | undefined;

export const pages: Validator = {
  name: 'pages',
  reads: ['epub', 'html'],
  async validate(file) {
    const bytes = new Uint8Array(await readFile(file));
    const marks = file.endsWith('.epub') ? await readEpubMarks(bytes) : readHtmlMarks(bytes);
    const { pdf, isPart } = findPdf(file);
    if (!existsSync(pdf)) {
      if (marks.length === 0) return [];
      throw new ToolMissing(`${pdf} is missing, whose pages are marked: build all editions`);
    }
    if (last?.path !== pdf) last = { path: pdf, pages: await readPageStarts(new Uint8Array(await readFile(pdf))) };
    const wrong = compareMarks(marks, last.pages).map((text) => find('wrong', text));
    if (isPart) return wrong;
    return [
      ...wrong,
      ...listUnmarked(last.pages, marks, file.endsWith('.html') ? readTitle(bytes) : '').map((text) =>
        find('missing', text),
      ),
    ];
  },
};

/** Beside an edition; above a site, of which a page has but some of the marks. */
function findPdf(file: string): { readonly pdf: string; readonly isPart: boolean } {
  const folder = dirname(file);
  if (basename(folder) !== 'site') return { pdf: file.replace(/\.\w+$/u, '.pdf'), isPart: false };
  const above = dirname(folder);
  return { pdf: join(above, `${basename(resolve(above))}.pdf`), isPart: true };
}

/** Only the contents and the half-title, which the other editions have in a form of their own, go without. */
function listUnmarked(printed: readonly ReadPage[], marks: readonly ReadMark[], title: string): string[] {
  const marked = new Set(marks.map(({ label }) => label));
  // Letters that join are read in parts (page-marks.ts): of a book from right to left it is the first page.
  const isHalftitle = (page: ReadPage): boolean =>
    title.startsWith(page.begins[0] ?? '') || (fromRight.test(title) && page === printed[0]);
  return printed
    .filter(({ label, begins: [words = ''], contents }) => words !== '' && !contents && !marked.has(label))
    .filter((page) => !isHalftitle(page))
    .map(({ label, begins: [words = ''] }) => `${label}: there is no mark at “${words}”`);
}

/** Letters of the name of an HTML edition, which begins with the title of the book. */
function readTitle(html: Uint8Array): string {
  let title = '';
  visit(fromHtml(new TextDecoder().decode(html)), 'element', (node) => {
    if (node.tagName !== 'title') return CONTINUE;
    title = toString(node);
    return EXIT;
  });
  return lettersOf(title);
}

function find(rule: string, text: string): Finding {
  return { severity: 'error', rule: `page-${rule}`, text, place: '' };
}
