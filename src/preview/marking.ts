/** A book whose elements say at which line they were written: for the panes of a preview, never for an edition that is published. */
import type { RootContent } from 'hast';
import type { Book, Section } from '../model/index.ts';

/** `12:chapter%20one.md`: needs no escapes wherever it stands. */
export const sourceMark = /data-source="(\d+):([^"]*)"/gu;

/** Sections that have not changed are marked once. */
const marked = new WeakMap<Section, Section>();

export function markSources(book: Book): Book {
  return { ...book, sections: book.sections.map(markSection) };
}

function markSection(section: Section): Section {
  const { source, body, notes } = section;
  if (source === undefined) return section;
  const known = marked.get(section);
  if (known !== undefined) return known;
  const file = encodeURIComponent(source);
  const own = {
    ...section,
    body: { ...body, children: body.children.map((node) => mark(node, file)) },
    notes: notes.map((note) => ({ ...note, body: note.body.map((node) => mark(node, file)) })),
  };
  marked.set(section, own);
  return own;
}

/** The tree is the Book's, and stays as it is. */
function mark<Node extends RootContent>(node: Node, file: string): Node {
  if (node.type !== 'element') return node;
  const { position, properties, children } = node;
  return {
    ...node,
    properties: position === undefined ? properties : { ...properties, dataSource: `${position.start.line}:${file}` },
    children: children.map((child) => mark(child, file)),
  };
}
