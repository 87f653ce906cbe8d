/** On which page chapters open, where neither the manuscript nor the theme says it. */
import { toString } from 'hast-util-to-string';
import { type Book, type Section, countedBy } from '../../model/index.ts';
import type { PageDesign } from '../../theme/index.ts';

/** Characters of a chapter that is short: some ten pages. */
const short = 25_000;

/** Fewer chapters than these are not worth a rule. */
const fewest = 6;

/**
 * Chapters open on the recto, where they are found, at the cost of a blank page now and then. Short ones without
 * titles are not looked for: sixty of them would leave thirty pages white, so they open on the next page.
 */
export function openingsOf(book: Book, { openings }: Pick<PageDesign, 'openings'>): 'recto' | 'any' {
  if (openings.on !== undefined) return openings.on;
  const chapters = book.sections.filter(({ role }) => role === 'chapter');
  if (chapters.length < fewest || !chapters.every(isUntitled)) return 'recto';
  const characters = chapters.reduce((sum, { body }) => sum + toString(body).length, 0);
  return characters < short * chapters.length ? 'any' : 'recto';
}

function isUntitled({ title, number }: Section): boolean {
  // What is found by its name, also by “Chapter 3” that stands above it, has one.
  return number === undefined && countedBy(title) !== undefined;
}
