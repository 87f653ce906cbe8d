/** Reads an XMP packet (ISO 16684-1) as a flat list of properties. */
import { fromXml } from 'xast-util-from-xml';
import type { Element, ElementContent, Root } from 'xast';

export interface XmpProperty {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  /** `text`, or the kind of array that it is. */
  readonly kind: 'text' | 'Alt' | 'Bag' | 'Seq' | 'structure';
  /** The text, or that of the first item. */
  readonly text: string;
  /** Text of each item of an array. */
  readonly items: readonly string[];
  readonly hasDefaultLanguage: boolean;
  /** Fields of a structure, or of each item that is one. */
  readonly structures: readonly (readonly XmpProperty[])[];
}

/** @throws Error if it is not well-formed */
export function readXmp(text: string): readonly XmpProperty[] {
  const rdf = findElement(fromXml(text.replace(/<\?xpacket[^>]*\?>/g, '')), 'rdf:RDF');
  if (rdf === undefined) return [];
  const namespaces = new Map<string, string>();
  collectNamespaces(rdf, namespaces);
  return elementsIn(rdf).flatMap((description) => readFields(description, namespaces));
}

function findElement(node: Root | Element, name: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.name === name ? child : findElement(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}

function collectNamespaces(element: Element, into: Map<string, string>): void {
  for (const [name, value] of Object.entries(element.attributes))
    if (name.startsWith('xmlns:') && typeof value === 'string') into.set(name.slice(6), value);
  elementsIn(element).forEach((child) => collectNamespaces(child, into));
}

/** Properties of an rdf:Description or of a structure: its attributes, then its elements. */
function readFields(element: Element, namespaces: ReadonlyMap<string, string>): XmpProperty[] {
  const fields: XmpProperty[] = [];
  for (const [name, value] of Object.entries(element.attributes)) {
    if (/^(?:xmlns|rdf|xml)(?::|$)/.test(name) || typeof value !== 'string') continue;
    fields.push({
      ...named(name, namespaces),
      kind: 'text',
      text: value,
      items: [],
      hasDefaultLanguage: false,
      structures: [],
    });
  }
  for (const child of elementsIn(element)) fields.push(readProperty(child, namespaces));
  return fields;
}

function named(
  name: string,
  namespaces: ReadonlyMap<string, string>,
): Pick<XmpProperty, 'namespace' | 'prefix' | 'name'> {
  const [prefix = '', local = ''] = name.split(':');
  return { namespace: namespaces.get(prefix) ?? '', prefix, name: local };
}

function readProperty(element: Element, namespaces: ReadonlyMap<string, string>): XmpProperty {
  const about = named(element.name, namespaces);
  const array = elementsIn(element).find(({ name }) => /^rdf:(?:Alt|Bag|Seq)$/.test(name));
  const parts = array === undefined ? [element] : elementsIn(array);
  const structured = parts.filter(isStructure);
  const items = array === undefined ? [] : parts.map(textOf);
  return {
    ...about,
    kind: array === undefined ? (structured.length > 0 ? 'structure' : 'text') : (array.name.slice(4) as 'Alt'),
    text: array === undefined ? textOf(element) : (items[0] ?? ''),
    items,
    hasDefaultLanguage: parts.some(({ attributes }) => attributes['xml:lang'] === 'x-default'),
    structures: structured.map((part) => {
      const description = elementsIn(part).find(({ name }) => name === 'rdf:Description');
      return readFields(description ?? part, namespaces);
    }),
  };
}

function isStructure(element: Element): boolean {
  return (
    element.attributes['rdf:parseType'] === 'Resource' ||
    elementsIn(element).some(({ name }) => name === 'rdf:Description')
  );
}

function textOf(element: Element): string {
  const text = (node: ElementContent): string =>
    node.type === 'text' || node.type === 'cdata' ? node.value : node.type === 'element' ? textOf(node) : '';
  return element.children.map(text).join('').trim();
}
