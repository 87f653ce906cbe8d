/**
 * HTML's content models, where an author's raw HTML breaks them and a parser does not mind: blocks in
 * phrases, items without a list, links in links (https://html.spec.whatwg.org/#content-models).
 * The meaning stays; what cannot stand where it is gets a neighbour that can.
 */
import type { Element, ElementContent, Root } from 'hast';
import { blocks, phrases } from '../../markup/index.ts';
import { isElement, solidChildren } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

/** They may hold phrases only. */
const phrasesOnly = new Set([...phrases, 'p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary']);
/** Children that need a certain parent, and what they are without it. */
const homes: Readonly<Record<string, { readonly parents: readonly string[]; readonly otherwise: string }>> = {
  li: { parents: ['ul', 'ol'], otherwise: 'div' },
  dt: { parents: ['dl', 'div'], otherwise: 'p' },
  dd: { parents: ['dl', 'div'], otherwise: 'div' },
  figcaption: { parents: ['figure'], otherwise: 'p' },
  summary: { parents: ['details'], otherwise: 'p' },
  rt: { parents: ['ruby'], otherwise: 'span' },
  rp: { parents: ['ruby'], otherwise: 'span' },
  rb: { parents: ['ruby'], otherwise: 'span' },
};

export const repairTransform: TreeTransform = (tree) => {
  repair(tree, { inLink: false, inSectioning: false });
};

interface Surroundings {
  readonly inLink: boolean;
  /** In a header or footer, which cannot hold another. */
  readonly inSectioning: boolean;
}

function repair(node: Root | Element, around: Surroundings): void {
  const inside: Surroundings = {
    inLink: around.inLink || isElement(node, 'a'),
    inSectioning: around.inSectioning || isElement(node, 'header', 'footer'),
  };
  const parent = node.type === 'root' ? '' : node.tagName;
  const children: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    repair(child, inside);
    if (isEmpty(child)) {
      children.push(...child.children);
      continue;
    }
    if (child.tagName === 'a' && inside.inLink) {
      children.push(...child.children);
      continue;
    }
    if (inside.inSectioning && isElement(child, 'header', 'footer')) child.tagName = 'div';
    const home = homes[child.tagName];
    if (home !== undefined && !home.parents.includes(parent)) child.tagName = home.otherwise;
    if (phrases.has(child.tagName) && holdsBlock(child)) {
      // With attributes it says something (a language, a class): a div says it of blocks.
      if (Object.keys(child.properties).length > 0) children.push({ ...child, tagName: 'div' });
      else children.push(...child.children);
      continue;
    }
    children.push(child);
  }
  node.children = settle(node, children);
}

/** What is left over when a parser closes a paragraph before a block: it would show as a gap. */
function isEmpty(node: Element): boolean {
  return (
    (node.tagName === 'p' || phrases.has(node.tagName)) &&
    node.properties.id === undefined &&
    node.properties.dataNote === undefined &&
    node.properties.dataIndex === undefined &&
    solidChildren(node).length === 0
  );
}

function holdsBlock(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && (blocks.has(child.tagName) || (!phrases.has(child.tagName) && holdsBlock(child))),
  );
}

/** What the element itself may not hold directly. */
function settle(node: Root | Element, children: ElementContent[]): ElementContent[] {
  if (node.type === 'root') return children;
  if (node.tagName === 'ul' || node.tagName === 'ol') return children.map((child) => wrapUnless(child, 'li', ['li']));
  if (node.tagName === 'dl') return children.map((child) => wrapUnless(child, 'dd', ['dt', 'dd', 'div']));
  if (
    node.tagName === 'details' &&
    !solidChildren({ ...node, children }).some((child) => isElement(child, 'summary'))
  ) {
    return [
      { type: 'element', tagName: 'summary', properties: {}, children: [{ type: 'text', value: '…' }] },
      ...children,
    ];
  }
  if (node.tagName === 'figure') return settleFigure(children);
  // A block in a heading or paragraph: its words stay.
  if (phrasesOnly.has(node.tagName) && !phrases.has(node.tagName)) {
    return children.flatMap((child) => (isElement(child) && blocks.has(child.tagName) ? child.children : [child]));
  }
  return children;
}

/** One caption, first or last. Line breaks stay between words; beside pictures and blocks they are gaps, which the styles make. */
function settleFigure(children: readonly ElementContent[]): ElementContent[] {
  const solid = children.filter((child) => !isBlank(child));
  const places = new Map(solid.map((child, at) => [child, at]));
  const parts = children.filter((child) => {
    const at = places.get(child) ?? -1;
    return !isElement(child, 'br') || (isWords(solid[at - 1]) && isWords(solid[at + 1]));
  });
  const first = parts.find((child) => !isBlank(child));
  const captions = parts.filter((child): child is Element => isElement(child, 'figcaption'));
  const caption = isElement(first, 'figcaption') ? first : captions.at(-1);
  if (caption === undefined) return parts;
  for (const other of captions) if (other !== caption) other.tagName = 'div';
  const rest = parts.filter((child) => child !== caption);
  return caption === first ? [caption, ...rest] : [...rest, caption];
}

function isBlank(child: ElementContent): boolean {
  return child.type === 'comment' || (child.type === 'text' && child.value.trim() === '');
}

function isWords(child: ElementContent | undefined): boolean {
  if (child?.type !== 'element') return child?.type === 'text';
  return phrases.has(child.tagName) || ['a', 'del', 'ins'].includes(child.tagName);
}

function wrapUnless(child: ElementContent, tagName: string, allowed: readonly string[]): ElementContent {
  if (child.type === 'text' ? child.value.trim() === '' : child.type !== 'element' || allowed.includes(child.tagName))
    return child;
  return { type: 'element', tagName, properties: {}, children: [child] };
}
