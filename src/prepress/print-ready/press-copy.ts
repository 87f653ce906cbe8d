/** The printer's file of a book beside its PDF edition, and all that has to be said of it. */
import { fullTitle } from '../../editions/index.ts';
import type { Element } from 'hast';
import {
  type Artifact,
  type Book,
  type Image,
  type Page,
  type PageMap,
  type Section,
  answerableFor,
  visit,
} from '../../model/index.ts';
import { type Phrase, type Place, type Report, said } from '../../report/index.ts';
import { inMillimetres } from '../lengths.ts';
import type { PrintProfile } from './intent.ts';
import { makePrintReady, type PrintReady } from './print-ready.ts';

export interface PressCopyOptions {
  readonly book: Book;
  /** The PDF edition. */
  readonly pdf: Artifact;
  readonly pageMap: PageMap | undefined;
  /** CSS pixels. */
  readonly bleed: number;
  readonly grey: boolean;
  readonly profile?: PrintProfile | undefined;
}

export interface Spine {
  readonly millimetres: number;
  /** Pages between the covers. */
  readonly pages: number;
  /** Thickness of one leaf, millimetres. */
  readonly leaf: number;
}

export interface PressCopy {
  readonly artifact: Artifact;
  readonly spine: Spine;
}

/** Of office paper and of most printing on demand, millimetres. */
const usualLeaf = 0.1;

/** Below this a picture is visibly coarse; between this and 300 it is merely not as sharp as it might be. */
const coarse = 200;

export function makePressCopy(options: PressCopyOptions, report: Report): PressCopy {
  const { book, pdf, pageMap, profile } = options;
  const made = makePrintReady(pdf.bytes, {
    bleed: options.bleed * 0.75,
    grey: options.grey,
    profile,
    facts: {
      title: fullTitle(book.metadata),
      authors: answerableFor(book),
      modified: book.metadata.modified,
      uuid: book.metadata.uuid,
    },
  });
  const places = new Places(book, pageMap?.pages ?? []);
  reportPictures(made, places, report);
  reportPages(made, places, report);
  if (profile === undefined) {
    report.add(
      'print-standard',
      said`The file for the printer is no PDF/X-4: it has no output intent`,
      {},
      said`Ask the printer for the ICC profile of the press and add it with --output-intent. Many printers do without.`,
    );
  }
  const spine = measureSpine(book, made.pages);
  report.add(
    'spine-width',
    said`The spine is ${spine.millimetres} mm wide: ${spine.pages} pages on paper ${spine.leaf} mm thick`,
    {},
    book.design.print?.leaf === undefined
      ? said`That is office paper. Say what the book is printed on: paper: {thickness: 0.12mm}.`
      : undefined,
  );
  return {
    artifact: {
      ...pdf,
      kind: 'print-copy',
      path: pdf.path.replace(/\.pdf$/u, '-print.pdf'),
      bytes: made.bytes,
      pages: made.pages,
    },
    spine,
  };
}

/** Leaves one upon the other. The cover and its back are no leaf of the block. */
function measureSpine(book: Book, pages: number): Spine {
  const leaf = book.design.print?.leaf ?? usualLeaf;
  const inside = book.cover.inPdf ? Math.max(0, pages - 2) : pages;
  return {
    millimetres: Math.round(Math.ceil(inside / 2) * leaf * 10) / 10,
    pages: inside,
    leaf: Math.round(leaf * 10_000) / 10_000,
  };
}

function reportPictures(made: PrintReady, places: Places, report: Report): void {
  const seen = new Set<string>();
  for (const { page, dpi, width, height, printedWidth } of made.coarse) {
    const { name, place } = places.ofPicture(page, width, height);
    const key = `${name} ${dpi}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const printed = inMillimetres(printedWidth);
    report.add(
      dpi < coarse ? 'image-coarse' : 'image-soft',
      said`${name} has ${dpi} dots per inch where it is printed, ${places.nameOf(page)}`,
      place,
      said`It is ${width} pixels wide and ${Math.round(printed)} mm in print: ${Math.ceil((printed / 25.4) * 300)} pixels would do.`,
    );
  }
}

function reportPages(made: PrintReady, places: Places, report: Report): void {
  for (const page of made.coloured) {
    report.add(
      'print-colour',
      said`A picture ${places.nameOf(page)} keeps its colours in the file for the printer`,
      places.of(page),
      said`It is of a kind that cannot be read. Save it as PNG, or as a plain JPEG.`,
    );
  }
  for (const page of made.unbled) {
    report.add(
      'print-bleed',
      said`Something reaches the edge of the page ${places.nameOf(page)} and ends there`,
      places.of(page),
      said`Cutting is not exact: it may show a white line. Keep it 5 mm away from the edge.`,
    );
  }
}

/** Where in the manuscript that is what stands on a page. */
class Places {
  readonly #book: Book;
  readonly #pages: readonly Page[];
  readonly #sections: ReadonlyMap<string, Section>;

  constructor(book: Book, pages: readonly Page[]) {
    this.#book = book;
    this.#pages = pages;
    this.#sections = new Map(book.sections.map((section) => [section.id, section]));
  }

  nameOf(page: number): Phrase {
    const label = this.#pages[page]?.label ?? '';
    return label === '' ? said`on sheet ${page + 1} of the PDF` : said`on page ${label}`;
  }

  of(page: number): Place {
    const source = this.#sections.get(this.#pages[page]?.section ?? '')?.source;
    return source === undefined ? {} : { file: source };
  }

  /** Of the pictures on a page the one of this size; its name is the file's, as far as that is known. */
  ofPicture(page: number, width: number, height: number): { readonly name: string; readonly place: Place } {
    const fits = (image: Image | undefined): image is Image =>
      image !== undefined && image.width === width && image.height === height;
    const section = this.#sections.get(this.#pages[page]?.section ?? '');
    const found: { readonly image: Image; readonly element?: Element }[] = [];
    if (section !== undefined) {
      visit(section.body, 'element', (element) => {
        const image = this.#book.images.get(typeof element.properties.src === 'string' ? element.properties.src : '');
        if (element.tagName === 'img' && fits(image)) found.push({ image, element });
      });
    }
    // What stands before all sections is the cover, of which a part may be shown.
    const cover = section === undefined && page === 0 ? this.#book.images.get(this.#book.cover.image ?? '') : undefined;
    const image = found[0]?.image ?? cover ?? [...this.#book.images.values()].find(fits);
    const start = found[0]?.element?.position?.start;
    return {
      name: image?.source ?? image?.key ?? (section === undefined && page === 0 ? 'The cover' : 'A picture'),
      place: { ...this.of(page), line: start?.line, column: start?.column },
    };
  }
}
