/** What an author wants of the PDF besides the PDF, and the paper of the book. */
import { defined } from './defined.ts';
import { isMapping } from './mapping.ts';
import { readLength } from './page-wishes.ts';

export interface PrintWishes {
  /** The manuscript's files go into the PDF. */
  readonly source?: boolean;
  /** A second PDF is made for the printer. */
  readonly printReady?: boolean;
  /** Without colours. */
  readonly grey?: boolean;
  /** Thickness of one leaf, millimetres. */
  readonly leaf?: number;
  /** The cover, its back and the spine in one, for the printer. */
  readonly wrap?: WrapWishes;
}

/** Which way the words on a spine run. */
export const spineWays = ['down', 'up', 'none'] as const;

export interface WrapWishes {
  readonly wanted: boolean;
  /** Width, millimetres; absent: as pages and paper have it. */
  readonly spine?: number;
  /** Absent: as is usual in the language of the book. */
  readonly spineText?: (typeof spineWays)[number];
  /** Width of each flap, millimetres; absent: there are none. */
  readonly flaps?: number;
  /** Per cent of the size that the standard gives the code of the ISBN; 0: there is none. */
  readonly barcode?: number;
}

/** Usual papers: grams per square metre, where nobody says them, and cubic centimetres per gram. */
const papers = {
  office: { weight: 80, bulk: 1.25 },
  offset: { weight: 90, bulk: 1.25 },
  book: { weight: 90, bulk: 1.5 },
  bulky: { weight: 80, bulk: 1.8 },
  matt: { weight: 115, bulk: 0.95 },
  gloss: { weight: 115, bulk: 0.8 },
} as const;

export const paperNames = [
  'office',
  'offset',
  'book',
  'bulky',
  'matt',
  'gloss',
] as const satisfies readonly (keyof typeof papers)[];

const pixel = 25.4 / 96;

/** Reads `pdf:` and `paper:` once they have passed the schema. */
export function readPrintWishes(pdf: unknown, paper: unknown): PrintWishes | undefined {
  const wishes = isMapping(pdf) ? pdf : {};
  const leaf = isMapping(paper) ? readLeaf(paper) : readLeaf({ kind: paper });
  const found = {
    ...(typeof wishes['source'] === 'boolean' ? { source: wishes['source'] } : {}),
    ...(typeof wishes['print-ready'] === 'boolean' ? { printReady: wishes['print-ready'] } : {}),
    ...(typeof wishes['grey'] === 'boolean' ? { grey: wishes['grey'] } : {}),
    ...defined({ leaf, wrap: readWrap(wishes['wrap']) }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function readWrap(value: unknown): WrapWishes | undefined {
  if (typeof value === 'boolean') return { wanted: value };
  if (!isMapping(value)) return undefined;
  const [spine, flaps] = [readLength(value['spine']), readLength(value['flaps'])];
  const barcode = value['barcode'] === false ? 0 : value['barcode'];
  return {
    wanted: true,
    ...defined({
      spine: spine === undefined ? undefined : spine * pixel,
      flaps: flaps === undefined ? undefined : flaps * pixel,
      spineText: spineWays.find((way) => way === value['spine-text']),
      barcode: typeof barcode === 'number' ? barcode : undefined,
    }),
  };
}

/** g/m² × cm³/g is the thickness in thousandths of a millimetre; an inch of paper has half as many leaves as pages. */
function readLeaf(paper: Readonly<Record<string, unknown>>): number | undefined {
  const { kind, thickness, 'pages-per-inch': pages } = paper;
  const length = readLength(thickness);
  if (length !== undefined) return length * pixel;
  const named = paperNames.find((name) => name === kind);
  const known = named === undefined ? undefined : papers[named];
  const weight = paper['weight'] ?? known?.weight;
  const bulk = paper['bulk'] ?? known?.bulk ?? papers.office.bulk;
  if (typeof weight === 'number' && typeof bulk === 'number') return (weight * bulk) / 1000;
  if (typeof pages === 'number' && pages > 0) return (25.4 / pages) * 2;
  return undefined;
}
