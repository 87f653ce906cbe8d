/** HTML of older days and of other programs, before it is cleaned: what it means here. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from '../model/index.ts';

/** `break-after: page` and how it was spelled before (CSS Fragmentation 3, 3.1 and 3.4). */
const breaking = /(?:^|;)\s*(?:page-)?break-(before|after)\s*:\s*(?:always|page|left|right|recto|verso|all)\b/giu;
const breakNames = new Set(['pagebreak', 'page-break', 'newpage', 'new-page']);

/** `<a name>` is a place that links reach; an element that begins or ends a page has a page break beside it. */
export function readForeignHtml(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a' || node.properties.id !== undefined) return;
    const { name } = node.properties;
    if (typeof name === 'string' && name !== '') node.properties.id = name;
  });
  setBreaks(tree);
}

/** Nothing but their own parts may stand in these: a break there would be one more item or row. */
const parted = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup']);

function setBreaks(node: Root | Element): void {
  if (node.type === 'element' && parted.has(node.tagName)) {
    for (const child of node.children) if (child.type === 'element') setBreaks(child);
    return;
  }
  const children: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    const sides = sidesOf(child);
    if (sides.size === 0) {
      setBreaks(child);
      children.push(child);
    } else if (isBare(child)) children.push(pageBreak());
    else {
      setBreaks(child);
      if (sides.has('before')) children.push(pageBreak());
      children.push(child);
      if (sides.has('after')) children.push(pageBreak());
    }
  }
  node.children = children;
}

/** Of the element, or of the one thing that stands in its paragraph. */
function sidesOf(node: Element): ReadonlySet<string> {
  const [only, ...others] = node.tagName === 'p' ? solid(node) : [];
  if (only?.type === 'element' && others.length === 0 && isBare(only)) {
    const inner = sidesOf(only);
    if (inner.size > 0) return inner;
  }
  const { style, className } = node.properties;
  const named = [className].flat().some((name) => breakNames.has(String(name)));
  if (named && isBare(node)) return new Set(['after']);
  if (typeof style !== 'string') return new Set();
  return new Set([...style.matchAll(breaking)].map(([, side = '']) => side.toLowerCase()));
}

function isBare(node: Element): boolean {
  return (
    node.tagName !== 'img' &&
    node.tagName !== 'hr' &&
    node.properties.id === undefined &&
    solid(node).every((child) => child.type === 'element' && isBare(child))
  );
}

function solid(node: Element): ElementContent[] {
  return node.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
}

function pageBreak(): Element {
  return { type: 'element', tagName: 'div', properties: { className: ['pagebreak'] }, children: [] };
}
