/** `# Title {#id .unnumbered lang=fr}` */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseAttributes } from './attributes.ts';
import { giveAttributes } from './spans.ts';

export function headingsTransform(tree: Root): void {
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const match = /\s*\{([^{}]*)\}\s*$/u.exec(last.value);
    // `[phrase]{lang=fr}` at the end is the phrase's, not the heading's.
    if (match === null || last.value[match.index - 1] === ']') return;
    const attributes = parseAttributes(match[1] ?? '');
    if (attributes === undefined) return;
    last.value = last.value.slice(0, match.index);
    if (last.value === '') node.children.pop();
    giveAttributes(node, attributes);
  });
}
