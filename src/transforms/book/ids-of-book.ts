import type { Root } from 'hast';
import { type Book, visit } from '../../model/index.ts';

/** Every id in the book. */
export function idsOfBook({ sections }: Pick<Book, 'sections'>): Set<string> {
  const ids = new Set<string>();
  for (const { id, body, notes } of sections) {
    ids.add(id);
    for (const note of notes) ids.add(note.id);
    for (const tree of [body, ...notes.map((note): Root => ({ type: 'root', children: [...note.body] }))]) {
      visit(tree, 'element', ({ properties }) => void (properties.id !== undefined && ids.add(properties.id)));
    }
  }
  return ids;
}
