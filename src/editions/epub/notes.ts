import { hasClass } from '../../model/index.ts';
import type { Element, ElementContent } from 'hast';

/** Moves a note's way back from a paragraph of its own to the end of its text, where the eye arrives. */
export function closeNotes(section: Element): Element {
  return { ...section, children: section.children.map((child) => (isNote(child) ? closeNote(child) : child)) };
}

function closeNote(note: Element): Element {
  const [last, links] = note.children.slice(-2);
  if (!isParagraph(last) || !isParagraph(links) || !hasClass(links, 'backlinks')) return note;
  // The space does not break: an arrow alone on a line would look lost.
  const tail = links.children.flatMap((link): ElementContent[] => [{ type: 'text', value: '\u00A0' }, link]);
  return { ...note, children: [...note.children.slice(0, -2), { ...last, children: [...last.children, ...tail] }] };
}

function isNote(node: ElementContent): node is Element {
  return node.type === 'element' && hasClass(node, 'footnote');
}

function isParagraph(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p';
}
