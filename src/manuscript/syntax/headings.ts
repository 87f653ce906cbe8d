/** `# Title {#id .unnumbered lang=fr}` */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitAttributes } from './attributes.ts';
import { giveAttributes } from './spans.ts';

export function headingsTransform(tree: Root): void {
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const found = splitAttributes(last.value);
    if (found === undefined) return;
    last.value = found.words;
    if (last.value === '') node.children.pop();
    giveAttributes(node, found.attributes);
  });
}
