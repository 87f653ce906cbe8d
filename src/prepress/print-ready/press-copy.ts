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
import type { PrintFacts } from './print-xmp.ts';

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

/** Below this a picture is visibly coarse; between this and 300 it is merely not as sharp as it might be. */
const coarse = 200;

export function makePressCopy(options: PressCopyOptions, report: Report): Artifact {
  const { book, pdf, pageMap } = options;
  const made = makePrintReady(pdf.bytes, {
    bleed: options.bleed * 0.75,
    grey: options.grey,
    profile: options.profile,
    facts: describePrint(book),
  });
  const places = new Places(book, pageMap?.pages ?? []);
  reportPictures(made, places, report);
  reportPages(made, places, report);
  return {
    ...pdf,
    kind: 'print-copy',
    path: pdf.path.replace(/\.pdf$/u, '-print.pdf'),
    bytes: made.bytes,
    pages: made.pages,
  };
}

/** What files for the printer say of themselves. */
export function describePrint(book: Book): PrintFacts {
  return {
    title: fullTitle(book.metadata),
    authors: answerableFor(book),
    modified: book.metadata.modified,
    uuid: book.metadata.uuid,
  };
}

/** That they are to no standard, where nobody has said for which press they are. */
export function tellStandard(profile: PrintProfile | undefined, report: Report): void {
  if (profile !== undefined) return;
  report.add(
    'print-standard',
    said`The file for the printer is no PDF/X-4: it has no output intent`,
    {},
    said`Ask the printer for the ICC profile of the press and add it with --output-intent. Many printers do without.`,
  );
}

function reportPictures(made: PrintReady, places: Places, report: Report): void {
  const seen = new Set<string>();
  for (const { page, dpi, width, height, printedWidth } of made.coarse) {
    const { name, place } = places.ofPicture(page, width, height);
    const key = `${name} ${dpi}`;
    if (seen.has(key)) continue;
    seen.add(key);
    report.add(
      ruleOfDots(dpi),
      said`${name} has ${dpi} dots per inch where it is printed, ${places.nameOf(page)}`,
      place,
      adviseDots(width, printedWidth),
    );
  }
}

export function ruleOfDots(dpi: number): 'image-coarse' | 'image-soft' {
  return dpi < coarse ? 'image-coarse' : 'image-soft';
}

/** @param printedWidth points */
export function adviseDots(width: number, printedWidth: number): Phrase {
  const printed = inMillimetres(printedWidth);
  return said`It is ${width} pixels wide and ${Math.round(printed)} mm in print: ${Math.ceil((printed / 25.4) * 300)} pixels would do.`;
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
