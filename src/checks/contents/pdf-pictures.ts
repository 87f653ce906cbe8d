/** What a PDF keeps of a picture: JPEGs as they came (ISO 32000-1, 7.4.8), others by their pixels. */
import { PdfReference, PdfStream, filtersOf, resolve } from '../../pdf-file/index.ts';
import type { Image } from '../../model/index.ts';
import { readJpegHead } from '../../model/index.ts';
import type { OpenedPdf } from '../pdf.ts';
import { isElement } from '../pdf/spoken-words.ts';
import type { StructureElement } from '../pdf/structure.ts';
import { hashOf } from './book.ts';

/** The pictures that are painted in an element. */
export function describePainted(opened: OpenedPdf, element: StructureElement): Readonly<Record<string, string>> {
  const { pdf } = opened;
  const [number, ...others] = new Set(numbersIn(opened, element));
  const painted = number === undefined || others.length > 0 ? undefined : resolve(pdf, new PdfReference(number));
  if (!(painted instanceof PdfStream)) return {};
  const { dictionary, bytes } = painted;
  const isJpeg = filtersOf(pdf, painted).includes('DCTDecode');
  return {
    size: `${String(dictionary.get('Width'))}×${String(dictionary.get('Height'))}`,
    ...(isJpeg ? { scan: hashOf(scanOf(bytes)) } : {}),
  };
}

function numbersIn(opened: OpenedPdf, element: StructureElement): number[] {
  return element.parts.flatMap((part) =>
    isElement(part) ? numbersIn(opened, part) : [...(opened.pictures.get(part.place)?.get(part.mcid) ?? [])],
  );
}

/** What a PDF will keep of it. */
export function describeForPrint({ mediaType, bytes, width, height }: Image): Readonly<Record<string, string>> {
  if (mediaType === 'image/svg+xml') return {};
  const size = { size: `${String(width)}×${String(height)}` };
  if (mediaType !== 'image/jpeg') return size;
  const head = readJpegHead(bytes);
  // Those in other colours are saved anew, those that a camera has turned are kept as they lie.
  if (head === undefined || head.colours === 'inks' || head.colours === 'rgb') return {};
  return { size: `${head.width}×${head.height}`, scan: hashOf(scanOf(bytes)) };
}

/** The pixels of a JPEG, from the first start of scan on (ITU-T T.81, B.1.1.3): what is said before may be left out. */
function scanOf(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('ffda', 0, 'hex');
  return start < 0 ? bytes : bytes.subarray(start);
}
