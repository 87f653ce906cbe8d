/** One page of a site: its sections, and around them what leads to the others. */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { toHtml } from '../../../markup/index.ts';
import { type Book, namesOf, visit, EXIT } from '../../../model/index.ts';
import { version } from '../../../system/index.ts';
import { type Theme, fillPartial, partialData } from '../../../theme/index.ts';
import { describeChapter, describeForMachines } from '../metas.ts';
import { sayHowToCite } from '../citing.ts';
import { listPages } from '../pages.ts';
import { listFirst, listPart, listSitePages } from './contents.ts';
import { directLinks } from './links.ts';
import { firstPage, type SitePage, type SitePlan } from './pages.ts';

/**
 * Octavo's own programs run and no others; nothing is called. They are known by a word and not by where they
 * lie (`'self'`): browsers do not agree on what that is for pages opened from a disk. Styles, pictures and fonts
 * may lie beside the page, on a server or on the disk.
 */
export function permit(word: string): string {
  const own = "'self' file:";
  return [
    "default-src 'none'",
    `script-src 'nonce-${word}'`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own} data:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What fills the partial on every page. */
export interface SiteFrame {
  readonly theme: Theme;
  readonly data: Readonly<Record<string, unknown>>;
  /** By which a page knows its own programs. */
  readonly nonce: string;
}

export function frameSite({ book }: SitePlan, theme: Theme): SiteFrame {
  return { theme, data: partialData(book, theme), nonce: wordOf(theme) };
}

/** The same as long as the program is. */
export function wordOf({ scripts }: Theme): string {
  return createHash('sha256').update(scripts.page).digest('base64').slice(0, 16);
}

/** @param structuredData on the first page; absent: there is none */
export function composePage(
  plan: SitePlan,
  { theme, data, nonce }: SiteFrame,
  page: SitePage,
  structuredData = '',
): string {
  const { book, end } = plan;
  const isFirst = page.file === firstPage;
  const direct = (node: Element | undefined): string =>
    node === undefined ? '' : toHtml(directLinks(node, page.file, plan));
  const citing = sayHowToCite(book);
  const imprint = end.length > 0 ? end.map(direct).join('\n') : fillPartial(theme, 'html/rights', data);
  return fillPartial(theme, 'site/page', {
    ...data,
    ...describePage(book, page),
    structuredData,
    nonce,
    policy: permit(nonce),
    isFirst,
    start: findStart(plan),
    heading: nameSilent(page),
    ...listBeside(plan, page, direct),
    sections: page.sections.map(direct).join('\n'),
    endMatter: isFirst ? `${imprint}\n${citing === undefined ? '' : toHtml(citing)}`.trim() : '',
    ...nameNeighbours(plan, page),
  });
}

/**
 * What is listed, and where. Beside the text: the sections of the book, and the pages of the print edition
 * that begin in this one. On the first page: all sections and all pages, for it has nothing else.
 */
function listBeside(
  plan: SitePlan,
  { file, section }: SitePage,
  direct: (node: Element | undefined) => string,
): { readonly beside: string; readonly within: string; readonly printPages: string } {
  const { book, pages, places, printed } = plan;
  if (section === undefined) {
    return {
      beside: '',
      within: direct(listFirst(plan)),
      printPages: direct(listPages(book, printed)),
    };
  }
  return {
    beside: direct(pages.length === 1 ? listFirst(plan) : listSitePages(plan, section.id)),
    within: direct(listPart(plan, section)),
    printPages: direct(
      listPages(
        book,
        printed.filter(({ id }) => places.get(id) === file),
      ),
    ),
  };
}

/** The page with which the text begins: neither preface nor dedication. */
function findStart({ pages }: SitePlan): string | undefined {
  return pages.find(({ section }) => section?.matter === 'body' && section.role !== 'part')?.file;
}

/** The book is described on its first page; the others say who wrote them and where they belong. */
function describePage(book: Book, { file, section }: SitePage): Record<string, unknown> {
  const { metadata } = book;
  const authors = namesOf(metadata, 'aut');
  if (file === firstPage) {
    const title = [metadata.title, ...authors.slice(0, 1)].join(' – ');
    return { title, ...describeForMachines(book) };
  }
  return {
    title: `${section?.title ?? ''} – ${metadata.title}`,
    metas: [
      ...(section === undefined ? [] : describeChapter(section, book)),
      { name: 'generator', content: `Octavo ${version}` },
      { name: 'color-scheme', content: 'light dark' },
    ],
    links: [],
  };
}

/** A page is called something even where the section has no heading to be seen: a dedication, an epigraph. */
function nameSilent({ section, sections }: SitePage): string {
  return section === undefined || sections.some(hasHeading) ? '' : section.title;
}

function hasHeading(section: Element): boolean {
  let found = false;
  visit(section, 'element', (node) => {
    if (node.tagName !== 'h1' || toString(node).trim() === '') return;
    found = true;
    return EXIT;
  });
  return found;
}

interface Neighbour {
  readonly href: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly language: string | undefined;
}

function nameNeighbours(
  { book, pages }: SitePlan,
  page: SitePage,
): { readonly previous: Neighbour | undefined; readonly next: Neighbour | undefined } {
  const place = pages.findIndex(({ file }) => file === page.file);
  const name = (one: SitePage | undefined): Neighbour | undefined =>
    one === undefined
      ? undefined
      : {
          href: one.file,
          title: one.section?.title ?? book.metadata.title,
          number: one.section?.number,
          language: one.section?.language,
        };
  return { previous: name(pages[place - 1]), next: name(pages[place + 1]) };
}
