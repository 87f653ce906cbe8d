/** What is painted on a page, and how large: pictures for their resolution, edges for the bleed. */
import {
  ContentTokens,
  PdfReference,
  PdfStream,
  decodeStream,
  dictionaryAt,
  identity,
  inherited,
  multiply,
  nameOf,
  readMatrix,
  resolve,
  transform,
  type Matrix,
  type PdfDictionary,
  type PdfFile,
} from '../../pdf-file/index.ts';
import { decodeContents, type Box, type SourcePage } from '../source-page.ts';

/** A picture where it is painted. */
export interface Placement {
  readonly image: PdfReference;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Points as printed. */
  readonly printedWidth: number;
  readonly printedHeight: number;
  readonly box: Box;
}

export interface Trace {
  readonly placements: readonly Placement[];
  /** Whether there are letters. */
  readonly hasText: boolean;
  /** All areas that are filled, pictures included. */
  readonly areas: readonly Box[];
}

const deepest = 12;

/** Forms of one page, each counted as often as it is painted: forms in forms may be painted without end. */
const mostForms = 10_000;

/** @throws SyntaxError if the content is packed as only pictures are, or paints the same again and again */
export function tracePage(file: PdfFile, page: SourcePage): Trace {
  const tracing = new Tracing(file);
  const resources = inherited(file, page.entries, 'Resources');
  tracing.follow(decodeContents(file, page.entries), resources instanceof Map ? resources : new Map(), identity, 0);
  return tracing;
}

type Place = readonly [x: number, y: number];

class Tracing implements Trace {
  readonly placements: Placement[] = [];
  readonly areas: Box[] = [];
  hasText = false;
  readonly #file: PdfFile;
  #forms = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  follow(bytes: Uint8Array, resources: PdfDictionary, from: Matrix, depth: number): void {
    const saved: Matrix[] = [];
    let matrix = from;
    let path: Place[] = [];
    for (const tokens = new ContentTokens(viewOf(bytes)); tokens.next();) {
      const { operator } = tokens;
      if (operator === 'q') saved.push(matrix);
      else if (operator === 'Q') matrix = saved.pop() ?? matrix;
      else if (operator === 'cm') matrix = multiply(readMatrix(tokens.numbers()) ?? identity, matrix);
      else if (operator === 'Tj' || operator === 'TJ') this.hasText = true;
      else if (/^(?:re|[mlcvy])$/.test(operator)) path.push(...placesOf(tokens, matrix));
      else if (/^(?:f|F|f\*|B|B\*|b|b\*)$/.test(operator)) {
        if (path.length > 0) this.areas.push(boundsOf(path));
        path = [];
      } else if (/^[nSs]$/.test(operator)) path = [];
      else if (operator === 'Do') this.#paint(resources, tokens.name(0), matrix, depth);
    }
  }

  #paint(resources: PdfDictionary, name: string, matrix: Matrix, depth: number): void {
    const file = this.#file;
    const reference = dictionaryAt(file, resources.get('XObject')).get(name);
    const object = resolve(file, reference);
    if (!(object instanceof PdfStream) || !(reference instanceof PdfReference)) return;
    const { dictionary } = object;
    const subtype = nameOf(dictionary.get('Subtype'));
    if (subtype === 'Image') {
      const box = boundsOf(corners.map(([x, y]) => transform(matrix, x, y)));
      this.areas.push(box);
      this.placements.push({
        image: reference,
        width: Number(resolve(file, dictionary.get('Width'))),
        height: Number(resolve(file, dictionary.get('Height'))),
        printedWidth: Math.hypot(matrix[0], matrix[1]),
        printedHeight: Math.hypot(matrix[2], matrix[3]),
        box,
      });
    } else if (subtype === 'Form' && depth < deepest) {
      this.#forms += 1;
      if (this.#forms > mostForms) throw new SyntaxError('a page paints the same again and again');
      const own = resolve(file, dictionary.get('Resources'));
      const placed = readMatrix(resolve(file, dictionary.get('Matrix')));
      this.follow(
        decodeStream(file, object),
        own instanceof Map ? own : resources,
        placed === undefined ? matrix : multiply(placed, matrix),
        depth + 1,
      );
    }
  }
}

/** The points that an operator adds to the path. */
function placesOf(tokens: ContentTokens, matrix: Matrix): Place[] {
  const numbers = tokens.numbers();
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (tokens.operator === 're') return corners.map(([right, top]) => transform(matrix, a + right * c, b + top * d));
  const places: Place[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    places.push(transform(matrix, numbers[index] ?? 0, numbers[index + 1] ?? 0));
  }
  return places;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Without spreading: a drawing has more points than a call has room. */
function boundsOf(places: readonly Place[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}
