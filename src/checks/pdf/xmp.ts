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
  /** Items of an array, with all that they are. */
  readonly parts: readonly XmpProperty[];
  readonly hasDefaultLanguage: boolean;
  /** Items of an array name their language. */
  readonly isByLanguage: boolean;
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
    if (isReserved(name) || typeof value !== 'string') continue;
    fields.push({ ...plain, ...named(name, namespaces), text: value });
  }
  for (const child of elementsIn(element)) fields.push(readProperty(child, namespaces));
  return fields;
}

const plain = {
  kind: 'text',
  items: [],
  parts: [],
  hasDefaultLanguage: false,
  isByLanguage: false,
  structures: [],
} as const;

/** Attributes that are none of the metadata. */
function isReserved(name: string): boolean {
  return /^(?:xmlns|rdf|xml)(?::|$)/.test(name);
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
  if (array === undefined) {
    const fields = fieldsOf(element, namespaces);
    const kind = fields === undefined ? 'text' : 'structure';
    const text = element.attributes['rdf:resource'] ?? textOf(element);
    return { ...plain, ...about, kind, text, structures: fields === undefined ? [] : [fields] };
  }
  const elements = elementsIn(array);
  const parts = elements.map((part) => readProperty(part, namespaces));
  const items = parts.map(({ text }) => text);
  return {
    ...about,
    kind: array.name.slice(4) as 'Alt',
    text: items[0] ?? '',
    items,
    parts,
    hasDefaultLanguage: elements.some(({ attributes }) => attributes['xml:lang'] === 'x-default'),
    isByLanguage: elements.some(({ attributes }) => Object.hasOwn(attributes, 'xml:lang')),
    structures: parts.flatMap(({ structures }) => structures),
  };
}

/** Fields of a value that is a structure: in a description, in the element itself, or as its attributes. */
function fieldsOf(element: Element, namespaces: ReadonlyMap<string, string>): readonly XmpProperty[] | undefined {
  const description = elementsIn(element).find(({ name }) => name === 'rdf:Description');
  const isOne =
    description !== undefined ||
    element.attributes['rdf:parseType'] === 'Resource' ||
    Object.keys(element.attributes).some((name) => !isReserved(name));
  if (!isOne) return undefined;
  const fields = readFields(description ?? element, namespaces);
  // A value with qualifiers is that value.
  return fields.some(({ prefix, name }) => prefix === 'rdf' && name === 'value') ? undefined : fields;
}

function textOf(element: Element): string {
  const text = (node: ElementContent): string =>
    node.type === 'text' || node.type === 'cdata' ? node.value : node.type === 'element' ? textOf(node) : '';
  return element.children.map(text).join('').trim();
}
