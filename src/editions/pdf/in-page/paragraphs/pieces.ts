/** What stands in a paragraph: its texts, and what is no text but takes place on a line. */
import type { Language } from './divisions.ts';
import { faceOf, type Face } from './word-widths.ts';

/** A word, or the space between two. */
export interface Part {
  readonly word: string;
  readonly isSpace: boolean;
  /** In its text. */
  readonly offset: number;
}

/** A text, and whether lines may end in it. */
export interface TextPiece {
  readonly text: Text;
  /** All of it, also when spans have come into it. */
  readonly data: string;
  readonly parts: readonly Part[];
  readonly face: Face;
  /** In the first line of its paragraph. */
  readonly lead: Face;
  readonly wraps: boolean;
  readonly divides: boolean;
  readonly language: Language;
}

/** What is set as one letter is, or the distance that an element keeps at an edge. */
export interface SolidPiece {
  /** CSS pixels. */
  readonly width: number;
  readonly kind: 'box' | 'start' | 'end' | 'joint';
}

export type Piece = TextPiece | SolidPiece;

/** Drawings and what stands as a box on its line. */
const solid = /^(?:img|svg|math|input|video|audio|object|canvas|iframe)$/iu;

/**
 * In the order of the text. Undefined if lines are not broken by their width alone: something floats beside them, or a
 * line is ended by hand.
 */
export function readPieces(block: HTMLElement, style: CSSStyleDeclaration): readonly Piece[] | undefined {
  const first = getComputedStyle(block, '::first-line');
  const isLed = first.fontFamily !== style.fontFamily || first.letterSpacing !== style.letterSpacing;
  const otherwise = `font-family:${first.fontFamily};letter-spacing:${first.letterSpacing}`;
  const lead = isLed ? { from: style.fontFamily, otherwise } : undefined;
  const pieces: Piece[] = [];
  return readNode(block, style, { pieces, lead }) ? pieces : undefined;
}

/** Where pieces go, and what takes the place of the block's own face in its first line. */
interface Reading {
  readonly pieces: Piece[];
  readonly lead: { readonly from: string; readonly otherwise: string } | undefined;
}

/** @returns whether all is known of it */
function readNode(parent: Element, style: CSSStyleDeclaration, reading: Reading): boolean {
  const { pieces, lead } = reading;
  const wraps = style.whiteSpaceCollapse === 'collapse' && style.textWrapMode !== 'nowrap';
  const face = faceOf(style);
  const about = {
    face,
    lead: lead !== undefined && style.fontFamily === lead.from ? faceOf(style, lead.otherwise) : face,
    wraps,
    divides: style.hyphens === 'auto',
    language: languageOf(parent, style),
  };
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      if (node.data !== '') pieces.push({ text: node, data: node.data, parts: partsOf(node.data), ...about });
    } else if (node instanceof Element && !readElement(node, reading)) return false;
  }
  return true;
}

/** What browsers take for one space between words. */
const wordsAndSpaces = /[ \t\n\r]+|[^ \t\n\r]+/gu;

function partsOf(text: string): Part[] {
  return [...text.matchAll(wordsAndSpaces)].map(({ 0: word, index }) => {
    return { word, isSpace: /^[ \t\n\r]/u.test(word), offset: index };
  });
}

function readElement(element: Element, reading: Reading): boolean {
  const { pieces } = reading;
  if (element.nodeName === 'BR') return false;
  if (element.nodeName === 'WBR') {
    pieces.push({ kind: 'joint', width: 0 });
    return true;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.position === 'absolute' || style.position === 'fixed') return true;
  if (style.float !== 'none') return false;
  if (solid.test(element.nodeName) || style.display !== 'inline') {
    const margins = Number.parseFloat(style.marginLeft) + Number.parseFloat(style.marginRight);
    pieces.push({ kind: 'box', width: element.getBoundingClientRect().width + margins });
    return solid.test(element.nodeName) || style.display.startsWith('inline-');
  }
  const edge = (side: 'Start' | 'End'): number =>
    Number.parseFloat(style[`marginInline${side}`]) +
    Number.parseFloat(style[`paddingInline${side}`]) +
    Number.parseFloat(style[`borderInline${side}Width`]);
  const [start, end] = [edge('Start'), edge('End')];
  if (start !== 0) pieces.push({ kind: 'start', width: start });
  if (!readNode(element, style, reading)) return false;
  if (end !== 0) pieces.push({ kind: 'end', width: end });
  return true;
}

function languageOf(element: Element, style: CSSStyleDeclaration): Language {
  // Private subtags say what the element is, and nothing of its language.
  const [tag = ''] = element.closest<HTMLElement>('[lang]')?.lang.split('-x-') ?? [];
  return { tag, locale: style.getPropertyValue('-webkit-locale') };
}
