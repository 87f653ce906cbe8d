/** The bar code of an ISBN: EAN-13 (ISO/IEC 15420), as bwip-js draws it, in millimetres. */

export interface Barcode {
  /** With its quiet zones, millimetres. */
  readonly width: number;
  readonly height: number;
  /** SVG, as large as it is printed. */
  readonly markup: string;
}

/** Width of the narrowest bar at 100 per cent, millimetres. */
const module = 0.33;

/** Height of its bars at 100 per cent, millimetres. */
const barHeight = 22.85;

/** What bwip-js draws a narrowest bar as, in the unit of its drawing. */
const unit = 2;

/**
 * @param isbn thirteen digits
 * @param size per cent
 * @throws Error where the last digit does not follow from the others
 */
export async function drawBarcode(isbn: string, size: number): Promise<Barcode> {
  const { drawingSVG, ean13 } = await import('bwip-js/generic');
  const svg = ean13(
    {
      bcid: 'ean13',
      text: isbn,
      includetext: true,
      // The mark at the right that keeps the quiet zone free.
      guardwhitespace: true,
      // For it, a module is a point wide.
      height: (barHeight / module) * (25.4 / 72),
    },
    drawingSVG(),
  );
  const [, across = '', down = ''] = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/u.exec(svg) ?? [];
  const scale = (module / unit) * (size / 100);
  const [width, height] = [toMicrons(Number(across) * scale), toMicrons(Number(down) * scale)];
  return {
    width,
    height,
    markup: svg
      .trim()
      .replace(
        '<svg ',
        `<svg class="bars" style="width:${width}mm;height:${height}mm" role="img" aria-label="${isbn}" `,
      ),
  };
}

function toMicrons(value: number): number {
  return Math.round(value * 1000) / 1000;
}
