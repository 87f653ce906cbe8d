/** Sets letters a trace nearer to each other, or farther. */
import type { Candidate } from './known-paragraphs.ts';
import { readPieces } from './pieces.ts';

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

/** @param letters what is added behind each of them, in ems; 0: it is as it was */
export function trackLetters(candidate: Candidate, letters: number): Candidate {
  const { block, size } = candidate;
  const { style } = block;
  style.letterSpacing = letters === 0 ? '' : `${letters}em`;
  // Browsers leave out ligatures where letters are tracked, were it by a hair.
  style.fontFeatureSettings = letters === 0 ? '' : "'liga', 'clig'";
  // What stands behind the last letter of a line, too, would move it off the edge.
  style.marginInlineEnd = letters === 0 ? '' : `${-letters}em`;
  const pieces = readPieces(block, getComputedStyle(block)) ?? candidate.pieces;
  return { ...candidate, pieces, width: candidate.width + letters * size };
}
