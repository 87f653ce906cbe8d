/** What is painted on a page, and how large: pictures for their resolution, edges for the bleed. */
import { decodeStream } from '../../editions/pdf/finish/filters.ts';
import {
  PdfName,
  PdfReference,
  PdfStream,
  resolve,
  type PdfDictionary,
  type PdfFile,
} from '../../editions/pdf/finish/objects.ts';
import { decodeContents, inherited, type Box, type Matrix, type SourcePage } from '../source-page.ts';
import { walkContent } from './operations.ts';

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

/** @throws SyntaxError if the content is packed as only pictures are */
export function tracePage(file: PdfFile, page: SourcePage): Trace {
  const placements: Placement[] = [];
  const areas: Box[] = [];
  let hasText = false;
  const trace = (bytes: Uint8Array, resources: PdfDictionary, from: Matrix, depth: number): void => {
    const objects = resolve(file, resources.get('XObject'));
    const saved: Matrix[] = [];
    let matrix = from;
    let path: (readonly [number, number])[] = [];
    for (const { operator, operands } of walkContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
      const numbers = operands.map(Number);
      const [a = 0, b = 0, c = 0, d = 0] = numbers;
      if (operator === 'q') saved.push(matrix);
      else if (operator === 'Q') matrix = saved.pop() ?? matrix;
      else if (operator === 'cm') matrix = multiply(numbers, matrix);
      else if (operator === 'Tj' || operator === 'TJ') hasText = true;
      else if (operator === 're')
        path.push(apply(matrix, a, b), apply(matrix, a + c, b + d), apply(matrix, a + c, b), apply(matrix, a, b + d));
      else if (/^[mlcvy]$/.test(operator)) {
        for (let index = 0; index + 1 < numbers.length; index += 2) {
          path.push(apply(matrix, numbers[index] ?? 0, numbers[index + 1] ?? 0));
        }
      } else if (/^(?:f|F|f\*|B|B\*|b|b\*)$/.test(operator)) {
        if (path.length > 0) areas.push(boundsOf(path));
        path = [];
      } else if (/^[nSs]$/.test(operator)) path = [];
      else if (operator === 'Do' && objects instanceof Map) {
        const reference = objects.get((operands[0] ?? '').slice(1));
        const object = resolve(file, reference);
        if (!(object instanceof PdfStream) || !(reference instanceof PdfReference)) continue;
        const { dictionary } = object;
        if (dictionary.get('Subtype') === PdfName.of('Image')) {
          const box = boundsOf(corners.map(([x, y]) => apply(matrix, x, y)));
          areas.push(box);
          placements.push({
            image: reference,
            width: Number(resolve(file, dictionary.get('Width'))),
            height: Number(resolve(file, dictionary.get('Height'))),
            printedWidth: Math.hypot(matrix[0], matrix[1]),
            printedHeight: Math.hypot(matrix[2], matrix[3]),
            box,
          });
        } else if (dictionary.get('Subtype') === PdfName.of('Form') && depth < deepest) {
          const own = resolve(file, dictionary.get('Resources'));
          const placed = resolve(file, dictionary.get('Matrix'));
          trace(
            decodeStream(file, object),
            own instanceof Map ? own : resources,
            Array.isArray(placed) ? multiply(placed.map(Number), matrix) : matrix,
            depth + 1,
          );
        }
      }
    }
  };
  const resources = inherited(file, page.entries, 'Resources');
  const identity: Matrix = [1, 0, 0, 1, 0, 0];
  trace(decodeContents(file, page.entries), resources instanceof Map ? resources : new Map(), identity, 0);
  return { placements, hasText, areas };
}

const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], m: Matrix): Matrix {
  return [
    a * m[0] + b * m[2],
    a * m[1] + b * m[3],
    c * m[0] + d * m[2],
    c * m[1] + d * m[3],
    e * m[0] + f * m[2] + m[4],
    e * m[1] + f * m[3] + m[5],
  ];
}

function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
}

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
