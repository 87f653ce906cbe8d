/** What a typographer would find on the pages of a printed book, counted from the finished PDF. */
import type { Page, PageMap } from '../../src/model/index.ts';
import type { ProofDesign } from '../support/page-proof/index.ts';
import { linesWithin, type InspectedPage, type Line } from '../support/pdf.ts';

export interface Findings {
  readonly pages: number;
  readonly lines: number;
  /** Openings of which both pages are full pages of one section, and those whose pages end at different heights. */
  readonly spreads: number;
  readonly unequal: number;
  /** Of these, openings that differ by a line or more: what is less may be the foot of a table, or of code, which is set smaller. */
  readonly byLines: number;
  /** Pages that end more than a line and a half above the foot of the text block, but the last of a section. */
  readonly short: number;
  /** Last lines of paragraphs that are shorter than two ems. */
  readonly runts: number;
  /** Lines whose words stand more than `widest` apart, but those of the contents, whose leaders are no spaces. */
  readonly loose: number;
  /** Runs of three lines and more that end with a hyphen. */
  readonly ladders: number;
  /** Of the rectos, those that end with a hyphen. */
  readonly hyphensAtTurn: number;
}

export interface PrintedPages {
  readonly pages: readonly InspectedPage[];
  readonly pageMap: PageMap;
  readonly design: ProofDesign;
}

/** Points between two words, in the middle of a line's gaps. */
const widest = 8.5;

/** Points by which the same height may differ. */
const tolerance = 2;

const hyphen = /[-\u00ad‐]$/u;

export function measureTypography({ pages, pageMap, design }: PrintedPages): Findings {
  const blocks = pages.map((page) => linesWithin(page, design.margins));
  const ends = blocks.map((lines) => Math.max(0, ...lines.map(({ bottom }) => bottom)));
  const made = pageMap.pages;
  const isInner = (index: number): boolean => isFull(made, index) && (blocks[index]?.length ?? 0) > 0;
  const spreads = made.flatMap((page, index) =>
    page.side === 'verso' && isInner(index) && isInner(index + 1) && page.section === made[index + 1]?.section
      ? [index]
      : [],
  );
  const differenceAt = (index: number): number => Math.abs((ends[index] ?? 0) - (ends[index + 1] ?? 0));
  const foot = (index: number): number => (pages[index]?.height ?? 0) - design.margins.bottom;
  const texts = blocks.flatMap((lines, index) => {
    const about = { left: leftOf(made[index], design), isContents: made[index]?.section === 'contents' };
    return lines.map((line) => ({ line, ...about }));
  });
  return {
    pages: pages.length,
    lines: texts.length,
    spreads: spreads.length,
    unequal: spreads.filter((index) => differenceAt(index) > tolerance).length,
    byLines: spreads.filter((index) => differenceAt(index) > design.leading - tolerance).length,
    short: ends.filter((end, index) => isInner(index) && foot(index) - end > 1.5 * design.leading).length,
    runts: texts.filter(({ line, left }) => isRunt(line, left, design)).length,
    loose: texts.filter(({ line, isContents }) => !isContents && middleGap(line) > widest).length,
    ladders: blocks.reduce((sum, lines) => sum + countLadders(lines), 0),
    hyphensAtTurn: blocks.filter((lines, index) => made[index]?.side === 'recto' && hyphen.test(lastOf(lines))).length,
  };
}

/** Neither the first nor the last page of its section. */
function isFull(pages: readonly Page[], index: number): boolean {
  const [page, next] = [pages[index], pages[index + 1]];
  return page?.section !== undefined && page.opening !== true && next?.section === page.section;
}

function leftOf(page: Page | undefined, { margins }: ProofDesign): number {
  return page?.side === 'verso' ? margins.outer : margins.inner;
}

/** It begins where the text block does: a paragraph of one word begins with an indent. */
function isRunt({ left, right, top, bottom, text }: Line, edge: number, { leading }: ProofDesign): boolean {
  const size = bottom - top;
  return (
    Math.abs(left - edge) < 1 && size > 0.65 * leading && right - left < 2 * size && /\p{L}[.!?’”")]*$/u.test(text)
  );
}

function middleGap({ words }: Line): number {
  if (words.length < 4) return 0;
  const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? word.left));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function countLadders(lines: readonly Line[]): number {
  let [ladders, run] = [0, 0];
  for (const { text } of lines) {
    run = hyphen.test(text) ? run + 1 : 0;
    if (run === 3) ladders += 1;
  }
  return ladders;
}

function lastOf(lines: readonly Line[]): string {
  return lines.toSorted((a, b) => a.bottom - b.bottom).at(-1)?.text ?? '';
}
