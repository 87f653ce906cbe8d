/** `# Title {#id .unnumbered lang=fr}` */
import type { Root } from 'mdast';
import { visit } from '../../../model/index.ts';
import { splitAttributes } from './attributes.ts';
import { giveAttributes } from './spans.ts';

export function headingsTransform(tree: Root): void {
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const split = splitAttributes(last.value);
    if (split === undefined) return;
    last.value = split.before;
    if (last.value === '') node.children.pop();
    giveAttributes(node, split.attributes);
  });
}
