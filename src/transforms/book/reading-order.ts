/** What stands in a section, in the order in which it is read: a note where it is referred to first. */
import type { Element, Root, Text } from 'hast';
import { treesOf, type OpenNote, type OpenSection } from './transform.ts';

export interface Read<T extends Element | Text> {
  readonly node: T;
  /** The note in which it stands. */
  readonly note: OpenNote | undefined;
  /** What it stands in, the outermost first. */
  readonly around: readonly Element[];
}

/** Gathered before anything is changed: the trees may be changed for each of them. */
export function elementsInOrder(section: OpenSection, isWanted: (node: Element) => boolean): Read<Element>[] {
  const found: Read<Element>[] = [];
  readInOrder(section, ({ node, ...more }) => {
    if (node.type === 'element' && isWanted(node)) found.push({ node, ...more, around: [...more.around] });
  });
  return found;
}

/** Texts in a section, with what they stand in. */
export function textsInOrder(section: OpenSection, isWanted: (node: Text) => boolean): Read<Text>[] {
  const found: Read<Text>[] = [];
  readInOrder(section, ({ node, ...more }) => {
    if (node.type === 'text' && isWanted(node)) found.push({ node, ...more, around: [...more.around] });
  });
  return found;
}

function readInOrder(section: OpenSection, visit: (read: Read<Element | Text>) => void): void {
  const [body, ...notes] = treesOf(section);
  const trees = new Map(notes.map((tree, index) => [section.notes[index], tree]));
  const byReference = new Map(section.notes.flatMap((note) => note.references.map((id) => [id, note] as const)));
  const around: Element[] = [];
  const walk = (tree: Root | Element, note: OpenNote | undefined): void => {
    for (const node of tree.children) {
      if (node.type === 'element' || node.type === 'text') visit({ node, note, around });
      if (node.type !== 'element') continue;
      const referred = byReference.get(String(node.properties.id));
      const own = trees.get(referred);
      trees.delete(referred);
      if (own !== undefined) walkApart(own, referred);
      around.push(node);
      walk(node, note);
      around.pop();
    }
  };
  /** What a reference stands in is not what its note stands in. */
  const walkApart = (tree: Root | Element, note: OpenNote | undefined): void => {
    const outer = around.splice(0);
    walk(tree, note);
    around.push(...outer);
  };
  if (body !== undefined) walk(body, undefined);
  for (const [note, tree] of trees) walkApart(tree, note);
}
