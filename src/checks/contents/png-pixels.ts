/**
 * The pixels of a PNG, where a PDF keeps them as they are. The rows of both are packed in the same way (PNG 1.2,
 * chapters 6 and 10; ISO 32000-1, 7.4.4.4), so that what unpacks a PDF unpacks these.
 */
import { PdfStream, decodeStream, dictionary, name, type PdfFile } from '../../pdf-file/index.ts';

/** Larger pictures are told by their size: to unpack them takes longer than all the rest. */
export const mostPixels = 2_000_000;

/** Chunks with which a browser computes other colours. */
const colouring = new Set(['gAMA', 'cHRM', 'iCCP', 'tRNS']);

/** Values of a pixel by the colour type (PNG 1.2, 11.2.2): grey, colours, numbers of a palette, colours with opacity. */
const valuesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 6: 4 };

/** @returns red, green and blue of each pixel; undefined where what is printed may be others */
export function readPixels(file: PdfFile, bytes: Uint8Array): Uint8Array | undefined {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (png.length < 33) return undefined;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, type = -1, , , interlace] = png.subarray(24, 29);
  const values = valuesOf[type];
  if (values === undefined || depth !== 8 || interlace !== 0 || width * height > mostPixels) return undefined;
  const parts: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  for (const [kind, data] of chunksOf(png)) {
    if (colouring.has(kind)) return undefined;
    if (kind === 'PLTE') palette = data;
    if (kind === 'IDAT') parts.push(data);
  }
  const parameters = dictionary({ Predictor: 15, Colors: values, BitsPerComponent: 8, Columns: width });
  const packed = dictionary({ Filter: name('FlateDecode'), DecodeParms: parameters });
  try {
    const pixels = decodeStream(file, new PdfStream(packed, Buffer.concat(parts)), (width * values + 1) * height);
    return pixels.length === width * height * values
      ? toColours(pixels, values, type === 3 ? palette : undefined)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function* chunksOf(png: Buffer): Generator<readonly [kind: string, data: Uint8Array]> {
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += 12 + length;
  }
}

/** Undefined: something shines through. */
function toColours(pixels: Uint8Array, values: number, palette: Uint8Array | undefined): Uint8Array | undefined {
  if (values === 3) return pixels;
  const colours = new Uint8Array((pixels.length / values) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += values, to += 3) {
    if (values === 4 && pixels[from + 3] !== 255) return undefined;
    for (let part = 0; part < 3; part += 1) {
      const grey = pixels[from] ?? 0;
      colours[to + part] =
        values === 4 ? (pixels[from + part] ?? 0) : palette === undefined ? grey : (palette[grey * 3 + part] ?? 0);
    }
  }
  return colours;
}

/** Grey pixels as colours, as a PDF may have them. */
export function fromGrey(pixels: Uint8Array): Uint8Array {
  return toColours(pixels, 1, undefined) ?? pixels;
}
