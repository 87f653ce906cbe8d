/** Pictures in grey: what is grey anyway is written so, and with `grey` everything is. */
import { decode as decodeJpeg } from 'jpeg-js';
import {
  PdfName,
  PdfStream,
  decodeStream,
  filtersOf,
  packStream,
  resolve,
  resolveArray,
  type PdfFile,
  type PdfValue,
} from '../../pdf-file/index.ts';
import { lightness, type Inks } from './colours.ts';

/** Components of a colour space that is red, green and blue or grey; undefined for others. */
export function componentsOf(file: PdfFile, value: PdfValue | undefined): 1 | 3 | undefined {
  const space = resolve(file, value);
  if (space === PdfName.of('DeviceRGB') || space === PdfName.of('CalRGB')) return 3;
  if (space === PdfName.of('DeviceGray')) return 1;
  if (!Array.isArray(space)) return undefined;
  const [kind, profile] = space;
  if (kind === PdfName.of('CalRGB')) return 3;
  if (kind !== PdfName.of('ICCBased')) return undefined;
  const stream = resolve(file, profile);
  const count = stream instanceof PdfStream ? resolve(file, stream.dictionary.get('N')) : undefined;
  return count === 3 || count === 1 ? count : undefined;
}

/**
 * A picture without its colours, if it has none or is to have none.
 * @returns undefined if it stays as it is; `colour` if it should have lost its colours and could not
 */
export function greyPicture(file: PdfFile, image: PdfStream, inks: Inks): PdfStream | 'colour' | undefined {
  const { dictionary } = image;
  if (dictionary.get('ImageMask') === true) return undefined;
  const components = componentsOf(file, dictionary.get('ColorSpace'));
  if (components === 1) return undefined;
  const bits = resolve(file, dictionary.get('BitsPerComponent'));
  const hasDecode = resolveArray(file, dictionary.get('Decode')).length > 0;
  const pixels =
    components === 3 && bits === 8 && !hasDecode && !Array.isArray(resolve(file, dictionary.get('Mask')))
      ? readPixels(file, image, inks)
      : undefined;
  if (pixels === undefined) return inks === 'grey' ? 'colour' : undefined;
  const grey = mixGrey(pixels, inks);
  if (grey === undefined) return undefined;
  const entries = new Map(dictionary);
  entries.set('ColorSpace', PdfName.of('DeviceGray'));
  return packStream(entries, grey);
}

interface Pixels {
  readonly bytes: Uint8Array;
  /** Bytes of a pixel: the first three are red, green and blue. */
  readonly step: 3 | 4;
  readonly count: number;
}

function readPixels(file: PdfFile, image: PdfStream, inks: Inks): Pixels | undefined {
  const width = Number(resolve(file, image.dictionary.get('Width')));
  const height = Number(resolve(file, image.dictionary.get('Height')));
  const count = width * height;
  const filters = filtersOf(file, image);
  if (filters.length === 1 && filters[0] === 'DCTDecode') {
    // Unpacking a photograph to see that it has colours would be a waste: they have.
    return inks === 'grey' ? readJpeg(image.bytes, count) : undefined;
  }
  try {
    const bytes = decodeStream(file, image);
    return bytes.length >= count * 3 ? { bytes, step: 3, count } : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function readJpeg(bytes: Uint8Array, count: number): Pixels | undefined {
  try {
    const { data, width, height } = decodeJpeg(bytes, {
      useTArray: true,
      maxResolutionInMP: 200,
      maxMemoryUsageInMB: 2048,
    });
    return width * height === count ? { bytes: data, step: 4, count } : undefined;
  } catch {
    // The library throws plain errors for kinds of JPEG that it does not know.
    return undefined;
  }
}

/** One byte a pixel, or undefined if there are colours that are to stay. */
function mixGrey({ bytes, step, count }: Pixels, inks: Inks): Uint8Array | undefined {
  const grey = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel += 1) {
    const red = bytes[pixel * step] ?? 0;
    const green = bytes[pixel * step + 1] ?? 0;
    const blue = bytes[pixel * step + 2] ?? 0;
    if (inks === 'neutral' && (red !== green || green !== blue)) return undefined;
    grey[pixel] = Math.round(lightness(red, green, blue));
  }
  return grey;
}
