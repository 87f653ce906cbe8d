/** Says which pictures have too few dots for print, and what was seen of all of them. */
import type { Book } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import { version } from '../../system/index.ts';
import type { PageDesign } from '../../theme/index.ts';
import { placeOf } from './faults.ts';
import type { Galley } from './galleys.ts';
import type { PrintedPicture } from './in-page/pictures.ts';
import { frameOf } from './make-up/index.ts';
import type { Pagination } from './pagination.ts';

/** Dots per inch; a picture as large as its dots are on a screen has 96. With fewer it was made larger than it is. */
const fewest = 90;

export function reportPictures(
  report: Report,
  { pictures, pagination }: { readonly pictures: readonly PrintedPicture[]; readonly pagination: Pagination },
  galleys: readonly Galley[],
  { book, design }: { readonly book: Book; readonly design: PageDesign },
): void {
  // Drawings have no dots.
  const dotted = pictures.filter(({ source }) => !source.endsWith('.svg'));
  const coarse = dotted.filter(({ dpi }) => dpi < fewest).toSorted((a, b) => a.dpi - b.dpi);
  const [first] = coarse;
  if (first !== undefined) {
    const { galley, turn, at, source, dpi } = first;
    const { section, inColumns, isIndex } = galleys[galley] ?? {};
    const page = (pagination.starts[galley] ?? 0) + Math.floor(turn / frameOf(design, inColumns, isIndex).columns);
    const name = book.images.get(source)?.source ?? source;
    const others = new Set(coarse.map((picture) => picture.source)).size - 1;
    report.add(
      'image-small',
      said`${name} has ${Math.round(dpi)} dots per inch on page ${pagination.pages[page]?.label ?? ''}${
        others === 0
          ? ''
          : others === 1
            ? said`; 1 other picture has fewer than ${fewest}, too`
            : said`; ${others} other pictures have fewer than ${fewest}, too`
      }`,
      { file: section?.source, ...placeOf(at) },
      said`In print it looks coarse: give it more dots (300 for each inch of its width are good), or make it smaller.`,
    );
  }
  const lowest = Math.min(...dotted.map(({ dpi }) => dpi));
  report.examined({
    check: 'pdf-pictures',
    about: `No picture has fewer than ${fewest} dots per inch where it stands on a page`,
    edition: 'pdf',
    tool: { name: 'Octavo', version },
    result: 'passed',
    findings: first === undefined ? 0 : 1,
    evidence:
      dotted.length === 0
        ? '0 pictures made of dots'
        : `${dotted.length} ${dotted.length === 1 ? 'picture' : 'pictures'} made of dots; the coarsest has ${Math.round(lowest)} dots per inch`,
  });
}
