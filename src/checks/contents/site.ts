/** Lists of contents on the pages of a site: all of them on its first page, and what leads on beside the text of the others. */
import type { Root } from 'hast';
import { collectContents } from '../../markup/index.ts';
import { type Book, type ContentsEntry, decodePercent, hasClass, SKIP, visit } from '../../model/index.ts';
import { listsContents } from '../../editions/index.ts';
import type { Holding } from './holdings.ts';
import { findLists, holdEntries, readLines } from './lists.ts';
import { compareSeries, type Difference } from './series.ts';

export interface SitePage {
  /** Its name in the folder of the site. */
  readonly name: string;
  readonly tree: Root;
}

/**
 * @param pages the one that is opened first comes first
 * @param locate a line with the place where what it names was written
 * @returns the lines of the first page, and what is otherwise on any
 */
export function compareLists(
  book: Book,
  pages: readonly SitePage[],
  locate: (line: Holding) => Holding,
): { readonly lines: readonly Holding[]; readonly differences: readonly Difference[] } {
  const contents = collectContents(book);
  const sections = pages.map(({ tree }) => sectionsOf(tree));
  // An address without a place in the page is that of the page's beginning.
  const starts = new Map(pages.map(({ name }, index) => [name, sections[index]?.[0] ?? '']));
  const isSingle = pages.length === 1;
  const whole = isSingle ? oneBook(book, contents) : contents;
  const own = pages.map(({ name, tree }, index) => {
    const current = index === 0 ? undefined : sections[index]?.find((id) => findEntry(contents, id) !== undefined);
    const wanted = index === 0 ? holdEntries('contents', whole) : besides(contents, current);
    const found = findLists(tree).flatMap((list) => readLines(list, (href) => whereTo(href, name, starts)));
    const say = (line: Holding): Holding => ({ ...line, name: isSingle ? line.name : `${line.name} (${name})` });
    return { wanted: wanted.map((line) => say(locate(line))), found: found.map(say) };
  });
  return {
    lines: own[0]?.wanted ?? [],
    differences: own.flatMap(({ wanted, found }) => compareSeries(wanted, found).differences),
  };
}

/** A site of one page has the contents of the web edition, if any. */
function oneBook(book: Book, contents: readonly ContentsEntry[]): readonly ContentsEntry[] {
  if (!listsContents(book)) return [];
  return contents.flatMap((entry) => (entry.role === 'essay' ? entry.entries : [entry]));
}

/** The sections, with the headings of the one that stands on the page; of a part its chapters once more, below it. */
function besides(contents: readonly ContentsEntry[], current: string | undefined): Holding[] {
  const below = current === undefined ? [] : (findEntry(contents, current)?.entries ?? []);
  const chapters = below.filter(({ role }) => role !== 'heading');
  return [
    ...holdEntries('contents', keepSections(contents, current)),
    ...holdEntries('contents', keepSections(chapters, current)),
  ];
}

function keepSections(contents: readonly ContentsEntry[], current: string | undefined): ContentsEntry[] {
  return contents.map((entry) => ({
    ...entry,
    entries: keepSections(
      entry.entries.filter(({ role }) => role !== 'heading' || entry.id === current),
      current,
    ),
  }));
}

function findEntry(contents: readonly ContentsEntry[], id: string): ContentsEntry | undefined {
  for (const entry of contents) {
    const found = entry.id === id ? entry : findEntry(entry.entries, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sectionsOf(page: Root): string[] {
  const ids: string[] = [];
  visit(page, 'element', (node) => {
    if (node.tagName !== 'section' || !hasClass(node, 'section')) return undefined;
    if (typeof node.properties.id === 'string') ids.push(node.properties.id);
    return SKIP;
  });
  return ids;
}

function whereTo(href: string, from: string, starts: ReadonlyMap<string, string>): string {
  const [page = '', fragment] = href.split('#');
  const name = page === '' ? from : page;
  if (!starts.has(name)) return href;
  return `#${fragment === undefined ? (starts.get(name) ?? '') : decodePercent(fragment)}`;
}
