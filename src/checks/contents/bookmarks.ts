/** The bookmarks of a PDF (its outline, ISO 32000-1, 12.3.3), and what its pages are called (12.4.2). */
import { roman } from '../../model/index.ts';
import {
  PdfName,
  PdfReference,
  PdfString,
  dictionaryAt,
  readNumberTree,
  resolve,
  textAt,
  type PdfValue,
} from '../../pdf-file/index.ts';
import type { OpenedPdf } from '../pdf.ts';
import type { Holding } from './holdings.ts';
import { holdLine } from './lists.ts';

type Opened = Pick<OpenedPdf, 'pdf' | 'pages'>;

/** In the order in which they are shown, where all are open. */
export function readBookmarks(opened: Opened): Holding[] {
  const { pdf } = opened;
  const lines: Holding[] = [];
  const known = new Set<number>();
  const read = (parent: PdfValue | undefined, level: number): void => {
    for (let next = dictionaryAt(pdf, parent).get('First'); next instanceof PdfReference;) {
      // A list that leads back into itself has no end.
      if (known.has(next.number)) return;
      known.add(next.number);
      const item = dictionaryAt(pdf, next);
      lines.push(holdLine('bookmark', textAt(pdf, item.get('Title')) ?? '', whereTo(opened, item), level));
      read(next, level + 1);
      next = item.get('Next');
    }
  };
  read(dictionaryAt(pdf, pdf.root).get('Outlines'), 1);
  return lines;
}

function whereTo({ pdf, pages }: Opened, item: ReadonlyMap<string, PdfValue>): string {
  const action = dictionaryAt(pdf, item.get('A'));
  const target = resolve(pdf, item.get('Dest') ?? action.get('D') ?? null);
  if (target instanceof PdfString) return `#${Buffer.from(target.bytes, 'latin1').toString('utf8')}`;
  if (target instanceof PdfName) return `#${target.name}`;
  const [page] = Array.isArray(target) ? target : [];
  const index = page instanceof PdfReference ? pages.get(page.number) : undefined;
  return index === undefined ? 'nowhere' : `page ${index + 1} of the file`;
}

/** “iv”, “12”: one for each page, '' for those that are not counted. */
export function readPageLabels({ pdf, pages }: Opened): string[] {
  const ranges = [...readNumberTree(pdf, dictionaryAt(pdf, pdf.root).get('PageLabels'))].toSorted(([a], [b]) => a - b);
  return Array.from({ length: pages.size }, (_, index) => {
    const [from, range] = ranges.findLast(([first]) => first <= index) ?? [];
    if (from === undefined) return String(index + 1);
    const entries = dictionaryAt(pdf, range);
    const start = entries.get('St');
    const number = index - from + (typeof start === 'number' ? start : 1);
    const style = entries.get('S');
    return `${textAt(pdf, entries.get('P')) ?? ''}${style instanceof PdfName ? spell(number, style.name) : ''}`;
  });
}

/** @param style `D`: in figures; `r`: roman. Octavo writes no others. */
function spell(number: number, style: string): string {
  return style === 'r' ? roman(number) : String(number);
}
