/**
 * A contents list in Markdown → entries: mdBook's SUMMARY.md (https://rust-lang.github.io/mdBook/format/summary.html)
 * and a README.md that is nothing but such a list.
 */
import type { Link, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../report/report.ts';

export interface SummaryEntry {
  readonly kind: 'file' | 'part';
  readonly title: string;
  /** Relative to the list's own file, decoded; absent for a draft (`[Title]()`) and for a part that is only a title. */
  readonly file?: string;
  readonly place: Place;
  /** Prefix and suffix chapters stand outside the list. */
  readonly position: 'prefix' | 'numbered' | 'suffix';
  readonly entries: readonly SummaryEntry[];
}

/** `text` is the list with its front matter blanked out. */
export function parseSummary(text: string, file: string): SummaryEntry[] {
  const { children } = unified().use(remarkParse).parse(text);
  const entries: SummaryEntry[] = [];
  let seenList = false;
  const lastList = children.findLastIndex((node) => node.type === 'list');
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') {
      // The first heading is the list's own title ("Summary"); later ones are parts.
      const isTitle = index === children.findIndex((one) => one.type === 'heading') && entries.length === 0;
      if (!isTitle)
        entries.push({
          kind: 'part',
          title: toString(node),
          place: placeOf(node, file),
          position: 'numbered',
          entries: [],
        });
    } else if (node.type === 'list') {
      seenList = true;
      entries.push(...listEntries(node, file));
    } else if (node.type === 'paragraph') {
      const position = seenList && index > lastList ? 'suffix' : seenList ? 'numbered' : 'prefix';
      for (const link of linksOf(node.children)) entries.push({ ...entryOf(link, file), position, entries: [] });
    }
  }
  return entries;
}

/** Whether a Markdown text is a contents list: headings and lists of links to Markdown files, hardly anything else. */
export function isContentsList(text: string): boolean {
  const tree: Root = unified().use(remarkParse).parse(text);
  const lists = tree.children.filter((node) => node.type === 'list');
  const others = tree.children.filter(
    (node) => node.type !== 'list' && node.type !== 'heading' && node.type !== 'html',
  );
  const entries = lists.flatMap((list) => listEntries(list, ''));
  const flat = (all: readonly SummaryEntry[]): SummaryEntry[] =>
    all.flatMap((entry) => [entry, ...flat(entry.entries)]);
  const files = flat(entries).filter((entry) => /^[^:#?]+\.(?:md|markdown)$/i.test(entry.file ?? ''));
  const items = lists.reduce((sum, list) => sum + countItems(list), 0);
  const listLength = lists.reduce((sum, list) => sum + toString(list).length, 0);
  return (
    files.length >= 2 &&
    files.length >= items * 0.8 &&
    toString({ type: 'root', children: others }).length <= listLength
  );
}

function listEntries(list: List, file: string): SummaryEntry[] {
  return list.children.flatMap((item): SummaryEntry[] => {
    const paragraph = item.children.find((node): node is Paragraph => node.type === 'paragraph');
    const entries = item.children.filter((node) => node.type === 'list').flatMap((inner) => listEntries(inner, file));
    const link = paragraph === undefined ? undefined : linksOf(paragraph.children)[0];
    if (link !== undefined) return [{ ...entryOf(link, file), position: 'numbered', entries }];
    // An item without a link over other items: a part, by its text.
    const title = paragraph === undefined ? '' : toString(paragraph);
    return entries.length > 0 && title !== ''
      ? [{ kind: 'part', title, place: placeOf(item, file), position: 'numbered', entries }]
      : entries;
  });
}

function entryOf(link: Link, file: string): Omit<SummaryEntry, 'position' | 'entries'> {
  const target = decode(link.url.replace(/[#?].*/s, '')).replace(/^\.\//, '');
  return {
    kind: 'file',
    title: toString(link),
    place: placeOf(link, file),
    ...(target === '' ? {} : { file: target }),
  };
}

function linksOf(nodes: readonly PhrasingContent[]): Link[] {
  return nodes.flatMap((node) => (node.type === 'link' ? [node] : 'children' in node ? linksOf(node.children) : []));
}

function countItems(list: List): number {
  return list.children.reduce(
    (sum, item) =>
      sum + 1 + item.children.reduce((inner, node) => inner + (node.type === 'list' ? countItems(node) : 0), 0),
    0,
  );
}

function placeOf(node: { position?: { start: { line: number; column: number } } | undefined }, file: string): Place {
  return { file, line: node.position?.start.line, column: node.position?.start.column };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
