/** A book as lines to compare: nothing of it is left out that an edition could show or a proof of words rest on. */
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Book } from '../../src/model/book.ts';

/**
 * A section's id, role and title, its HTML without the opening, and its notes by their numbers. `~` is a no-break
 * space; what was written in place of an element stands in `data-written`.
 */
export function tellBook({ sections }: Pick<Book, 'sections'>): string[] {
  return sections.flatMap(({ id, role, title, body, notes }) => [
    `${id} ${role} ${title}`,
    tellTree(body).replace(/^<header.*?<\/header>/su, ''),
    ...notes.map((note) => `${note.number} ${tellTree({ type: 'root', children: [...note.body] })}`),
  ]);
}

/** Without line ends between elements and what cannot be seen between letters. */
export function tellTree(tree: Nodes): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', ({ properties, data }) => {
    if (data?.written !== undefined) properties.dataWritten = data.written;
  });
  return toHtml(copy.type === 'root' ? copy : { type: 'root', children: [copy] as never })
    .replaceAll(/^\n+|\n+$|(?<=>)\n+(?=<)/gu, '')
    .replaceAll('\u00A0', '~')
    .replaceAll('\u2060', '')
    .replaceAll('\uFE0E', '');
}
