/**
 * What a term means, where it stands: a button behind it shows the entry of the glossary at the foot of the window
 * (the popover of HTML, which needs no script; https://html.spec.whatwg.org/#the-popover-attribute). The term itself
 * stays a link to the entry. The button has no words, so that they are neither copied nor lost where buttons are.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type Book, defined, glossaryWordsFor, hasClass, visit } from '../../model/index.ts';

interface Definition {
  readonly title: Element;
  readonly bodies: readonly Element[];
  readonly language: string | undefined;
}

/** What the glossaries of a book explain, by the ids of their entries. */
export type Definitions = ReadonlyMap<string, Definition>;

export function collectDefinitions({ sections }: Book): Definitions {
  const found = new Map<string, Definition>();
  for (const { body, language } of sections) {
    visit(body, 'element', (node) => {
      if (!hasClass(node, 'glossary-entries')) return undefined;
      readEntries(node, language, found);
      return 'skip';
    });
  }
  return found;
}

function readEntries(list: Element, language: string | undefined, found: Map<string, Definition>): void {
  let titles: Element[] = [];
  let bodies: Element[] = [];
  visit(list, 'element', (node) => {
    if (node === list || node.tagName === 'div') return undefined;
    if (node.tagName === 'dt') {
      if (bodies.length > 0) [titles, bodies] = [[], []];
      titles.push(node);
      for (const { id } of titles.map(({ properties }) => properties))
        if (typeof id === 'string') found.set(id, { title: node, bodies, language });
    }
    if (node.tagName === 'dd') bodies.push(node);
    return 'skip';
  });
}

/** What is named by its words would be named by the button's, too. */
const named = /^(?:a|h[1-6]|summary|label|caption|figcaption|dt)$/;

/** A section with a button behind each of its terms, and what they show at its end. */
export function addDefinitions(section: Element, definitions: Definitions, language: string): Element {
  if (definitions.size === 0) return section;
  const own = String(section.properties.id);
  const shown = new Map<string, Element>();
  const walk = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      const term = definitionOf(child, definitions);
      if (term === undefined) return [named.test(child.tagName) ? child : walk(child)];
      const id = `definition-${own}-${term.id}`;
      if (!shown.has(id)) shown.set(id, writeDefinition(id, term.definition, term.id));
      return [child, writeButton(id, toString(term.definition.title), language)];
    }),
  });
  const done = walk(section);
  if (shown.size === 0) return section;
  return { ...done, children: [...done.children, h('div', { className: ['definitions'] }, [...shown.values()])] };
}

function definitionOf(
  { tagName, properties, children }: Element,
  definitions: Definitions,
): { readonly id: string; readonly definition: Definition } | undefined {
  if (tagName !== 'a' || properties.role !== 'doc-glossref' || children.length === 0) return undefined;
  const id = String(properties.href).slice(1);
  const definition = definitions.get(id);
  return definition === undefined ? undefined : { id, definition };
}

function writeButton(id: string, term: string, language: string): Element {
  return h('button', {
    type: 'button',
    className: ['definition-button'],
    popoverTarget: id,
    ariaLabel: `${glossaryWordsFor(language).definition}: ${term}`,
  });
}

function writeDefinition(id: string, { title, bodies, language }: Definition, entry: string): Element {
  return h('div', { id, popover: 'auto', className: ['definition'], ...defined({ lang: language }) }, [
    h('p', { className: ['definition-term'] }, [h('a', { href: `#${entry}` }, clean(title.children))]),
    ...bodies.map((body) => h('div', { className: ['definition-text'] }, clean(body.children))),
  ]);
}

/** Ids stay with the entry; where it is named, and its notes, are told there. */
function clean(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (hasClass(node, 'term-places', 'noteref', 'page-mark', 'backlink')) return [];
    const { id: _id, ...properties } = node.properties;
    const children = clean(node.children);
    // Within the link to the entry are no others; the rest leads where it leads.
    if (node.tagName === 'dfn') return children;
    return [{ ...node, properties, children }];
  });
}
