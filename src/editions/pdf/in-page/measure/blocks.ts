/** Walks over the blocks of a section or a note and reads what a page cannot divide. */
import type { Run } from '../galley-table.ts';
import { avoids, draftItem, forces, type Strip } from './drafts.ts';
import { readLines } from './lines.ts';
import { readTable } from './tables.ts';

const inline = /^(?:inline|inline-block|inline-flex|inline-grid|inline-table|contents|ruby|ruby-text|math)$/;
const solid = /flex|grid|flow-root|math/;
const replaced = /^(?:IMG|SVG|HR|OBJECT|CANVAS|VIDEO)$/i;
/** Have a page to themselves. */
const plates = '.plate, .landscape';

/**
 * Reads the children of a block.
 * @param owner index of the block at top level; -1 at the top itself
 */
export function readBlocks(parent: Element, strip: Strip, owner: number): void {
  const { items, blocks, floats, origin } = strip;
  const parentStyle = getComputedStyle(parent);
  let run: Run | undefined;
  let isForced = false;
  const ownerOf = (element: Element): number => {
    if (owner >= 0) return owner;
    blocks.push(element instanceof HTMLElement ? element : (parent as HTMLElement));
    return blocks.length - 1;
  };
  const extendRun = (node: Node): void => {
    run = { first: run?.first ?? node, last: node };
  };
  const endRun = (): void => {
    if (run !== undefined) readLines(run, parent, parentStyle, strip, ownerOf(parent));
    run = undefined;
  };
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      if (run !== undefined || node.data.trim() !== '') extendRun(node);
      continue;
    }
    if (!(node instanceof Element) || node.matches('.footnote:not(.at-end)')) continue;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.position === 'absolute') continue;
    if (style.float !== 'none') {
      const { top, bottom } = node.getBoundingClientRect();
      floats.push({ top: top - origin, bottom: bottom - origin, from: items.length });
      continue;
    }
    if (inline.test(style.display)) {
      extendRun(node);
      continue;
    }
    endRun();
    const start = items.length;
    readBlock(node, style, strip, ownerOf(node));
    isForced = obeyBreaks(node, style, strip, { start, isForced, isTop: owner < 0 });
  }
  endRun();
}

function readBlock(node: Element, style: CSSStyleDeclaration, strip: Strip, index: number): void {
  const { items, origin, page } = strip;
  const rect = node.getBoundingClientRect();
  const [top, bottom] = [rect.top - origin, rect.bottom - origin];
  const staysWhole = avoids(style.breakInside);
  const isWhole = staysWhole && rect.height <= page.block;
  // What is taller than a page has to be divided: the browser must not try to keep it together.
  if (staysWhole && !isWhole && node instanceof HTMLElement) node.style.breakInside = 'auto';
  if (node instanceof HTMLTableElement) {
    readTable(node, strip, index);
  } else if (isWhole || isUndivided(node, style)) {
    items.push(draftItem(node, top, bottom, 'block', index));
  } else {
    const start = items.length;
    readBlocks(node, strip, index);
    if (isShortCode(node, rect.height)) for (const line of items.slice(start)) line.whole = 'small';
    if (items.length === start && rect.height > 0) items.push(draftItem(node, top, bottom, 'block', index));
    // The padding of a block belongs to its first and last item.
    const [opening, closing] = [items[start], items.at(-1)];
    if (opening !== undefined && top < opening.top) opening.top = top;
    if (closing !== undefined && items.length > start && bottom > closing.bottom) closing.bottom = bottom;
  }
}

/** Lines of code that should stand on one page. */
const shortCode = 10;

function isShortCode(node: Element, height: number): boolean {
  if (node.nodeName !== 'PRE') return false;
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(node);
  const text = height - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return text <= (shortCode + 0.5) * Number.parseFloat(lineHeight);
}

/** What the browser does not divide either. */
function isUndivided(node: Element, { display, overflowY }: CSSStyleDeclaration): boolean {
  const clips = /auto|scroll|hidden/.test(overflowY);
  return clips || node.matches(plates) || solid.test(display) || replaced.test(node.nodeName);
}

/**
 * What the styles of a block say of the pages before and after it.
 * @param read the first of its items; whether the block before asks for a new page; whether it stands at the top
 * @returns whether the next block has to begin a page
 */
function obeyBreaks(
  node: Element,
  style: CSSStyleDeclaration,
  { items, keepsNext, belowHeadings }: Strip,
  { start, isForced, isTop }: { readonly start: number; readonly isForced: boolean; readonly isTop: boolean },
): boolean {
  const [before, opening, closing] = [items[start - 1], items[start], items.at(-1)];
  const forcesNext = forces(style.breakAfter);
  if (opening === undefined || closing === undefined) return isForced || forcesNext;
  if (isForced || forces(style.breakBefore)) opening.forced = true;
  if (avoids(style.breakBefore) || (before !== undefined && keepsNext.has(before))) opening.opens = false;
  if (avoids(style.breakAfter)) keepsNext.add(closing);
  if (/^H[1-6]$/.test(node.nodeName) || node.matches('.opening')) opening.heading = true;
  // A line below a heading belongs to it, “Makes a large loaf”, and stands with what both are above.
  const goesOn = !opening.heading && !opening.forced;
  if (goesOn && before !== undefined && belowHeadings.has(before)) opening.opens = false;
  if (before?.heading === true && opening === closing && opening.kind === 'line') belowHeadings.add(closing);
  const isCaptioned = node.matches('figure') && node.querySelector('figcaption') !== null;
  if (isTop && isCaptioned && opening === closing) opening.floats = true;
  if (!node.matches(plates)) return forcesNext;
  opening.plate = true;
  opening.forced = true;
  return true;
}
