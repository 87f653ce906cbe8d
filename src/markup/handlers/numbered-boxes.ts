/** Quarto's boxes: `::: {#fig-x}`, `::: {#tbl-x}`, `::: {#lst-x}`, whose last paragraph is the caption; so are cells of code. */
import type { Element, ElementContent } from 'hast';
import { elementOf, formTable, renderAll, type Block } from './block.ts';

/** undefined: it is no such box, or has nothing in it that could be numbered. */
export function renderNumberedBox(block: Block): Element | undefined {
  const id = block.properties['id'];
  const prefix = typeof id === 'string' ? /^(fig|tbl|tab|lst)[-:_]./u.exec(id)?.[1] : undefined;
  if (prefix === undefined) return undefined;
  const { content, caption } = partCaption(block);
  if (prefix === 'fig') return renderFigure(block, content, caption);
  return prefix === 'lst' ? renderListing(block, content, caption) : renderTable(block, content, caption);
}

/** A figure whose columns are told, whatever it is called: all its pictures are parts. */
export function renderPartedFigure(block: Block): Element {
  const { content, caption } = partCaption(block);
  return renderFigure(block, content, caption);
}

function partCaption(block: Block): { readonly content: ElementContent[]; readonly caption: ElementContent[] } {
  const children = renderAll(block);
  const solid = children.filter((child) => child.type === 'element' || child.type === 'raw');
  const last = solid.at(-1);
  const isCaption = solid.length > 1 && last?.type === 'element' && last.tagName === 'p' && !isPictures(last);
  const caption = isCaption ? last.children : [];
  return { content: isCaption ? solid.slice(0, -1) : solid, caption };
}

function isPictures(node: Element): boolean {
  return node.children.every((child) =>
    child.type === 'element'
      ? child.tagName === 'img' || child.tagName === 'br'
      : child.type === 'text' && child.value.trim() === '',
  );
}

function figcaption(children: ElementContent[]): Element[] {
  return children.length === 0 ? [] : [{ type: 'element', tagName: 'figcaption', properties: {}, children }];
}

/** Pictures that have ids or captions of their own are its parts; all of them, where it is told how they stand. */
function renderFigure(block: Block, content: readonly ElementContent[], caption: ElementContent[]): Element {
  const parts = content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element' || node.tagName !== 'p' || !isPictures(node)) return [node];
    return node.children.filter((child) => child.type === 'element' && child.tagName === 'img');
  });
  const areTold = block.name === 'figure' && block.columns !== undefined;
  const isDivided =
    parts.length > 1 &&
    parts.every((part) => part.type === 'element' && (isPart(part) || (areTold && part.tagName === 'img')));
  if (!isDivided) return elementOf('figure', 'figure', block, [...parts, ...figcaption(caption)]);
  const columns = Math.min(6, Math.max(1, Math.trunc(block.columns ?? Math.min(parts.length, 3))));
  const box: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['parts', `columns-${columns}`] },
    children: parts.map((part) => (part.type === 'element' && part.tagName === 'img' ? frame(part) : part)),
  };
  return elementOf('figure', 'figure', block, [box, ...figcaption(caption)]);
}

function isPart({ tagName, properties }: Element): boolean {
  if (tagName === 'figure') return true;
  return tagName === 'img' && (typeof properties.id === 'string' || (properties.title ?? '') !== '');
}

/** Its words are those of the picture, as Pandoc has it. */
function frame(image: Element): Element {
  const { id, title, ...others } = image.properties;
  const words = title || others.alt;
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['figure'], ...(id === undefined ? {} : { id }) },
    children: [
      { ...image, properties: others },
      ...figcaption(typeof words === 'string' && words !== '' ? [{ type: 'text', value: words }] : []),
    ],
  };
}

function renderTable(block: Block, content: readonly ElementContent[], caption: ElementContent[]): Element | undefined {
  const table = content.find((node): node is Element => node.type === 'element' && node.tagName === 'table');
  // Code that makes a table stands for it, and is called so; a picture of one, too.
  if (table === undefined) {
    const stands = hasCode(content) || content.some((node) => node.type === 'element' && isPictures(node));
    const inside = content.flatMap((node) => (node.type === 'element' && isPictures(node) ? node.children : [node]));
    return stands ? elementOf('figure', 'tabular', block, [...figcaption(caption), ...inside]) : undefined;
  }
  const hasOwn = table.children.some((child) => child.type === 'element' && child.tagName === 'caption');
  const head: Element[] =
    hasOwn || caption.length === 0 ? [] : [{ type: 'element', tagName: 'caption', properties: {}, children: caption }];
  const captioned = formTable({ ...table, children: [...head, ...table.children] }, block);
  const left: Element[] =
    hasOwn && caption.length > 0 ? [{ type: 'element', tagName: 'p', properties: {}, children: caption }] : [];
  return elementOf('div', 'tables', block, [...content.map((node) => (node === table ? captioned : node)), ...left]);
}

function renderListing(
  block: Block,
  content: readonly ElementContent[],
  caption: ElementContent[],
): Element | undefined {
  if (!hasCode(content)) return undefined;
  return elementOf('figure', 'listing', block, [...figcaption(caption), ...content]);
}

function hasCode(content: readonly ElementContent[]): boolean {
  return content.some((node) => node.type === 'element' && node.tagName === 'pre');
}
