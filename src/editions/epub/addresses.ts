import type { Element, ElementContent } from 'hast';
import type { Document } from './document.ts';
import { decodePercent, visit } from '../../model/index.ts';

/** Where in the publication an id stands: `007-loomings.xhtml#whales`. */
export type Addresses = ReadonlyMap<string, string>;

export function collectAddresses(documents: readonly Document[]): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const { body, file } of documents) {
    visit(body, 'element', ({ properties: { id } }) => {
      if (typeof id !== 'string') return;
      if (addresses.has(id)) throw new Error(`The id ${id} stands twice in the book`);
      addresses.set(id, `${file}#${id}`);
    });
  }
  return addresses;
}

/**
 * Links by id become links by file. A link that leads nowhere keeps its words and loses its target:
 * the reader of the manuscript has told the author of it already.
 */
export function resolveLinks(document: Document, addresses: Addresses): Document {
  const resolve = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const children = node.children.map(resolve);
    if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return { ...node, children };
    const { href, ...rest } = node.properties;
    const target = findTarget(href, document.file, addresses);
    return { ...node, properties: target === undefined ? rest : { ...node.properties, href: target }, children };
  };
  return { ...document, body: { ...document.body, children: document.body.children.map(resolve) } satisfies Element };
}

function findTarget(href: string, file: string, addresses: Addresses): string | undefined {
  if (!href.startsWith('#')) return cleanUrl(href);
  const id = href.slice(1);
  const address = addresses.get(id) ?? addresses.get(decodePercent(id));
  return address?.startsWith(`${file}#`) ? address.slice(file.length) : address;
}

/** Absolute addresses only: a path would point out of the container. */
function cleanUrl(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const [address = '', ...fragment] = href.split('#');
  // Browsers put up with a brace in an address or a second # in it; the standard that EPUB goes by does not.
  if (fragment.length < 2 && !/[\s<>"{}|\\^`]/u.test(href)) return href;
  const url = new URL(fragment.length === 0 ? address : `${address}#${fragment.join('%23')}`);
  return url.href.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent);
}
