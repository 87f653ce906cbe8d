/** The paragraphs of the document that are broken as wholes, and all that has to be known to break them otherwise. */
import { countMissedDivisions, learnDivisions } from './divisions.ts';
import { type BrokenParagraph, breakLines, type LineLimits } from './line-breaking.ts';
import { type Piece, readPieces } from './pieces.ts';
import { type Paragraph, setLines, standsSo, unsetLines } from './set-lines.ts';
import { readStops, type ReadStops } from './stops.ts';
import { countMissedWidths, measureWords } from './word-widths.ts';

export interface Candidate {
  readonly block: HTMLElement;
  readonly pieces: readonly Piece[];
  /** CSS pixels: of a line, what the first leaves blank, from the edge of the box to that of the lines, of an em. */
  readonly width: number;
  readonly indent: number;
  readonly inset: number;
  readonly size: number;
  readonly limits: LineLimits;
}

export interface KnownParagraph {
  readonly candidate: Candidate;
  readonly paragraph: Paragraph;
  /** By the number of lines, the best of all first. */
  readonly ways: readonly BrokenParagraph[];
  /** Whether words were divided to find them. */
  readonly divides: boolean;
}

/** Other letters may be joined, or their words have no spaces between them. */
const otherLetter = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u;

/** What has lines of its own. */
const blocks = 'p, ul, ol, dl, pre, table, div, blockquote, figure, .footnote';

const known = new Map<Element, KnownParagraph>();

/** Nothing of one that is left to the browser. */
export function recall(block: Element): KnownParagraph | undefined {
  return known.get(block);
}

/** Those in which something stands. */
export function recallAround(elements: readonly Element[]): KnownParagraph[] {
  const found = elements.map((element) => known.get(element.closest('p, li, dd, blockquote') ?? element));
  return [...new Set(found)].filter((paragraph) => paragraph !== undefined);
}

/** A justified paragraph of several lines, in letters that stand one beside the other. @param shortest in ems */
export function readCandidate(block: HTMLElement, ladder: number, shortest: number): Candidate | undefined {
  const style = getComputedStyle(block);
  if (style.textAlign !== 'justify' || style.direction !== 'ltr' || style.wordSpacing !== '0px') return undefined;
  if (block.offsetHeight < 1.5 * Number.parseFloat(style.lineHeight)) return undefined;
  if (block.querySelector(blocks) !== null || otherLetter.test(block.textContent)) return undefined;
  const pieces = readPieces(block, style);
  if (pieces === undefined) return undefined;
  const edge = (side: 'Left' | 'Right'): number =>
    Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
  const inset = edge('Left');
  // Exact: what is rounded to pixels may be wider than it is.
  const width = block.getBoundingClientRect().width - inset - edge('Right');
  const [size, indent] = [Number.parseFloat(style.fontSize), Number.parseFloat(style.textIndent) || 0];
  return { block, pieces, width, indent, inset, size, limits: { ladder, shortest: shortest * size } };
}

interface ReadCandidate {
  readonly own: ReadStops;
  /** As in the first line, where that is set otherwise. */
  readonly lead: ReadStops | undefined;
}

/** The ways in which paragraphs can be broken. @param divides whether words may be divided */
export function findWays(candidates: readonly Candidate[], divides: boolean): KnownParagraph[] {
  // The faces are known before the words in them.
  measureWords();
  const found: ReadCandidate[] = [];
  let open = [...candidates.keys()];
  // Those in which something was not known are read again when it is.
  do {
    open = open.filter((index) => {
      const candidate = candidates[index];
      const before = countMissedDivisions() + countMissedWidths();
      if (candidate !== undefined) found[index] = readCandidateStops(candidate, divides);
      return countMissedDivisions() + countMissedWidths() > before;
    });
    learnDivisions();
    measureWords();
  } while (open.length > 0);
  return candidates.flatMap((candidate, index) => {
    const { own, lead } = found[index] ?? {};
    if (own === undefined || own.space <= 0) return [];
    const { block, pieces, width, indent, inset, limits } = candidate;
    const texts = pieces.flatMap((piece) => ('text' in piece ? [{ text: piece.text, data: piece.data }] : []));
    const ends = lead && { lead: lead.stops.map(({ end }) => end) };
    const measure = { width, indent, space: own.space, stops: own.stops, ...ends };
    const paragraph = { block, texts, inset, measure, places: own.places };
    return [{ candidate, paragraph, ways: breakLines(measure, limits), divides }];
  });
}

function readCandidateStops({ pieces, width, indent }: Candidate, divides: boolean): ReadCandidate {
  const isLed = pieces.some((piece) => 'text' in piece && piece.lead !== piece.face);
  // Read twice, it has to have the same stops.
  const reading = divides ? { divides: isLed ? () => true : isNearEnd(width, indent) } : {};
  const lead = isLed ? readStops(pieces, { ...reading, asLead: true }) : undefined;
  return { own: readStops(pieces, reading), lead };
}

/** Lines end near whole measures from the beginning, the later the less near: there words may have to be divided. */
function isNearEnd(width: number, indent: number): (from: number, to: number) => boolean {
  return (from, to) => Math.floor((to + indent) / (0.92 * width)) >= Math.ceil((from + indent) / (1.02 * width));
}

/**
 * Has the browser break paragraphs in the first of their ways. What it does not break as it was measured is given
 * back to it, and is not known any more.
 * @returns how many it had to be told
 */
export function setBest(paragraphs: readonly KnownParagraph[]): number {
  const all = paragraphs.flatMap((one) => {
    const [best] = one.ways;
    return best === undefined ? [] : [{ one, lines: best.lines }];
  });
  const told = all.filter(({ one, lines }) => setLines(one.paragraph, lines)).length;
  for (const { one } of all) known.set(one.paragraph.block, one);
  // All are changed before any is read: the browser lays out once.
  const refused = all.filter(({ one, lines }) => !standsSo(one.paragraph, lines));
  for (const { one } of refused) {
    unsetLines(one.paragraph);
    known.delete(one.paragraph.block);
  }
  return told - refused.length;
}

/** What the spaces of its lines are wider than so many ems, together, in ems. */
export function sumLooseness(
  { candidate: { size }, paragraph }: KnownParagraph,
  way: BrokenParagraph,
  most: number,
): number {
  const { space } = paragraph.measure;
  return way.lines.reduce((sum, { added }) => sum + Math.max(0, (space + added) / size - most), 0);
}
