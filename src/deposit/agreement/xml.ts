/** Dublin Core in XML: that of the record, and that of a package document of EPUB. */
import { toString } from 'hast-util-to-string';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from '../../model/index.ts';
import { type Told, flatten, nameId } from './told.ts';

/** @throws Error if it is not well-formed */
export function readDublinCore(text: string): Told {
  const found = new Map<string, string[]>();
  visit(fromXml(text), 'element', (element: Element) => {
    if (!element.name.startsWith('dc:')) return;
    found.set(element.name, [...(found.get(element.name) ?? []), flatten(toString(element as never))]);
  });
  return {
    titles: found.get('dc:title') ?? [],
    ids: (found.get('dc:identifier') ?? []).map(nameId),
    language: found.get('dc:language')?.[0],
  };
}

/** Path of the package document that META-INF/container.xml names (OCF 3.3, 4.2.6.3). */
export function readRootFile(text: string): string | undefined {
  let path: string | undefined;
  visit(fromXml(text), 'element', ({ name, attributes }: Element) => {
    if (name === 'rootfile') path ??= attributes['full-path'] ?? undefined;
  });
  return path;
}
