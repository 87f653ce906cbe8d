/** Looks into an EPUB as a reading system does: package, spine, contents, text. */
import JSZip from 'jszip';
import { visit } from 'unist-util-visit';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

export interface ContentsLine {
  readonly label: string;
  readonly href: string;
  readonly below: readonly ContentsLine[];
}

export interface Epub {
  /** Names of all entries, in the order of the container. */
  readonly names: readonly string[];
  readonly dates: ReadonlySet<string>;
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
  readonly tree: (name: string) => Root;
  /** Elements of a document that fulfil a condition. */
  readonly find: (name: string, holds: (element: Element) => boolean) => Element[];
  /** Text of `dc:x` elements and of `meta`s with the property, in their order. */
  readonly metadata: (name: string) => string[];
  /** What refines the element with the id: property → values. */
  readonly refinements: (id: string) => ReadonlyMap<string, string[]>;
  readonly manifest: readonly Element[];
  /** Documents in reading order, without folder: `001-one.xhtml`. */
  readonly spine: readonly string[];
  readonly contents: readonly ContentsLine[];
  readonly landmarks: ReadonlyMap<string, string>;
  /** What is read from the first page to the last, without the cover and the contents; a line for each block. */
  readonly reading: string;
}

export async function inspectEpub(container: Uint8Array): Promise<Epub> {
  const zip = await JSZip.loadAsync(container);
  const files = new Map<string, Uint8Array>();
  for (const [name, entry] of Object.entries(zip.files)) files.set(name, await entry.async('uint8array'));
  const bytes = (name: string): Uint8Array => {
    const found = files.get(name) ?? files.get(`OEBPS/${name}`);
    if (found === undefined) throw new Error(`${name} is not in the container`);
    return found;
  };
  const text = (name: string): string => new TextDecoder().decode(bytes(name));
  const trees = new Map<string, Root>();
  const tree = (name: string): Root => {
    const known = trees.get(name) ?? fromXml(text(name));
    trees.set(name, known);
    return known;
  };
  const find: Epub['find'] = (name, holds) => elementsOf(tree(name)).filter(holds);
  const all = elementsOf(tree('content.opf'));
  const manifest = all.filter(({ name }) => name === 'item');
  const spine = all
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) =>
      String(manifest.find((item) => item.attributes['id'] === attributes['idref'])?.attributes['href']),
    );
  const navs = find('toc.xhtml', ({ name }) => name === 'nav');
  const nav = (type: string): Element => {
    const found = navs.find(({ attributes }) => attributes['epub:type'] === type);
    if (found === undefined) throw new Error(`There is no nav of type ${type}`);
    return found;
  };
  const refinements = (id: string): Map<string, string[]> => {
    const refined = new Map<string, string[]>();
    for (const element of all.filter(({ attributes }) => attributes['refines'] === `#${id}`)) {
      const name = String(element.attributes['property']);
      refined.set(name, [...(refined.get(name) ?? []), toString(element)]);
    }
    return refined;
  };
  return {
    names: [...files.keys()],
    dates: new Set(Object.values(zip.files).map(({ date }) => date.toISOString())),
    text,
    bytes,
    tree,
    find,
    metadata: (name) =>
      all
        .filter(
          (element) =>
            element.name === name ||
            (element.attributes['property'] === name && element.attributes['refines'] === undefined),
        )
        .map(toString),
    refinements,
    manifest,
    spine,
    contents: readList(nav('toc')),
    landmarks: new Map(
      elementsOf(nav('landmarks')).flatMap(({ attributes: { 'epub:type': type, href } }) =>
        typeof type === 'string' && typeof href === 'string' ? [[type, href] as const] : [],
      ),
    ),
    reading: spine
      .filter((name) => name !== 'toc.xhtml' && name !== 'cover.xhtml')
      .map((name) => readBlocks(find(name, (element) => element.name === 'body')[0] ?? tree(name)))
      .join('\n'),
  };
}

function toString(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toString).join('') : '';
}

export function elementsOf(node: Nodes): Element[] {
  const elements: Element[] = [];
  visit(node, 'element', (element) => void elements.push(element));
  return elements;
}

function readList(node: Element): ContentsLine[] {
  const list = elementChildren(node).find(({ name }) => name === 'ol');
  return elementChildren(list).map((item) => {
    const link = elementChildren(item).find(({ name }) => name === 'a');
    return {
      label: link === undefined ? '' : toString(link),
      href: String(link?.attributes['href']),
      below: readList(item),
    };
  });
}

function elementChildren(node: Element | undefined): Element[] {
  return (node?.children ?? []).filter((child): child is Element => child.type === 'element');
}

const blocks =
  /^(?:p|h[1-6]|li|dt|dd|td|th|tr|caption|figcaption|figure|pre|blockquote|aside|section|header|footer|div|table|ul|ol|dl|br|hr)$/u;

function readBlocks(node: Nodes): string {
  const parts: string[] = [];
  const read = (part: Nodes): void => {
    if (part.type === 'text') parts.push(part.value);
    if (!('children' in part)) return;
    const isBlock = part.type === 'element' && blocks.test(part.name);
    if (isBlock) parts.push('\n');
    for (const child of part.children) read(child);
    if (isBlock) parts.push('\n');
  };
  read(node);
  return parts
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}
