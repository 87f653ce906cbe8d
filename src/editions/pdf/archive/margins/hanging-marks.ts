/**
 * How far marks hang over the edge of the text block, as shares of their width: so far that the edge looks straight.
 * A mark of little ink leaves a dent in it. The shares are near those of Hàn Thế Thành's pdfTeX and its microtype.
 */
const shares: readonly (readonly [marks: string, share: number])[] = [
  // Small, and far from the height of most letters.
  ['-\u2010.,', 0.6],
  // As small, but so high that their other half keeps to the edge.
  ['"\'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u00ab\u00bb', 0.5],
  // Two dots above each other are nearly a stroke.
  [':;', 0.3],
  // Long enough to fill the line to its edge: their end alone hangs.
  ['\u2013', 0.3],
  ['\u2014', 0.2],
];

const quotes = /["'\u2018-\u201f\u2039\u203a\u00ab\u00bb]/u;

const shareOf = new Map(shares.flatMap(([marks, share]) => [...marks].map((mark) => [mark, share] as const)));

/** Share of the last mark of a line that hangs over its end; 0: it keeps to the edge. */
export function hangsAtEnd(text: string): number {
  return shareOf.get(text.trimEnd().at(-1) ?? '') ?? 0;
}

/** The same of the first: whichever marks open in a language, what begins a line is one of those. */
export function hangsAtStart(text: string): number {
  const mark = text.trimStart().charAt(0);
  return quotes.test(mark) ? (shareOf.get(mark) ?? 0) : 0;
}
