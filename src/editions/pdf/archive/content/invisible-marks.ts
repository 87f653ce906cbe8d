/**
 * Takes word joiners (U+2060) and soft hyphens (U+00AD) out of a content stream: they have done their work when
 * lines are made, and would only part words that are searched for or copied. Chromium paints each as a space of no
 * width: `/Span<</ActualText <FEFF2060> >> BDC`, the way to it, the glyph, `EMC`, the way on, if anything follows.
 * The hyphen at which a line ends is painted besides.
 */
const marks = ['<FEFF2060>', '<FEFF00AD>'];
const number = String.raw`(-?[\d.]+)`;
const shown = new RegExp(
  String.raw`/Span<</ActualText (?:${marks.join('|')}) >> BDC\s${number} ${number} Td <[0-9A-Fa-f]+> Tj\sEMC` +
    String.raw`(?:\s${number} ${number} Td|(?=\sET))`,
  'gu',
);

/** @returns the same bytes if there are none */
export function dropInvisibleMarks(bytes: Buffer): Buffer {
  if (!marks.some((mark) => bytes.includes(mark))) return bytes;
  const text = bytes.toString('latin1').replace(shown, (_all, ...ways: (string | undefined)[]) => {
    const [x, y, onX, onY] = ways.slice(0, 4).map(Number);
    // At the end of a text there is no way on.
    return ways[2] === undefined ? '' : `${add(x, onX)} ${add(y, onY)} Td`;
  });
  return Buffer.from(text, 'latin1');
}

/** Millionths are exact enough, and are never written with an exponent. */
function add(a = 0, b = 0): number {
  return Math.round((a + b) * 1e6) / 1e6;
}
