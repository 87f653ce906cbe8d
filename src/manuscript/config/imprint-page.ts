/** What only the imprint says of a book: the house, its printer, the run, what a library has worked out before. */
import { type ImprintPage, defined } from '../../model/index.ts';
import type { BookValues } from './checked.ts';
import { plainText } from './plain-text.ts';

/** Absent where nothing of it is said. */
export function readImprintPage(values: BookValues): ImprintPage | undefined {
  const { address, printer, impression, paper, cip } = values;
  const found: ImprintPage = defined({
    address: linesOf(address),
    printer: oneOf(printer),
    impression: typeof impression === 'number' ? countDown(impression) : oneOf(impression),
    paper: typeof paper === 'object' ? oneOf(paper.name) : undefined,
    cip: linesOf(cip),
    lines: linesOf(values['imprint-lines']),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

type Text = string | number;

/** Lines as they were written: of a list, or of a text of several. */
function linesOf(value: Text | readonly (Text | undefined)[] | undefined): string[] | undefined {
  const lines = [value]
    .flat()
    .flatMap((text) => (text === undefined ? [] : String(text).split('\n')))
    .map(plainText)
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines;
}

function oneOf(value: Text | undefined): string | undefined {
  return value === undefined ? undefined : plainText(value) || undefined;
}

/** The printers’ row of numbers, of which those of earlier impressions are struck off: the lowest says which it is. */
function countDown(impression: number): string {
  return Array.from({ length: 10 }, (_, index) => impression + 9 - index).join(' ');
}
