/** What an EPUB holds: read back from its bytes, along its spine. */
import type { ElementContent, Root } from 'hast';
import type { Root as XmlRoot, RootContent } from 'xast';
import { decodePercent } from '../../model/index.ts';
import { joinThreads } from '../../words/index.ts';
import { listSpine, openContainer, resolve } from '../epub.ts';
import { hashOf } from './book.ts';
import type { EditionContents } from './holdings.ts';
import { readPage } from './html.ts';
import { TreeHoldings } from './tree.ts';

/** @param wording `pictured`, where formulas are drawings */
export async function readEpubContents(bytes: Uint8Array, wording: 'set' | 'pictured'): Promise<EditionContents> {
  const container = await openContainer(bytes);
  const pictures = new Map<string, string>();
  for (const name of container.names)
    if (/\.(?:png|jpe?g|gif|webp|svg)$/u.test(name)) pictures.set(name, hashOf(await container.readBytes(name)));
  /** The page that is being read. */
  let file = '';
  const reading = new TreeHoldings({
    wording,
    findId: (address) => {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return undefined;
      return decodePercent(address.split('#')[1] ?? '');
    },
    describePicture: (source) => {
      const path = resolve(source, file);
      return { picture: pictures.get(path) ?? 'none', file: baseOf(path) };
    },
  });
  const words = listSpine(container).map(([name, page]) => {
    file = name;
    return readPage(toHast(page), reading);
  });
  return { words: joinThreads(words), holdings: reading.holdings, pages: reading.pages };
}

/** `images/chart-0a1b2c3d` of a path that ends with `images/chart-0a1b2c3d.png`. */
export function baseOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.\w+$/u, '');
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
