import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, defined } from '../model/index.ts';
import { addClass, isElement } from './elements.ts';

const breaks = new Set(['header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** `p.first`: a paragraph after an opening, a heading or an ornament is not indented, nor is one that goes on after a display. */
export function markFirstParagraphs(tree: Root | Element): void {
  let before: Element | undefined;
  for (const node of tree.children) {
    if (!isElement(node)) continue;
    const opens =
      before === undefined ||
      breaks.has(before.tagName) ||
      classesOf(before).some((name) => ['pagebreak', 'opening', 'epigraph'].includes(name));
    // "and the command is:" goes on after a display: it is no new paragraph.
    const goesOn = before !== undefined && before.tagName !== 'p' && /^\s*\p{Ll}/u.test(toString(node));
    if (node.tagName === 'p' && (opens || goesOn)) addClass(node, 'first');
    if (['div', 'section', 'blockquote', 'aside', 'li', 'dd', 'article'].includes(node.tagName))
      markFirstParagraphs(node);
    before = node;
  }
}

/** The heading of a section with what goes above and below it. */
export function buildOpening(parts: {
  /** Lines of the author's above the heading. */
  readonly above?: readonly (readonly ElementContent[])[];
  readonly heading: { readonly id: string; readonly children: readonly ElementContent[]; readonly language?: string };
  readonly number?: string;
  readonly after?: readonly ElementContent[];
}): Element {
  const { above = [], heading, number, after = [] } = parts;
  return {
    type: 'element',
    tagName: 'header',
    properties: { className: ['opening'] },
    children: [
      ...above.map((words) => paragraph('above', [...words])),
      ...(number === undefined ? [] : [paragraph('number', [{ type: 'text', value: number }])]),
      {
        type: 'element',
        tagName: 'h1',
        properties: { id: heading.id, ...defined({ lang: heading.language }) },
        children: [...heading.children],
      },
      ...after,
    ],
  };
}

export function paragraph(name: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: { className: [name] }, children };
}
