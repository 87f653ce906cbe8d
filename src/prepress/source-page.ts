/** The pages of a finished PDF as pictures that can be placed: their boxes, and each as a form XObject. */
import { deflateSync } from 'node:zlib';
import {
  PdfStream,
  addObject,
  decodeStream,
  dictionary,
  inherited,
  listPages,
  name,
  resolve,
  resolveDictionary,
  type Matrix,
  type PdfDictionary,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from '../pdf-file/index.ts';

/** Points (1/72 in) from the lower left corner: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export interface SourcePage {
  readonly entries: PdfDictionary;
  /** The finished page: the trim box, else the part that is shown. */
  readonly box: Box;
  /** As it is seen, points. */
  readonly width: number;
  readonly height: number;
  /** Sets the page upright with its lower left corner in the origin. */
  readonly upright: Matrix;
}

/** @throws SyntaxError where a page has no size */
export function listSourcePages(file: PdfFile): SourcePage[] {
  return listPages(file).map((reference) => {
    const entries = resolveDictionary(file, reference);
    const media = readBox(file, inherited(file, entries, 'MediaBox'));
    if (media === undefined) throw new SyntaxError('a page without a size');
    const shown = readBox(file, inherited(file, entries, 'CropBox')) ?? media;
    const box = intersect(readBox(file, entries.get('TrimBox')) ?? shown, media) ?? media;
    const turns = (((Number(inherited(file, entries, 'Rotate') ?? 0) / 90) % 4) + 4) % 4;
    const [left, bottom, right, top] = box;
    const lies = turns % 2 === 1;
    return {
      entries,
      box,
      width: lies ? top - bottom : right - left,
      height: lies ? right - left : top - bottom,
      upright: setUpright(box, turns),
    };
  });
}

export function readBox(file: PdfFile, value: PdfValue | undefined): Box | undefined {
  const list = resolve(file, value);
  if (!Array.isArray(list)) return undefined;
  const sides = list.map((item) => resolve(file, item));
  const [a, b, c, d] = sides;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return undefined;
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[2] - box[0] > 0 && box[3] - box[1] > 0 ? box : undefined;
}

function intersect(a: Box, b: Box): Box | undefined {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return box[2] > box[0] && box[3] > box[1] ? box : undefined;
}

/** @param turns quarter turns clockwise */
function setUpright([left, bottom, right, top]: Box, turns: number): Matrix {
  if (turns === 1) return [0, -1, 1, 0, -bottom, right];
  if (turns === 2) return [-1, 0, 0, -1, right, top];
  if (turns === 3) return [0, 1, -1, 0, top, -left];
  return [1, 0, 0, 1, -left, -bottom];
}

/**
 * A page as a form XObject (8.10), which is cut off at the page's box. Its tags and links stay behind.
 * @throws SyntaxError if its content is packed as only pictures are
 */
export function makeForm(file: PdfFile, page: SourcePage): PdfReference {
  const { stream, bytes } = readContents(file, page.entries);
  const resources = inherited(file, page.entries, 'Resources');
  const group = resolve(file, page.entries.get('Group'));
  const packing = stream ?? new Map<string, PdfValue>([['Filter', name('FlateDecode')]]);
  const form = dictionary({
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: [...page.box],
    Resources: resources ?? dictionary({}),
    Group: group instanceof Map ? group : undefined,
    Filter: packing.get('Filter'),
    DecodeParms: packing.get('DecodeParms'),
  });
  return addObject(file, new PdfStream(form, bytes));
}

/** The content of a page: as it is packed if it is one stream, else joined and packed anew. */
function readContents(
  file: PdfFile,
  page: PdfDictionary,
): { readonly stream: PdfDictionary | undefined; readonly bytes: Uint8Array } {
  const contents = resolve(file, page.get('Contents'));
  if (contents instanceof PdfStream) return { stream: contents.dictionary, bytes: contents.bytes };
  return { stream: undefined, bytes: deflateSync(decodeContents(file, page), { level: 9 }) };
}

/** Bytes of a page's content: a list may name the same stream again and again. */
const mostContent = 500 * 2 ** 20;

/** The content of a page, unpacked. @throws SyntaxError */
export function decodeContents(file: PdfFile, page: PdfDictionary): Uint8Array {
  const contents = resolve(file, page.get('Contents'));
  const streams = Array.isArray(contents) ? contents.map((item) => resolve(file, item)) : [contents];
  let left = mostContent;
  const parts = streams.flatMap((stream) => {
    if (!(stream instanceof PdfStream)) return [];
    const part = decodeStream(file, stream);
    left -= part.length;
    if (left < 0) throw new SyntaxError('a page with more content than a book');
    return [part];
  });
  // One part may end in the middle of a line, never of a word (7.8.2).
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from('\n'), part])));
}
