import type { Element, ElementContent, Nodes, Root } from 'hast';
import { phrases, transparent } from '../../markup/index.ts';
import { type Note, visit } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { isElement, placeOf } from '../elements.ts';
import type { FileContext } from '../transform.ts';

export interface NoteBody {
  readonly label: string;
  readonly definition: Element;
}

/** Takes the notes out of a file's tree; which section they belong to is settled by who refers to them. */
export function extractNotes(tree: Root, context: FileContext): Map<string, NoteBody> {
  const notes = new Map<string, NoteBody>();
  const referred = new Set<string>();
  visit(tree, 'element', (node, index, parent) => {
    if (typeof node.properties.dataNote === 'string') referred.add(node.properties.dataNote);
    const label = node.properties.dataNoteBody;
    if (typeof label !== 'string' || parent === undefined || index === undefined) return;
    if (notes.has(label)) {
      context.report.add(
        'note-duplicate',
        said`Note [^${label}] is written twice; the first counts`,
        placeOf(node, context),
        said`Give one of them another label.`,
      );
    } else {
      notes.set(label, { label, definition: node });
    }
    visit(node, 'element', (inner) => {
      if (typeof inner.properties.dataNote === 'string') referred.add(inner.properties.dataNote);
    });
    parent.children.splice(index, 1);
    return index;
  });
  for (const { label, definition } of notes.values()) {
    if (referred.has(label)) continue;
    context.report.add(
      'note-unused',
      said`Nothing refers to note [^${label}]; it is left out`,
      placeOf(definition, context),
      said`Put [^${label}] where the note belongs.`,
    );
  }
  return notes;
}

/**
 * Numbers the notes of a section in the order of their references, notes on notes after those of the
 * text; one referred to again keeps its number.
 * @param start the number of the first; ids count from 1 in each section
 */
export function numberNotes(
  body: Root,
  sectionId: string,
  available: ReadonlyMap<string, NoteBody>,
  start = 1,
): Note[] {
  const found = new Map<string, { number: number; label: string; references: string[]; body: ElementContent[] }>();
  const queue: (Root | Element)[] = [body];
  for (let tree = queue.shift(); tree !== undefined; tree = queue.shift()) {
    visit(tree, 'element', (node) => {
      const label = node.properties.dataNote;
      if (typeof label !== 'string') return;
      delete node.properties.dataNote;
      const source = available.get(label);
      if (source === undefined) return;
      let note = found.get(label);
      if (note === undefined) {
        // Two sections may refer to one note: each has its own copy.
        const copy = structuredClone(source.definition);
        note = {
          number: found.size + 1,
          label: source.label,
          references: [],
          body: copy.children.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
        };
        found.set(label, note);
        queue.push(copy);
      }
      const id = `fnref-${sectionId}-${note.number}${note.references.length === 0 ? '' : `-${note.references.length + 1}`}`;
      note.references.push(id);
      node.children = [
        {
          type: 'element',
          tagName: 'a',
          properties: { id, href: `#fn-${sectionId}-${note.number}`, role: 'doc-noteref' },
          children: [{ type: 'text', value: String(start - 1 + note.number) }],
        },
      ];
    });
    partReferences(tree);
  }
  return [...found.values()].map((note) => ({
    id: `fn-${sectionId}-${note.number}`,
    number: start - 1 + note.number,
    references: note.references,
    label: note.label,
    body: note.body.length === 1 && isElement(note.body[0], 'section') ? note.body[0].children : note.body,
  }));
}

/** Two references in a row are two numbers: “59,60”, also where one stands in emphasis. */
function partReferences(tree: Root | Element): void {
  let before: Element | undefined;
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && isReference(node)) {
      before?.children.push({ type: 'text', value: ',' });
      before = node;
      return;
    }
    if (node.type === 'text' && node.value !== '') before = undefined;
    if (!('children' in node)) return;
    const isApart = node.type === 'element' && !phrases.has(node.tagName) && !transparent.has(node.tagName);
    if (isApart) before = undefined;
    for (const child of node.children) walk(child);
    if (isApart) before = undefined;
  };
  walk(tree);
}

function isReference({ tagName, children }: Element): boolean {
  return tagName === 'sup' && children.some((child) => isElement(child) && child.properties.role === 'doc-noteref');
}
