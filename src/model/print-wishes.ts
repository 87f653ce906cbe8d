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
}

const pixel = 25.4 / 96;

/** Reads `pdf:` and `paper:` once they have passed the schema. */
export function readPrintWishes(pdf: unknown, paper: unknown): PrintWishes | undefined {
  const wishes = isMapping(pdf) ? pdf : {};
  const leaf = isMapping(paper) ? readLeaf(paper) : undefined;
  const found = {
    ...(typeof wishes['source'] === 'boolean' ? { source: wishes['source'] } : {}),
    ...(typeof wishes['print-ready'] === 'boolean' ? { printReady: wishes['print-ready'] } : {}),
    ...(typeof wishes['grey'] === 'boolean' ? { grey: wishes['grey'] } : {}),
    ...defined({ leaf }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** g/m² × cm³/g is the thickness in thousandths of a millimetre; an inch of paper has half as many leaves as pages. */
function readLeaf(paper: Readonly<Record<string, unknown>>): number | undefined {
  const { thickness, weight, bulk, 'pages-per-inch': pages } = paper;
  const length = readLength(thickness);
  if (length !== undefined) return length * pixel;
  if (typeof weight === 'number') return (weight * (typeof bulk === 'number' ? bulk : usualBulk)) / 1000;
  if (typeof pages === 'number' && pages > 0) return (25.4 / pages) * 2;
  return undefined;
}

/** Of the usual paper of offices and of printing on demand, cm³/g. */
const usualBulk = 1.25;
