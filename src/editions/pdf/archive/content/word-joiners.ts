/**
 * Takes the word joiners (U+2060) out of a content stream: they have done their work when lines are made, and
 * would only part words that are searched for or copied. Chromium paints each as a space of no width:
 * `/Span<</ActualText <FEFF2060> >> BDC`, the way to it, the glyph, `EMC`, the way on.
 */
const joiner = '<FEFF2060>';
const number = String.raw`(-?[\d.]+)`;
const shown = new RegExp(
  String.raw`/Span<</ActualText ${joiner} >> BDC\s${number} ${number} Td <[0-9A-Fa-f]+> Tj\sEMC\s${number} ${number} Td`,
  'gu',
);

/** @returns the same bytes if there are none */
export function dropWordJoiners(bytes: Buffer): Buffer {
  if (!bytes.includes(joiner)) return bytes;
  const text = bytes.toString('latin1').replace(shown, (_all, ...ways: string[]) => {
    const [x = 0, y = 0, onX = 0, onY = 0] = ways.slice(0, 4).map(Number);
    return `${round(x + onX)} ${round(y + onY)} Td`;
  });
  return Buffer.from(text, 'latin1');
}

/** Millionths are exact enough, and are never written with an exponent. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
