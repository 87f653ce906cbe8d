import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/**
 * Notes keep their label in `data-note` until the section they stand in is known: only then are they
 * numbered (transforms/notes.ts). Reference and definition stay where the author wrote them, because
 * raw HTML around them is parsed together with them.
 */
export function handleNoteReference(state: State, node: FootnoteReference): Element {
  const link: Element = { type: 'element', tagName: 'a', properties: { dataNote: node.identifier }, children: [] };
  const result: Element = { type: 'element', tagName: 'sup', properties: { className: ['noteref'] }, children: [link] };
  state.patch(node, result);
  state.patch(node, link);
  return result;
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
