/** Lines outside the page, by which printers cut it and lay its inks on each other. */
import { PdfName, PdfStream, addObject, dictionary, type PdfFile, type PdfReference } from '../../pdf-file/index.ts';

import { millimetre } from '../lengths.ts';

/** Room outside the bleed. */
export const markRoom = 7 * millimetre;

/** The colour of marks: every ink there is (8.6.6.4), so that they are seen on each plate. */
export function addRegistrationColour(file: PdfFile): PdfReference {
  const tint = new PdfStream(
    dictionary({ FunctionType: 4, Domain: [0, 1], Range: [0, 1] }),
    Buffer.from('{1 exch sub}', 'latin1'),
  );
  return addObject(file, [
    PdfName.of('Separation'),
    PdfName.of('All'),
    PdfName.of('DeviceGray'),
    addObject(file, tint),
  ]);
}

/**
 * Corners and crosses, and dashes at the folds. The colour space is the resource `Registration`.
 * @param trim size of the page, points
 * @param margin from the edge of the sheet to the trim
 * @param bleed between the trim and the marks
 * @param folds from the left edge of the trim
 */
export function drawPrinterMarks(
  trim: { readonly width: number; readonly height: number },
  margin: number,
  bleed: number,
  folds: readonly number[] = [],
): string {
  const lines: string[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    lines.push(`${round(x1)} ${round(y1)} m ${round(x2)} ${round(y2)} l S`);
  };
  const near = margin - Math.max(bleed, millimetre) - 0.5 * millimetre;
  const far = near - 5 * millimetre;
  const [width, height] = [trim.width + 2 * margin, trim.height + 2 * margin];
  for (const x of [margin, width - margin]) {
    line(x, far, x, near);
    line(x, height - far, x, height - near);
  }
  for (const y of [margin, height - margin]) {
    line(far, y, near, y);
    line(width - far, y, width - near, y);
  }
  const middle = (near + far) / 2;
  // Where a sheet is folded in its middle, the cross stands beside that.
  const away = folds.some((fold) => Math.abs(margin + fold - width / 2) < 12 * millimetre) ? trim.width / 4 : 0;
  const crosses = [
    [width / 2 - away, middle],
    [width / 2 - away, height - middle],
    [middle, height / 2],
    [width - middle, height / 2],
  ] as const;
  for (const [x, y] of crosses) lines.push(cross(x, y));
  const cuts = lines.splice(0).join('\n');
  for (const fold of folds) {
    line(margin + fold, far, margin + fold, near);
    line(margin + fold, height - far, margin + fold, height - near);
  }
  const dashes = lines.length === 0 ? '' : `[3 2] 0 d\n${lines.join('\n')}\n`;
  return `q /Registration CS 1 SCN 0.25 w [] 0 d\n${cuts}\n${dashes}Q`;
}

/** A circle with two lines through it. */
function cross(x: number, y: number): string {
  const radius = 1.5 * millimetre;
  const reach = 2.5 * millimetre;
  const handle = radius * 0.5523;
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  return [
    `${at(radius, 0)} m`,
    `${at(radius, handle)} ${at(handle, radius)} ${at(0, radius)} c`,
    `${at(-handle, radius)} ${at(-radius, handle)} ${at(-radius, 0)} c`,
    `${at(-radius, -handle)} ${at(-handle, -radius)} ${at(0, -radius)} c`,
    `${at(handle, -radius)} ${at(radius, -handle)} ${at(radius, 0)} c s`,
    `${at(-reach, 0)} m ${at(reach, 0)} l S ${at(0, -reach)} m ${at(0, reach)} l S`,
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
