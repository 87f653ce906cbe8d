/** Lists of tasks, ornaments, attributions, alignment: what CommonMark has under other names. */
import { classesOf, visit } from '../../model/index.ts';
import type { Element } from 'hast';
import { closeWithAttribution } from '../../markup/index.ts';
import { addClass } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

type Change = (node: Element) => void;

const changes: Readonly<Record<string, Change>> = {
  ul: nameTasks,
  ol: nameTasks,
  li: (node) => renameClass(node, 'task-list-item', 'task'),
  hr: (node) => addClass(node, 'ornament'),
  blockquote: (node) => {
    if (!classesOf(node).includes('epigraph')) node.children = closeWithAttribution(node.children, 'footer');
  },
};

export const blocksTransform: TreeTransform = (tree) => {
  visit(tree, 'element', (node) => {
    changes[node.tagName]?.(node);
    alignByClass(node);
  });
};

function nameTasks(node: Element): void {
  renameClass(node, 'contains-task-list', 'tasks');
}

function renameClass(node: Element, from: string, to: string): void {
  const names = classesOf(node);
  if (names.includes(from)) node.properties.className = names.map((name) => (name === from ? to : name));
}

/** `align` is gone from HTML; the styles know classes. */
function alignByClass(node: Element): void {
  const { align } = node.properties;
  if (align === undefined || align === null) return;
  delete node.properties.align;
  const side = align.toLowerCase();
  if (['left', 'center', 'right', 'justify'].includes(side)) addClass(node, `align-${side}`);
}
