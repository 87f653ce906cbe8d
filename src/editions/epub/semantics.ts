import type { Element, ElementContent, Properties } from 'hast';

/** What inner elements are called in the EPUB Structural Semantics Vocabulary, by their DPUB-ARIA role. */
const types: Readonly<Record<string, string>> = {
  'doc-backlink': 'backlink',
  'doc-cover': 'cover',
  'doc-endnotes': 'endnotes',
  'doc-footnote': 'footnote',
  'doc-noteref': 'noteref',
  'doc-pagebreak': 'pagebreak',
  'doc-subtitle': 'subtitle',
};

/**
 * Adds what only EPUB wants: `epub:type` beside each role that has one, and `xml:lang` beside each `lang`.
 * `type` is that of the outermost element.
 */
export function addSemantics(element: Element, type?: string): Element {
  const { role, lang } = element.properties;
  const inner = type ?? (typeof role === 'string' ? types[role] : undefined);
  const properties: Properties = {
    ...element.properties,
    ...(inner === undefined ? {} : { 'epub:type': inner }),
    ...(typeof lang === 'string' ? { xmlLang: lang } : {}),
  };
  return { ...element, properties, children: element.children.map(addToContent) };
}

function addToContent(node: ElementContent): ElementContent {
  return node.type === 'element' ? addSemantics(node) : node;
}
