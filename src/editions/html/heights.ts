/**
 * How high each section will be, guessed. A browser lays out only the sections that are near the window
 * (see screen.css): with a fair guess of the others the bar at its edge tells how long the book is, and hardly
 * moves when they come into sight.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** In rem, of text of middling size in the base theme. */
const lineHeight = 1.55;
const codeHeight = 1.25;
/** What stands around a block that is not a paragraph. */
const space = 1.55;
/** Letters of a line; those of Chinese, Japanese and Korean are twice as wide. */
const lineLength = 67;
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/gu;
/** A picture is as wide as the text at most. */
const measure = 28;
const pixelsOfRem = 18;

/** From this height on, some three hundred pages, a book is too long to be laid out at once. */
const longText = 8000;

/** Rules for the sections of `main`, in their order; `undefined` where the text is not long. */
export function guessHeights(sections: readonly Element[], long = longText): string | undefined {
  const heights = sections.map((section) => Math.max(1, Math.round(guessHeight(section))));
  if (heights.reduce((total, height) => total + height, 0) < long) return undefined;
  return heights
    .map((height, index) => `main>.section:nth-child(${index + 1}){contain-intrinsic-block-size:auto ${height}rem}`)
    .join('\n');
}

/** In rem. */
export function guessHeight(node: ElementContent): number {
  if (node.type !== 'element') return 0;
  const { tagName, children } = node;
  switch (tagName) {
    case 'pre':
      return space + codeHeight * toString(node).split('\n').length;
    case 'img':
      return guessPicture(node);
    case 'p':
    case 'dt':
    case 'summary':
    case 'figcaption':
    case 'caption':
      return lineHeight * countLines(node) + sum(children.filter((child) => isPicture(child)));
    case 'tr':
      return lineHeight * Math.max(1, ...children.map((cell) => (countLines(cell) * children.length) / 2));
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 2 * space + lineHeight * countLines(node);
    case 'hr':
      return 2 * space;
    default:
      return guessContainer(node);
  }
}

/** Text that no paragraph holds, as in the items of a close list, stands on lines of its own. */
function guessContainer(node: Element): number {
  const inside = sum(node.children);
  const around = /^(?:ul|ol|dl|table|figure|blockquote|aside)$/u.test(node.tagName) ? space : 0;
  const bare = node.tagName === 'li' || node.tagName === 'dd' ? countLines(withoutBlocks(node)) * lineHeight : 0;
  return inside + around + bare;
}

function sum(nodes: readonly ElementContent[]): number {
  return nodes.reduce((height, node) => height + guessHeight(node), 0);
}

function withoutBlocks(node: Element): Element {
  const isBlock = /^(?:p|ul|ol|dl|pre|figure|table|blockquote|aside|div)$/u;
  return {
    ...node,
    children: node.children.filter((child) => child.type !== 'element' || !isBlock.test(child.tagName)),
  };
}

function countLines(node: ElementContent): number {
  return Math.ceil(countLetters(node) / lineLength);
}

/** Those that take the room of two count twice. */
export function countLetters(node: ElementContent): number {
  const text = node.type === 'element' ? toString(node).trim() : '';
  return text.length + (text.match(wide)?.length ?? 0);
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img';
}

function guessPicture({ properties }: Element): number {
  const width = Number(properties.width) || 0;
  const height = Number(properties.height) || 0;
  if (width === 0) return space;
  return Math.min(height / pixelsOfRem, (measure * height) / width);
}
