/** `^[text]` → a reference and a definition, so that there is one kind of note from here on. */
import type { FootnoteDefinition, Root } from 'mdast';
import type {} from 'mdast-util-inline-footnote';
import { defined, SKIP, visit } from '../../../model/index.ts';

export function inlineNotesTransform(tree: Root): void {
  const definitions: FootnoteDefinition[] = [];
  const lift = (root: Root | FootnoteDefinition): void => {
    visit(root, 'inlineFootnote', (node, index, parent) => {
      if (index === undefined || parent === undefined) return;
      // A label cannot hold a caret, so none that an author gives is the same.
      const identifier = `^${definitions.length + 1}`;
      const position = defined({ position: node.position });
      const definition: FootnoteDefinition = {
        type: 'footnoteDefinition',
        identifier,
        label: identifier,
        children: [{ type: 'paragraph', children: node.children, ...position }],
        ...position,
      };
      definitions.push(definition);
      parent.children.splice(index, 1, {
        type: 'footnoteReference',
        identifier,
        label: identifier,
        ...position,
      } as never);
      lift(definition);
      return [SKIP, index + 1];
    });
  };
  lift(tree);
  for (const definition of definitions) tree.children.push(definition);
}
