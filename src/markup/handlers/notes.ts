import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/**
 * Notes keep their label in `data-note` until the section they stand in is known: only then are they
 * numbered (transforms/tree/notes.ts). Reference and definition stay where the author wrote them, because
 * raw HTML around them is parsed together with them. The reference is no link yet: a parser of HTML would
 * end a link around it.
 */
export function handleNoteReference(state: State, node: FootnoteReference): Element {
  const result = referTo(node.identifier);
  state.patch(node, result);
  return result;
}

/** @param label as mdast has it: in lower case */
export function referTo(label: string): Element {
  return { type: 'element', tagName: 'sup', properties: { className: ['noteref'], dataNote: label }, children: [] };
}

export function handleNoteDefinition(state: State, node: FootnoteDefinition): Element {
  const result: Element = {
    type: 'element',
    tagName: 'section',
    properties: { dataNoteBody: node.identifier },
    children: state.wrap(state.all(node), true),
  };
  state.patch(node, result);
  return result;
}
