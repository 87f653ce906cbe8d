/**
 * Breaks: rows of asterisks, however they are written, are ornaments, and several of them are one. One that has
 * nothing behind it, at the end of a chapter or before a heading, would stand by itself, and is left out.
 */
import type { ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { revealEscapes } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { isElement, placeOf } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

export const breaksTransform: TreeTransform = (tree, context) => {
  const kept: Root['children'] = [];
  for (const node of tree.children) {
    const one: Root['children'][number] = isRow(node)
      ? {
          type: 'element',
          tagName: 'hr',
          properties: {},
          children: [],
          ...(node.position && { position: node.position }),
        }
      : node;
    const isSecond = isElement(one, 'hr') && isElement(kept.findLast(isSolid), 'hr');
    if (!isSecond) kept.push(one);
  }
  tree.children = kept.filter((node, index) => {
    if (!isElement(node, 'hr') || kept.slice(0, index).every((before) => !isSolid(before))) return true;
    const next = kept.slice(index + 1).find(isSolid);
    const isIdle = next === undefined || isElement(next, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    if (isIdle)
      context.report.addOneOf(
        'break-idle',
        'break',
        (count) =>
          count === 1
            ? said`A break has nothing behind it, and is left out: a heading or the end of a chapter parts enough`
            : said`${count} breaks have nothing behind them, and are left out: a heading or the end of a chapter parts enough; this is the first`,
        placeOf(node, context),
        said`Take the line out.`,
      );
    return !isIdle;
  });
};

/** Notes stand where their author wrote them, and go elsewhere. */
function isSolid(node: Root['children'][number] | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.properties.dataNoteBody === undefined;
}

/** Three asterisks or bullets and more, an asterism, a floral heart; in lines that are set in they look like code. */
function isRow(node: Root['children'][number]): boolean {
  if (!isElement(node, 'p', 'pre')) return false;
  if (
    isElement(node, 'p') &&
    node.children.some((child) => isElement(child) && !isElement(child, 'br', 'em', 'strong'))
  )
    return false;
  if (isElement(node, 'pre') && node.children.some((child) => isElement(child) && child.properties.className))
    return false;
  const signs = revealEscapes(toString(node)).replace(/[\s\u00a0]+/gu, '');
  return /^(?:[*∗•·]{3,}|⁂+|[❦❧☙]+)$/u.test(signs);
}
