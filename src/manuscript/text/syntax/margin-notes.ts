/**
 * `[words]{.aside}` (Quarto), `:::margin` (MyST), `.column-margin`, `.margin-note` → a note like the others: it stands in
 * the margin or at the foot of the page, beside the text on the web, and as an `aside` in the EPUB.
 */
import type { FootnoteDefinition, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { defined, SKIP, visit } from '../../../model/index.ts';

const names = new Set(['aside', 'margin', 'marginnote', 'columnmargin']);
/** A label of an author’s cannot begin so. */
const label = '^aside-';

/** Whether a block is a note in the margin that has something to stand beside. */
export function isMarginBlock(node: Nodes): node is ContainerDirective {
  if (node.type !== 'containerDirective') return false;
  const classes = (node.attributes?.['class'] ?? '').split(/\s+/u);
  return [node.name, ...classes].some(isName);
}

function isName(name: string): boolean {
  return names.has(name.toLowerCase().replace(/[-_]/gu, ''));
}

export function marginNotesTransform(tree: Root): void {
  const definitions: FootnoteDefinition[] = [];
  const refer = (node: Nodes, children: FootnoteDefinition['children'], kind: string): PhrasingContent => {
    const identifier = `${kind}${definitions.length + 1}`;
    const position = defined({ position: node.position });
    definitions.push({ type: 'footnoteDefinition', identifier, label: identifier, children, ...position });
    return { type: 'footnoteReference', identifier, label: identifier, ...position };
  };
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'emphasis' && isMarginSpan(node)) {
      const children: FootnoteDefinition['children'] = [{ type: 'paragraph', children: node.children }];
      parent.children.splice(index, 1, refer(node, children, label) as never);
      const before = parent.children[index - 1];
      if (before?.type === 'text') before.value = before.value.trimEnd();
      return [SKIP, index + 1];
    }
    if (!isMarginBlock(node)) return undefined;
    const bearer = bearerOf(parent, index);
    if (bearer === undefined) return undefined;
    parent.children.splice(index, 1);
    bearer.children.push(refer(node, node.children, '^beside-'));
    return [SKIP, index];
  });
  tree.children.push(...definitions);
}

function isMarginSpan({ data }: Extract<Nodes, { type: 'emphasis' }>): boolean {
  const className = data?.hName === 'span' ? data.hProperties?.['className'] : undefined;
  return Array.isArray(className) && className.some((name) => typeof name === 'string' && isName(name));
}

/** The paragraph beside which a block stands: the last before it. */
export function bearerOf(parent: Parents, index: number): Paragraph | undefined {
  for (const before of parent.children.slice(0, index).toReversed()) {
    const found = lastParagraph(before);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastParagraph(node: Nodes | RootContent): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  // A definition stands elsewhere; verse has lines and no paragraphs.
  if (!('children' in node) || node.type === 'footnoteDefinition' || node.type === 'containerDirective')
    return undefined;
  for (const child of node.children.toReversed()) {
    const found = lastParagraph(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
