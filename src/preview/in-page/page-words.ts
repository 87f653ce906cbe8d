/** Words on the pages of a PDF: which stand at a point, and where some stand. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfFiles } from './pdf-files.ts';
import type { Band } from './pixels.ts';

interface Piece {
  readonly text: string;
  /** From the left and from the top, of the page's width and height. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters and digits alone, as the manuscript's are compared (words/passages.ts). */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

async function readPieces(page: PDFPageProxy): Promise<Piece[]> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const high = item.height || 10;
    return [
      {
        text: item.str,
        left: x / width,
        right: (x + item.width) / width,
        top: 1 - (y + high) / height,
        bottom: 1 - (y - high * 0.25) / height,
      },
    ];
  });
}

/** The line of type at a point of a page; the words near the point, where it is a long one. */
export async function wordsAt(
  files: PdfFiles,
  number: number,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<string> {
  const page = await files.getPage(number);
  const pieces = page === undefined ? [] : await readPieces(page);
  const line = pieces.filter(({ top, bottom }) => top <= y && y <= bottom);
  const at = line.find(({ left, right }) => left <= x && x <= right) ?? line[0];
  if (at === undefined) return '';
  // Words may be pieces of their own: those of the line, in their order.
  const text = lettersOf(at.text).length >= 12 ? at.text : line.map((piece) => piece.text).join(' ');
  // Divided at its end; the number of a note, or of a line, before it.
  return text.replace(/^[\d*†‡]{1,3}\s+(?=\S)/u, '').replace(/[-\u2010\u00AD]$/u, '');
}

/** How many pages are looked through for where something stands. */
const reach = 4;

/** Where letters begin, from a page on. */
export async function findLetters(
  files: PdfFiles,
  from: number,
  letters: string,
): Promise<{ readonly page: number; readonly band: Band } | undefined> {
  const wanted = letters.slice(0, 24);
  if (wanted === '') return undefined;
  for (let number = from; number < from + reach; number += 1) {
    const page = await files.getPage(number);
    if (page === undefined) return undefined;
    const pieces = await readPieces(page);
    const all = pieces.map(({ text }) => lettersOf(text));
    let left = all.join('').indexOf(wanted);
    if (left < 0) continue;
    const index = all.findIndex((text) => (left -= text.length) < 0);
    const piece = pieces[index];
    if (piece !== undefined) return { page: number, band: { from: piece.top, to: piece.bottom } };
  }
  return undefined;
}
