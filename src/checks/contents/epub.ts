/** What an EPUB holds: read back from its bytes, along its spine. */
import type { Element, ElementContent, Root } from 'hast';
import type { Root as XmlRoot, RootContent } from 'xast';
import { toString } from 'hast-util-to-string';
import { EXIT, decodePercent, visit } from '../../model/index.ts';
import { joinThreads } from '../../words/index.ts';
import { type Container, type Item, listItems, listSpine, openContainer, resolve } from '../epub.ts';
import { hashOf } from './book.ts';
import type { EditionContents, Holding } from './holdings.ts';
import { readPage } from './html.ts';
import { holdLine } from './lists.ts';
import { TreeHoldings } from './tree.ts';

/** @param wording `pictured`, where formulas are drawings */
export async function readEpubContents(bytes: Uint8Array, wording: 'set' | 'pictured'): Promise<EditionContents> {
  const container = await openContainer(bytes);
  const pictures = new Map<string, string>();
  for (const name of container.names)
    if (/\.(?:png|jpe?g|gif|webp|svg)$/u.test(name)) pictures.set(name, hashOf(await container.readBytes(name)));
  const spine = listSpine(container).map(([name, page]) => [name, toHast(page)] as const);
  const beginnings = new Map(spine.map(([name, page]) => [fileNameOf(name), beginningOf(page)]));
  const idAt = (address: string): string => {
    const [path = '', fragment] = address.split('#');
    return fragment === undefined ? (beginnings.get(fileNameOf(path)) ?? '') : decodePercent(fragment);
  };
  /** The page that is being read. */
  let file = '';
  const reading = new TreeHoldings({
    wording,
    findId: (address) => (/^[a-z][a-z0-9+.-]*:/iu.test(address) ? undefined : idAt(address)),
    describePicture: (source) => {
      const path = resolve(source, file);
      return { picture: pictures.get(path) ?? 'none', file: baseOf(path) };
    },
  });
  for (const list of listsOf(container)) reading.readList(list);
  const words = spine.map(([name, page]) => {
    file = name;
    return readPage(page, reading);
  });
  const { text, notes } = reading.holdings;
  return {
    words: joinThreads(words),
    holdings: { text: [...readNavigationMap(container, idAt), ...text], notes },
    pages: reading.pages,
  };
}

/** Where an address leads that names a page alone. */
function beginningOf(page: Root): string {
  let id = '';
  visit(page, 'element', (node) => {
    if (node.tagName !== 'section' || typeof node.properties.id !== 'string') return undefined;
    ({ id } = node.properties);
    return EXIT;
  });
  return id;
}

/** The file of this kind that the package names. */
function fileOf(container: Container, isIt: (item: Item) => boolean): XmlRoot | undefined {
  const item = listItems(container).find(isIt);
  return item === undefined ? undefined : container.trees.get(item.path);
}

/** Contents and lists of figures and tables of the navigation document (EPUB 3.3, 5.4). */
function listsOf(container: Container): Element[] {
  const document = fileOf(container, ({ isNavigation }) => isNavigation);
  const lists: Element[] = [];
  if (document === undefined) return lists;
  visit(toHast(document), 'element', (node) => {
    const type = String(node.properties['epub:type']);
    if (node.tagName === 'nav' && (type === 'toc' || type === 'loi' || type === 'lot')) lists.push(node);
  });
  return lists;
}

/** The contents as readers of EPUB 2 know them (OPF 2.0.1, 2.4.1). */
function readNavigationMap(container: Container, idAt: (address: string) => string): Holding[] {
  const document = fileOf(container, ({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  const lines: Holding[] = [];
  const read = (node: Root | Element, level: number): void => {
    for (const child of elementsIn(node)) {
      if (child.tagName === 'navPoint') {
        const own = elementsIn(child);
        const label = own.find(({ tagName }) => tagName === 'navLabel');
        const source = own.find(({ tagName }) => tagName === 'content')?.properties['src'];
        const to = `#${idAt(String(source))}`;
        lines.push(holdLine('navpoint', label === undefined ? '' : toString(label), to, level));
      }
      read(child, child.tagName === 'navPoint' ? level + 1 : level);
    }
  };
  if (document !== undefined) read(toHast(document), 1);
  return lines;
}

function elementsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

/** `images/chart-0a1b2c3d` of a path that ends with `images/chart-0a1b2c3d.png`. */
export function baseOf(path: string): string {
  return fileNameOf(path).replace(/\.\w+$/u, '');
}

function fileNameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

const names: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  'data-page-of': 'dataPageOf',
  'data-page-alone': 'dataPageAlone',
};

/** XHTML as the tree that it is as HTML, with what is read of it. */
function toHast(root: XmlRoot): Root {
  const change = (child: RootContent): ElementContent[] => {
    if (child.type === 'text' || child.type === 'cdata') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element') return [];
    const properties = Object.fromEntries(
      Object.entries(child.attributes).map(([key, value]) => [
        names[key] ?? key,
        key === 'class' ? (value ?? '').split(' ') : value,
      ]),
    );
    return [{ type: 'element', tagName: child.name, properties, children: child.children.flatMap(change) }];
  };
  return { type: 'root', children: root.children.flatMap(change) };
}
