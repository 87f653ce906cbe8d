/** Lengths as people write them, and the sizes of paper. */
import { Failure, type Phrase, said } from '../report/index.ts';

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;

const units: Readonly<Record<string, number>> = { mm: millimetre, cm: 10 * millimetre, in: 72, pt: 1 };

/**
 * `0.1mm`, `3 mm`, `0.125in`, `9pt` → points; without a unit, millimetres.
 * @throws Failure usage
 */
export function parseLength(text: string, what: Phrase): number {
  const match = /^(\d+(?:[.,]\d+)?)\s*(mm|cm|in|pt)?$/i.exec(text.trim());
  if (match === null) {
    throw new Failure(2, said`${what} “${text}” is not a length`, {
      hint: said`Lengths are such as 0.1mm, 3mm or 0.125in.`,
    });
  }
  return Number((match[1] ?? '').replace(',', '.')) * (units[(match[2] ?? 'mm').toLowerCase()] ?? millimetre);
}

/** Points → millimetres, to the hundredth. */
export function inMillimetres(points: number): number {
  return Math.round((points / millimetre) * 100) / 100;
}

/** Upright, points. */
export interface Paper {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const papers: readonly Paper[] = [
  { name: 'A3', width: 297 * millimetre, height: 420 * millimetre },
  { name: 'A4', width: 210 * millimetre, height: 297 * millimetre },
  { name: 'A5', width: 148 * millimetre, height: 210 * millimetre },
  { name: 'letter', width: 8.5 * 72, height: 11 * 72 },
  { name: 'legal', width: 8.5 * 72, height: 14 * 72 },
  { name: 'tabloid', width: 11 * 72, height: 17 * 72 },
];

/** A name, or width by height (`320x450mm`, `13x19in`). @throws Failure usage */
export function parsePaper(text: string): Paper {
  const wanted = text.trim().toLowerCase();
  const known = papers.find(({ name }) => name.toLowerCase() === wanted);
  if (known !== undefined) return known;
  const match = /^(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*(mm|cm|in|pt)?$/i.exec(wanted);
  const unit = units[(match?.[3] ?? 'mm').toLowerCase()] ?? millimetre;
  const sides = [Number(match?.[1]) * unit, Number(match?.[2]) * unit].toSorted((a, b) => a - b);
  const [width = 0, height = 0] = sides;
  if (match === null || width < 72 || height > 72 * 200) {
    const names = papers.map(({ name }) => name);
    throw new Failure(2, said`There is no paper “${text}”`, {
      hint: said`Sheets are ${names.join(', ')}, or width by height: 320x450mm.`,
    });
  }
  return { name: wanted.replace(/\s/g, ''), width, height };
}

/** Countries whose printers hold letter paper (CLDR, paperSize). */
const letterCountries = /-(?:BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)\b/;

/**
 * The paper that is at hand: letter for pages of that size and books in the language of a country that
 * uses it, else A4.
 * @param width of a page, points
 */
export function guessPaper(width: number, height: number, language: string): Paper {
  const isLetter = Math.abs(width - 8.5 * 72) < 1 && Math.abs(height - 11 * 72) < 1;
  return parsePaper(isLetter || letterCountries.test(language) ? 'letter' : 'A4');
}
