/** Which sections stand on which page of a site, what the page's file is called, and where every place is. */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { collectContents } from '../../../markup/index.ts';
import { type Book, type ContentsEntry, type PageMap, type Section, visit } from '../../../model/index.ts';
import { findReferredContents } from '../contents.ts';
import { arrangeSections, isShown } from '../sections.ts';
import { markPages, type MarkedPage } from '../../page-marks.ts';

export const firstPage = 'index.html';

export interface SitePage {
  /** `loomings.html`; the first is `index.html`. */
  readonly file: string;
  /** In reading order, as they stand in `main`. */
  readonly sections: readonly Element[];
  /** The one that the page is about; undefined: the first page with nothing but a title page, or without. */
  readonly section: Section | undefined;
}

export interface SitePlan {
  readonly book: Book;
  /** In reading order. */
  readonly pages: readonly SitePage[];
  readonly contents: readonly ContentsEntry[];
  /** The imprint: at the foot of the first page. */
  readonly end: readonly Element[];
  /** Styles that put notes beside the text. */
  readonly noteRules: string;
  /** Pages of the print edition. */
  readonly printed: readonly MarkedPage[];
  /** File of each id. */
  readonly places: ReadonlyMap<string, string>;
  /** File of each section with which a page begins, by its id. */
  readonly starts: ReadonlyMap<string, string>;
}

export function planSite(book: Book, pageMap: PageMap | undefined): SitePlan {
  const marked = markPages(book, pageMap, { prefix: 'p', has: isShown });
  const { text, end, noteRules } = arrangeSections(marked.book, ({ key }) => key);
  const sections = new Map(book.sections.map((section) => [section.id, section]));
  const pages = planPages(
    text.flatMap((element) => {
      const section = sections.get(String(element.properties.id));
      return section === undefined ? [] : [{ section, element }];
    }),
  );
  return {
    book,
    pages,
    contents: collectContents(book),
    end,
    noteRules,
    printed: marked.pages,
    places: new Map([
      ...mapIds([...pages, { file: firstPage, sections: end, section: undefined }]),
      ...[findReferredContents(book) ?? []].flat().map((id) => [id, firstPage] as const),
    ]),
    starts: new Map(pages.flatMap(({ file, section }) => (section === undefined ? [] : [[section.id, file]]))),
  };
}

/**
 * One page a section. What stands before the first of them, a title page, is on the page that is opened
 * first, together with the contents. An essay is a single section: it is on that page itself.
 */
function planPages(rendered: readonly { readonly section: Section; readonly element: Element }[]): SitePage[] {
  if (rendered.length === 1) {
    return rendered.map(({ section, element }) => ({ file: firstPage, sections: [element], section }));
  }
  const opening = rendered[0]?.section.role === 'titlepage' ? rendered.slice(0, 1) : [];
  const taken = new Set([firstPage]);
  return [
    { file: firstPage, sections: opening.map(({ element }) => element), section: undefined },
    ...rendered.slice(opening.length).map(({ section, element }) => {
      const file = namePage(section, taken);
      taken.add(file);
      return { file, sections: [element], section };
    }),
  ];
}

/** Names that some systems keep for themselves. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * The id of the section, in letters that every file system and every server takes: so it stays the same
 * when chapters are put before it. What cannot be written so, or is taken, is told apart by a hash of the id.
 */
export function namePage({ id, role }: Pick<Section, 'id' | 'role'>, taken: ReadonlySet<string>): string {
  const words = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  const plain = `${words}.html`;
  if (words !== '' && !devices.test(words) && !taken.has(plain)) return plain;
  const hash = createHash('sha256').update(id).digest('hex');
  return `${words || role}-${hash.slice(0, 8)}.html`;
}

function mapIds(pages: readonly SitePage[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { file, sections } of pages) {
    for (const section of sections) {
      visit(section, 'element', ({ properties: { id } }) => {
        if (typeof id === 'string') files.set(id, file);
      });
    }
  }
  return files;
}
