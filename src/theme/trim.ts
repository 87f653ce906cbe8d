/** Trim sizes: the format of the finished page. */
import { readLength, suggest } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';

/** CSS pixels (1/96 in). */
export interface Trim {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const inch = 96;
const millimetre = 96 / 25.4;

const trims: Readonly<Record<string, readonly [number, number]>> = {
  a4: [210 * millimetre, 297 * millimetre],
  a5: [148 * millimetre, 210 * millimetre],
  letter: [8.5 * inch, 11 * inch],
  '6x9': [6 * inch, 9 * inch],
  '5x8': [5 * inch, 8 * inch],
};

/** Narrower than a pocket book no line can be set, larger than a newspaper no printer takes it. */
const narrowest = 3 * inch;
const largest = 20 * inch;

/**
 * Reads a trim: a name, or width by height in inches, millimetres, centimetres or points
 * (`5.5x8.5`, `5.5x8.5in`, `140x216mm`, `12.7x20.3cm`).
 * @throws Failure config-value
 */
export function parseTrim(text: string): Trim {
  const name = text.trim().toLowerCase().replaceAll('×', 'x').replace(/\s+/g, '');
  const known = trims[name];
  if (known !== undefined) return { name, width: known[0], height: known[1] };
  const match = /^(\d+(?:\.\d+)?)(mm|cm|in|pt)?x(\d+(?:\.\d+)?)(mm|cm|in|pt)?$/.exec(name);
  if (match === null) {
    const suggestion = suggest(name, Object.keys(trims));
    throw new Failure(2, said`There is no trim size “${text}”`, {
      rule: 'config-value',
      hint:
        suggestion === undefined
          ? said`Trims are ${Object.keys(trims).join(', ')}, or width by height: 5.5x8.5in, 148x210mm.`
          : said`Did you mean ${suggestion}?`,
    });
  }
  const [, across = '', unitAcross, down = '', unitDown] = match;
  const width = readLength(across + (unitAcross ?? unitDown ?? 'in')) ?? 0;
  const height = readLength(down + (unitDown ?? unitAcross ?? 'in')) ?? 0;
  if (Math.min(width, height) < narrowest || Math.max(width, height) > largest) {
    throw new Failure(2, said`The trim size “${text}” is not one of a book`, {
      rule: 'config-value',
      hint: said`Pages are from 3 to 20 inches (76 to 508 mm) wide and high; millimetres need “mm”.`,
    });
  }
  return { name, width, height };
}
