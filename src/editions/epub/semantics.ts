import type { Element, ElementContent, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { defined, hasClass } from '../../model/index.ts';

/** What inner elements are called in the EPUB Structural Semantics Vocabulary, by their DPUB-ARIA role. */
const types: Readonly<Record<string, string>> = {
  'doc-backlink': 'backlink',
  'doc-chapter': 'chapter',
  'doc-cover': 'cover',
  'doc-endnotes': 'endnotes',
  'doc-footnote': 'footnote',
  'doc-glossary': 'glossary',
  'doc-glossref': 'glossref',
  'doc-noteref': 'noteref',
  'doc-pagebreak': 'pagebreak',
  'doc-pullquote': 'pullquote',
  'doc-subtitle': 'subtitle',
};

/**
 * Adds what only EPUB wants: `epub:type` beside each role that has one and the other way round, and
 * `xml:lang` beside each `lang`. `type` is that of the outermost element.
 */
export function addSemantics(element: Element, type?: string): Element {
  const { lang } = element.properties;
  const role = findRole(element, type);
  const inner = type ?? (role === undefined ? nameByClass(element) : types[role]);
  const properties: Properties = {
    ...element.properties,
    ...defined({ role }),
    ...(inner === undefined ? {} : { 'epub:type': inner }),
    ...(typeof lang === 'string' ? { xmlLang: lang } : {}),
  };
  return { ...element, properties, children: element.children.filter(isWanted).map(addToContent) };
}

/** Every reading system knows ruby: brackets for those that do not are discouraged (EPUBCheck, HTM_055). */
function isWanted(node: ElementContent): boolean {
  return node.type !== 'element' || node.tagName !== 'rp';
}

/** What has a class and no role. DPUB-ARIA 1.1 deprecates `doc-endnote`; of an index it knows the whole alone. */
const typesByClass: readonly (readonly [name: string, type: string])[] = [
  ['index-group', 'index-group'],
  ['index-entries', 'index-entry-list'],
  ['index-entry', 'index-entry'],
  ['index-term', 'index-term'],
  ['index-note', 'index-headnotes'],
  ['index-locators', 'index-locator-list'],
  ['index-locator', 'index-locator'],
  ['index-see', 'index-xref-preferred'],
  ['index-see-also', 'index-xref-related'],
];

function nameByClass(element: Element): string | undefined {
  if (element.tagName === 'li' && hasClass(element, 'endnote')) return 'endnote';
  if (element.properties.className === undefined) return undefined;
  return typesByClass.find(([name]) => hasClass(element, name))?.[1];
}

function findRole(element: Element, type: string | undefined): string | undefined {
  const { tagName, properties } = element;
  if (typeof properties.role === 'string') return properties.role;
  // An essay is the only chapter of its book.
  if (type === 'chapter') return 'doc-chapter';
  // Who said it stands in a quotation; outside `main` it would be a landmark of the whole document.
  if (tagName === 'footer') return 'presentation';
  if (tagName !== 'aside') return undefined;
  // A call-out is part of the text, not a landmark beside it (as `doc-tip` would be).
  return hasClass(element, 'pullquote') ? 'doc-pullquote' : 'note';
}

function addToContent(node: ElementContent): ElementContent {
  return node.type === 'element' ? addSemantics(withoutEmptyHeading(node)) : node;
}

/** The empty corner of a table heads nothing. */
function withoutEmptyHeading(node: Element): Element {
  if (node.tagName !== 'th' || node.children.some((child) => child.type === 'element') || toString(node).trim() !== '')
    return node;
  const { scope: _scope, ...properties } = node.properties;
  return { ...node, tagName: 'td', properties };
}
