import { Buffer } from 'node:buffer';
import type { Element, ElementContent } from 'hast';
import { toXhtml } from '../../markup/index.ts';

/** Some readers slow down or give up above 250–300 KB a file; the rest is for the document's head. */
export const pieceLimit = 240_000;

/** What can be taken apart between its children without a loss of meaning. */
const divisible = new Set(['blockquote', 'div', 'dl', 'ol', 'section', 'table', 'tbody', 'ul']);

/**
 * Takes a section apart into pieces no longer than `limit` bytes of XHTML: before an `h2` where it can,
 * else between blocks, and only then inside a list, a table or a quotation. A single paragraph or
 * listing stays whole, however long. The first piece keeps the section's id and role.
 */
export function splitSection(section: Element, title: string, limit = pieceLimit): Element[] {
  // Most are so much smaller that they need not be written to know it.
  if (guessMost(section) <= limit || measure(section) <= limit) return [section];
  const { id: _id, role: _role, ariaLabelledBy: _label, 'epub:type': _type, ...rest } = section.properties;
  return pack(section.children, limit, 'h2').map((children, index) => ({
    ...section,
    // The heading stands in another file: the piece is named in words.
    properties: index === 0 ? section.properties : { ...rest, ariaLabel: `${title} (${index + 1})` },
    children,
  }));
}

/** More bytes than a node can have: what is no letter of ASCII may be written as a reference. */
function guessMost(node: ElementContent): number {
  if (node.type !== 'element') return 'value' in node ? 7 + guessText(node.value) : 0;
  let sum = 2 * node.tagName.length + 80;
  for (const [name, value] of Object.entries(node.properties)) sum += 2 * name.length + 16 + guessText(String(value));
  for (const child of node.children) sum += guessMost(child);
  return sum;
}

function guessText(text: string): number {
  let sum = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f || unit < 0x20 || unit === 0x22 || unit === 0x26 || unit === 0x27 || unit === 0x3c || unit === 0x3e)
      sum += 7;
  }
  return sum;
}

/** Bytes of the node as it will stand in the file. */
function measure(node: ElementContent): number {
  return Buffer.byteLength(toXhtml(node));
}

function isHeading(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && /^h[1-6]$|^header$/u.test(node.tagName);
}

/** Fills pieces with nodes up to the limit; no heading is left alone at the end of one. */
function pack(nodes: readonly ElementContent[], limit: number, opener?: string): ElementContent[][] {
  const parts = nodes
    .flatMap((node) => (measure(node) > limit ? divide(node, limit) : [node]))
    .map((node) => ({ node, size: measure(node) }));
  const opens = (node: ElementContent): boolean => node.type === 'element' && node.tagName === opener;
  const pieces: ElementContent[][] = [];
  let piece: ElementContent[] = [];
  let filled = 0;
  const close = (): void => {
    const carried: ElementContent[] = [];
    while (piece.length > 1 && (isHeading(piece.at(-1)) || isBlank(piece.at(-1)))) carried.unshift(...piece.splice(-1));
    pieces.push(piece);
    piece = carried;
    filled = carried.reduce((sum, node) => sum + measure(node), 0);
  };
  for (const [index, { node, size }] of parts.entries()) {
    if (piece.length > 0 && opens(node)) {
      const next = parts.findIndex((part, other) => other > index && opens(part.node));
      const run = parts.slice(index, next === -1 ? undefined : next).reduce((sum, part) => sum + part.size, 0);
      if (filled + run > limit) close();
    }
    if (piece.some((other) => !isHeading(other) && !isBlank(other)) && filled + size > limit) close();
    piece.push(node);
    filled += size;
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** Takes no room, and belongs to what follows: space, or the mark of a page before a heading. */
function isBlank(node: ElementContent | undefined): boolean {
  if (node?.type === 'element') return node.properties.role === 'doc-pagebreak';
  return node?.type === 'text' && node.value.trim() === '';
}

function divide(node: ElementContent, limit: number): ElementContent[] {
  if (node.type !== 'element' || !divisible.has(node.tagName)) return [node];
  const { id: _id, ...rest } = node.properties;
  const head = node.tagName === 'table' ? node.children.filter((child) => isPart(child, /^(?:colgroup|thead)$/u)) : [];
  let start = typeof node.properties.start === 'number' ? node.properties.start : 1;
  return pack(node.children, limit - head.reduce((sum, child) => sum + measure(child), 0)).map((children, index) => {
    const first = start;
    start += children.filter((child) => isPart(child, /^li$/u)).length;
    return {
      ...node,
      properties: {
        ...(index === 0 ? node.properties : rest),
        ...(node.tagName === 'ol' && index > 0 ? { start: first } : {}),
      },
      // The column headings are said again, as on the next page of a printed table.
      children: index === 0 ? children : [...head, ...children],
    };
  });
}

function isPart(node: ElementContent, name: RegExp): boolean {
  return node.type === 'element' && name.test(node.tagName);
}
