/** What other programs have in fences, cells and directives, becomes what it means; what nobody here knows is told. */
import type { Code, Parents, Root } from 'mdast';
import type { ForeignSign } from '../foreign-signs.ts';
import { openCell } from './cells.ts';
import { looksLikeDirective, openBoxFence, openDirective } from './directives.ts';
import { placeOnly, type Inside } from './inside.ts';
import { openKnitrBlock } from './knitr-blocks.ts';
import { openTab } from './tabs.ts';

/** @param read Markdown that stands in one of them */
export function openFences(tree: Root, read: Inside): ForeignSign[] {
  const found: ForeignSign[] = [];
  const pending: Parents[] = [tree];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    const { children } = parent;
    if (children.some((child) => child.type === 'code'))
      parent.children = children.flatMap((child) =>
        child.type === 'code' ? open(child, read, found) : [child],
      ) as never;
    for (const child of children) {
      if ('children' in child) pending.push(child);
      if (child.type === 'inlineCode' && /^(?:\{(?:r|python|julia|ojs)\}|r) \S/u.test(child.value)) {
        const { line = 1, column = 1 } = child.position?.start ?? {};
        found.push({ kind: 'inlineCell', line, column });
      }
    }
  }
  return found;
}

/** d2lbook's files without a heading of Markdown: reStructuredText that is nothing but a title. */
const rstTitle = /^\s*(?:\.\. only:: [a-z]{1,20}\s+)?(\S[^\n]{0,200})\n[ \t]*={2,200}\s*$/u;

function open(node: Code, read: Inside, found: ForeignSign[]): Root['children'] {
  // d2lbook's and Sphinx's lists of chapters.
  if (node.lang === 'toc' || node.lang === '{toctree}') {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ kind: 'generated', line, column });
    return [];
  }
  const title = node.lang === 'eval_rst' ? rstTitle.exec(node.value)?.[1] : undefined;
  if (title !== undefined)
    return [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }], ...placeOnly(node) }];
  const opened =
    openKnitrBlock(node, read) ?? openCell(node, read) ?? openDirective(node, read) ?? openBoxFence(node, read);
  if (opened !== undefined) {
    found.push(...opened.foreign);
    return opened.nodes;
  }
  if (looksLikeDirective(node)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ kind: 'fenceName', line, column });
  }
  return [openTab(node)];
}
