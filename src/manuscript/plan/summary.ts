/**
 * A contents list in Markdown → entries: mdBook's SUMMARY.md (https://rust-lang.github.io/mdBook/format/summary.html)
 * and a README.md that is nothing but such a list.
 */
import type { Position } from 'unist';
import type { Link, List, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decodePercent, isMarkdown } from '../../model/index.ts';
import type { Place } from '../../report/index.ts';
import { readTitle, type ManuscriptFile } from '../text/index.ts';
import { namesList } from './section-names.ts';

export interface SummaryEntry {
  readonly kind: 'file' | 'part';
  readonly title: string;
  /** Relative to the list's own file, decoded; absent for a draft (`[Title]()`) and for a part that is only a title. */
  readonly file?: string;
  /** The place in the file that is meant (HonKit's `[Title](file.md#place)`). */
  readonly anchor?: string;
  /** Where it leads, if that is not to a file. */
  readonly address?: string;
  readonly place: Place;
  /** Prefix and suffix chapters stand outside the list. */
  readonly position: 'prefix' | 'numbered' | 'suffix';
  readonly entries: readonly SummaryEntry[];
}

export function parseSummary(file: ManuscriptFile): SummaryEntry[] {
  const { children } = file.tree;
  const entries: SummaryEntry[] = [];
  let seenList = false;
  const lastList = children.findLastIndex((node) => node.type === 'list');
  const firstHeading = children.findIndex((node) => node.type === 'heading');
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') {
      // The first heading is the list's own title ("Summary"); later ones are parts.
      if (index === firstHeading && entries.length === 0) continue;
      entries.push({
        kind: 'part',
        title: readTitle(node),
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

/** What a list is headed with: the title of its book, if it is not what such lists are called. */
export function titleOfList({ tree }: ManuscriptFile): string | undefined {
  const heading = tree.children.find((node) => node.type === 'heading');
  if (heading?.depth !== 1) return undefined;
  const title = readTitle(heading);
  return title === '' || namesList(title) ? undefined : title;
}

/** Whether a file is a contents list: headings and lists of links to Markdown files, hardly anything else. */
export function isContentsList(file: ManuscriptFile): boolean {
  const { children } = file.tree;
  const lists = children.filter((node) => node.type === 'list');
  const others = children.filter((node) => node.type !== 'list' && node.type !== 'heading' && node.type !== 'html');
  const entries = lists.flatMap((list) => listEntries(list, file));
  const flat = (all: readonly SummaryEntry[]): SummaryEntry[] =>
    all.flatMap((entry) => [entry, ...flat(entry.entries)]);
  const files = flat(entries).filter((entry) => isMarkdown(entry.file ?? '') && /^[^:#?]+$/.test(entry.file ?? ''));
  const items = lists.reduce((sum, list) => sum + countItems(list), 0);
  const listLength = lists.reduce((sum, list) => sum + toString(list).length, 0);
  return (
    files.length >= 2 &&
    files.length >= items * 0.8 &&
    toString({ type: 'root', children: others }).length <= listLength
  );
}

function listEntries(list: List, file: ManuscriptFile): SummaryEntry[] {
  return list.children.flatMap((item): SummaryEntry[] => {
    const paragraph = item.children.find((node): node is Paragraph => node.type === 'paragraph');
    const entries = item.children.filter((node) => node.type === 'list').flatMap((inner) => listEntries(inner, file));
    const links = paragraph === undefined ? [] : linksOf(paragraph.children);
    const title = paragraph === undefined ? '' : readTitle(paragraph);
    // An item without a link over other items: a part, by its text; without any, a chapter that is planned.
    if (links.length === 0 && title === '') return entries;
    if (links.length === 0) {
      const kind = entries.length > 0 ? ('part' as const) : ('file' as const);
      return [{ kind, title, place: placeOf(item, file), position: 'numbered', entries }];
    }
    // What is below an item with several links belongs to the last of them.
    return links.map((link, index) => ({
      ...entryOf(link, file),
      position: 'numbered',
      entries: index === links.length - 1 ? entries : [],
    }));
  });
}

function entryOf(link: Link, file: ManuscriptFile): Omit<SummaryEntry, 'position' | 'entries'> {
  const { url } = link;
  const entry = { kind: 'file', title: readTitle(link), place: placeOf(link, file) } as const;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return { ...entry, address: url };
  const cut = url.indexOf('#');
  const target = decodePercent((cut < 0 ? url : url.slice(0, cut)).replace(/\?.*/s, '')).replace(/^\.\//, '');
  const anchor = cut < 0 ? '' : decodePercent(url.slice(cut + 1));
  return {
    ...entry,
    ...(target === '' ? {} : { file: target, ...(anchor === '' ? {} : { anchor }) }),
  };
}

/** The links that have been written as such: an address that is a link of itself names no chapter. */
function linksOf(nodes: readonly PhrasingContent[]): Link[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return isWritten(node) ? [node] : [];
    return 'children' in node ? linksOf(node.children) : [];
  });
}

/** With brackets of some kind around its words. */
function isWritten({ position, ...link }: Link): boolean {
  const { start, end } = position ?? {};
  return start?.offset !== undefined && end?.offset !== undefined && end.offset - start.offset > toString(link).length;
}

function countItems(list: List): number {
  return list.children.reduce(
    (sum, item) =>
      sum + 1 + item.children.reduce((inner, node) => inner + (node.type === 'list' ? countItems(node) : 0), 0),
    0,
  );
}

function placeOf(node: { position?: Position | undefined }, { path }: ManuscriptFile): Place {
  return { file: path, line: node.position?.start.line, column: node.position?.start.column };
}
