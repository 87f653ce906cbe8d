/**
 * Before anything is measured: sets paragraphs in which lines gape a trace narrower or wider than others, so that their
 * lines end elsewhere. What a space or a letter gives or takes is less than the spaces of justified lines differ by.
 */
import type { Fit } from '../make-up/measured.ts';
import { standAsStrips } from './galley-table.ts';
import { hasLadder } from './ladders.ts';
import { isStump } from './last-lines.ts';
import { sumLooseness } from './loose-lines.ts';

/**
 * The least conspicuous first: wide spaces are what justified lines have, narrow ones are soon seen. Letters give a
 * hundredth of their width, and only where spaces alone do not do.
 */
const fits: readonly Fit[] = [
  ...[0.01, -0.01, 0.02, -0.02, 0.03, 0.04, -0.03, 0.05, 0.06].map((spaces) => ({ spaces, letters: 0 })),
  { spaces: 0.04, letters: 0.0025 },
  { spaces: -0.03, letters: -0.0025 },
  { spaces: 0.06, letters: 0.005 },
  { spaces: -0.03, letters: -0.005 },
  { spaces: -0.04, letters: -0.005 },
];

/** What lines gape may be this share of what they gaped, else it is not worth being set otherwise. */
const worthwhile = 0.75;

/** What a line or a last line may not be, in ems. */
export interface FitLimits {
  /** Width of a space. */
  readonly loosest: number;
  /** Length of a last line. */
  readonly shortest: number;
}

/** Other letters may be joined, or their words have no spaces between them. */
const otherLetter = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u;

/** What has lines of its own. */
const blocks = 'p, ul, ol, dl, pre, table, div, blockquote, figure, .footnote';

interface Paragraph {
  readonly block: HTMLElement;
  readonly height: number;
  readonly hasStump: boolean;
  /** Whether its letters may be set otherwise. */
  readonly isUniform: boolean;
  /** What its lines gape at the best that is known. */
  looseness: number;
  best: Fit | undefined;
}

/**
 * No paragraph has a line more by it, nor a stump or a ladder that it had not.
 * @returns how many are set otherwise
 */
export function fitLetters(limits: FitLimits): number {
  standAsStrips();
  const found = findLoose(limits);
  for (const fit of fits) {
    const open = found.filter(({ looseness, isUniform }) => looseness > 0 && (isUniform || fit.letters === 0));
    // All are changed before any is read: the browser lays out once.
    for (const { block } of open) setFit(block, fit);
    for (const paragraph of open) judge(paragraph, fit, limits);
  }
  for (const { block, best } of found) setFit(block, best);
  return found.filter(({ best }) => best !== undefined).length;
}

function findLoose({ loosest, shortest }: FitLimits): Paragraph[] {
  return [...document.querySelectorAll<HTMLElement>('.galley :is(p, li, dd)')].flatMap((block) => {
    const looseness = sumLooseness(block, loosest);
    if (looseness === 0 || !isPlain(block)) return [];
    const hasStump = isStump(block, shortest);
    return [{ block, height: block.offsetHeight, hasStump, isUniform: isUniform(block), looseness, best: undefined }];
  });
}

/** Running text as the theme leaves it to the browser. */
function isPlain(block: HTMLElement): boolean {
  const isSpaced = getComputedStyle(block).wordSpacing !== '0px';
  return !isSpaced && block.querySelector(blocks) === null && !otherLetter.test(block.textContent);
}

/** Whether it fills its measure, and all its letters are set without tracking and with the ligatures that are usual. */
export function isUniform(block: HTMLElement): boolean {
  const styles = [block, ...block.querySelectorAll('*')].map((element) => getComputedStyle(element));
  if (getComputedStyle(block).marginInlineEnd !== '0px') return false;
  return [...styles, getComputedStyle(block, '::first-line')].every(
    ({ letterSpacing, fontFeatureSettings, fontVariantLigatures }) =>
      /^(?:normal|0px)$/u.test(letterSpacing) &&
      fontFeatureSettings === 'normal' &&
      /^(?:normal|common-ligatures)$/u.test(fontVariantLigatures),
  );
}

function judge(paragraph: Paragraph, fit: Fit, { loosest, shortest }: FitLimits): void {
  const { block, height, hasStump } = paragraph;
  if (block.offsetHeight > height) return;
  const looseness = sumLooseness(block, loosest);
  if (looseness > worthwhile * paragraph.looseness) return;
  if ((!hasStump && isStump(block, shortest)) || hasLadder(block)) return;
  paragraph.looseness = looseness;
  paragraph.best = fit;
}

export function setFit({ style }: HTMLElement, { spaces, letters }: Fit = { spaces: 0, letters: 0 }): void {
  style.wordSpacing = spaces === 0 ? '' : `${spaces}em`;
  style.letterSpacing = letters === 0 ? '' : `${letters}em`;
  // Browsers leave out ligatures where letters are tracked, were it by a hair.
  style.fontFeatureSettings = letters === 0 ? '' : "'liga', 'clig'";
  // What stands behind the last letter of a line, too, would move it off the edge.
  style.marginInlineEnd = letters === 0 ? '' : `${-letters}em`;
}
