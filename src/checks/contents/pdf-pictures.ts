/** What a PDF keeps of a picture: JPEGs as they came (ISO 32000-1, 7.4.8), plain PNGs by their pixels. */
import type { Image } from '../../model/index.ts';
import { readJpegHead } from '../../model/index.ts';
import { PdfReference, PdfStream, decodeStream, filtersOf, resolve, type PdfFile } from '../../pdf-file/index.ts';
import type { OpenedPdf } from '../pdf.ts';
import { isElement } from '../pdf/spoken-words.ts';
import type { StructureElement } from '../pdf/structure.ts';
import { hashOf } from './book.ts';
import { fromGrey, mostPixels, readPixels } from './png-pixels.ts';

type Facets = Readonly<Record<string, string>>;

/** The picture that is painted in an element, if it is one. */
export function describePainted(opened: OpenedPdf, element: StructureElement): Facets {
  const { pdf } = opened;
  const [number, ...others] = new Set(numbersIn(opened, element));
  const painted = number === undefined || others.length > 0 ? undefined : resolve(pdf, new PdfReference(number));
  if (!(painted instanceof PdfStream)) return {};
  const [width, height] = ['Width', 'Height'].map((key) => Number(resolve(pdf, painted.dictionary.get(key))));
  const size = { size: sizeOf(width, height) };
  if (filtersOf(pdf, painted).includes('DCTDecode')) return { ...size, scan: hashOf(scanOf(painted.bytes)) };
  return { ...size, ...describePixels(pdf, painted, (width ?? 0) * (height ?? 0)) };
}

function describePixels(pdf: PdfFile, painted: PdfStream, count: number): Facets {
  if (painted.dictionary.has('SMask') || count > mostPixels) return {};
  try {
    const pixels = decodeStream(pdf, painted, count * 4);
    if (pixels.length === count) return { pixels: hashOf(fromGrey(pixels)) };
    return pixels.length === count * 3 ? { pixels: hashOf(pixels) } : {};
  } catch (error) {
    // What cannot be unpacked is no picture of the manuscript's.
    if (error instanceof SyntaxError) return { pixels: 'damaged' };
    throw error;
  }
}

function numbersIn(opened: OpenedPdf, element: StructureElement): number[] {
  return element.parts.flatMap((part) =>
    isElement(part) ? numbersIn(opened, part) : [...(opened.pictures.get(part.place)?.get(part.mcid) ?? [])],
  );
}

const alone: PdfFile = { objects: new Map(), root: new PdfReference(0), info: undefined };

/** What a PDF will keep of it. */
export function describeForPrint({ mediaType, bytes, width, height }: Image): Facets {
  if (mediaType === 'image/svg+xml') return {};
  const size = { size: sizeOf(width, height) };
  if (mediaType === 'image/png') {
    const pixels = readPixels(alone, bytes);
    return pixels === undefined ? size : { ...size, pixels: hashOf(pixels) };
  }
  if (mediaType !== 'image/jpeg') return size;
  const head = readJpegHead(bytes);
  // Those in other colours are saved anew, those that a camera has turned are kept as they lie.
  if (head === undefined || head.colours === 'inks' || head.colours === 'rgb') return {};
  return { size: sizeOf(head.width, head.height), scan: hashOf(scanOf(bytes)) };
}

function sizeOf(width: number | undefined, height: number | undefined): string {
  return `${String(width)} × ${String(height)} pixels`;
}

/** The pixels of a JPEG, from the first start of scan on (ITU-T T.81, B.1.1.3): what is said before may be left out. */
function scanOf(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('ffda', 0, 'hex');
  return start < 0 ? bytes : bytes.subarray(start);
}
