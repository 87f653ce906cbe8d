/**
 * Colours of letters and lines. Greys become DeviceGray, which printers set with black ink alone; written as
 * red, green and blue they would be mixed of four inks, and text would have coloured edges.
 */
import { ContentTokens } from '../../pdf-file/index.ts';

/** Share of white below which a grey is meant as black: as a grid of dots, letters that dark have ragged edges. */
const nearBlack = 0.2;

/** `neutral`: greys alone change; `grey`: all colours become grey. */
export type Inks = 'neutral' | 'grey';

/** The grey that is as light as a colour (ITU-R BT.709, as in sRGB without going back to light). */
export function lightness(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns undefined where the colour stays */
export function greyOf(red: number, green: number, blue: number, inks: Inks): number | undefined {
  const isNeutral = Math.max(red, green, blue) - Math.min(red, green, blue) < 1 / 300;
  if (!isNeutral && inks === 'neutral') return undefined;
  const grey = Math.round(lightness(red, green, blue) * 1000) / 1000;
  return grey <= nearBlack && isNeutral ? 0 : grey;
}

/**
 * @param kindOf what a colour space is that the stream names: `rgb` for DeviceRGB, `calibrated` for one of
 *   three components with a profile
 * @returns the stream with its colours changed
 */
export function reviseColours(
  bytes: Buffer,
  inks: Inks,
  kindOf: (name: string) => 'rgb' | 'calibrated' | 'other',
): Buffer {
  const parts: Buffer[] = [];
  let copied = 0;
  const spaces = { fill: 'other', stroke: 'other' };
  for (const tokens = new ContentTokens(bytes); tokens.next();) {
    const { operator, count, start, end } = tokens;
    if (operator === 'cs' || operator === 'CS') {
      spaces[operator === 'cs' ? 'fill' : 'stroke'] = kindOf(tokens.name(0));
      continue;
    }
    const isFill = operator === 'rg' || operator === 'sc' || operator === 'scn';
    const isDirect = operator === 'rg' || operator === 'RG';
    if (!isFill && !/^(?:RG|SC|SCN)$/.test(operator)) continue;
    const space = isDirect ? 'rgb' : isFill ? spaces.fill : spaces.stroke;
    const [red = NaN, green = NaN, blue = NaN] = tokens.numbers();
    if (count !== 3 || Number.isNaN(red + green + blue)) continue;
    if (space === 'other' || (space === 'calibrated' && inks === 'neutral')) continue;
    const grey = greyOf(red, green, blue, inks);
    // After a grey the space of colour is another one: every colour names its own.
    const text =
      grey === undefined
        ? `${tokens.text(0)} ${tokens.text(1)} ${tokens.text(2)} ${isFill ? 'rg' : 'RG'}`
        : `${grey} ${isFill ? 'g' : 'G'}`;
    parts.push(bytes.subarray(copied, start), Buffer.from(text, 'latin1'));
    copied = end;
  }
  return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(copied)]);
}
