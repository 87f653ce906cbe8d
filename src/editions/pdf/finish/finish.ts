/** What Chromium's PDF still lacks to be a book: who wrote it, what its pages are called, its outline. */
import type { Book, ContentsEntry } from '../../../model/book.ts';
import { namesOf } from '../../../model/metadata.ts';
import type { Page } from '../../../model/page-map.ts';
import type { PageDesign } from '../../../theme/theme.ts';
import { sheetOf } from '../page-css.ts';
import { archivePdf } from './archive.ts';
import { attachSource } from './attachments.ts';
import { decodeId, destinationName, eachAnnotation, type Destination } from './destinations.ts';
import type { Mark } from './marks.ts';
import {
  PdfName,
  PdfString,
  addObject,
  dictionary,
  listPages,
  name,
  resolve,
  resolveDictionary,
  textString,
  type PdfDictionary,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from './objects.ts';
import { addOutline } from './outline.ts';
import { addOutputIntent } from './output-intent.ts';
import { readText } from './structure.ts';
import { addXmp, fullTitle } from './xmp.ts';

export interface Finish {
  readonly book: Book;
  /** What names these pages. */
  readonly identity: string;
  readonly pages: readonly Page[];
  readonly design: PageDesign;
  readonly outline: readonly ContentsEntry[];
  readonly destinations: ReadonlyMap<string, Destination>;
  /** Facts that the browser's file carries by their numbers. */
  readonly marks: readonly Mark[];
  /** The text of the galleys, piece by piece. */
  readonly words: Iterable<string>;
}

/** Changes the file in place. @returns indices of the pages with a drawing that has letters of no font */
export function finishPdf(file: PdfFile, finish: Finish): number[] {
  const { book, pages, design, destinations } = finish;
  const catalog = resolveDictionary(file, file.root);
  catalog.set('Lang', textString(book.metadata.language));
  catalog.set(
    'ViewerPreferences',
    dictionary({
      DisplayDocTitle: true,
      Direction: book.metadata.direction === 'rtl' ? name('R2L') : undefined,
    }),
  );
  catalog.set('PageMode', name('UseOutlines'));
  catalog.set('PageLayout', name(book.kind === 'book' ? 'TwoPageRight' : 'SinglePage'));
  catalog.set('PageLabels', dictionary({ Nums: labelPages(pages) }));
  describe(file, book);
  cutToTrim(file, design);
  nameDestinations(file, catalog, destinations);
  addOutline(file, catalog, finish.outline, destinations);
  const producer = readProducer(file);
  attachSource(file, book.sources ?? new Map(), book.metadata.modified);
  addXmp(file, book.metadata, producer, {
    archival: (book.sources?.size ?? 0) > 0 ? 3 : 2,
    identity: finish.identity,
  });
  addOutputIntent(file);
  return archivePdf(file, { marks: finish.marks, words: finish.words, language: book.metadata.language, design });
}

/** The program that made the pages. */
function readProducer(file: PdfFile): string {
  const entries = file.info === undefined ? undefined : resolveDictionary(file, file.info);
  return readText(entries?.get('Producer')) ?? 'Chromium';
}

/** The document information dictionary (14.3.3). */
function describe(file: PdfFile, { metadata }: Book): void {
  if (file.info === undefined) return;
  const optional = (text: string | undefined): PdfValue | undefined =>
    text === undefined || text === '' ? undefined : textString(text);
  const known = resolveDictionary(file, file.info);
  const date = new PdfString(`D:${metadata.modified.replace(/[-:TZ]/g, '').slice(0, 14)}Z`);
  const entries = dictionary({
    Title: textString(fullTitle(metadata)),
    Author: optional(namesOf(metadata, 'aut').join(', ')),
    Subject: optional(metadata.description),
    Keywords: optional(metadata.subjects.map(({ label }) => label).join(', ')),
    Creator: textString('Octavo'),
    Producer: known.get('Producer'),
    CreationDate: date,
    ModDate: date,
  });
  file.objects.set(file.info.number, entries);
}

/** Ranges of pages with labels of one kind (12.4.2): roman, arabic, none. */
function labelPages(pages: readonly Page[]): PdfValue[] {
  const numbers: PdfValue[] = [];
  let before: { readonly style: string; readonly value: number } | undefined;
  pages.forEach(({ label }, index) => {
    const style = /^\d+$/.test(label) ? 'D' : label === '' ? '' : 'r';
    const value = style === 'D' ? Number(label) : style === 'r' ? index : 0;
    const goesOn = before !== undefined && before.style === style && (style !== 'D' || before.value + 1 === value);
    if (!goesOn)
      numbers.push(
        index,
        dictionary({ S: style === '' ? undefined : name(style), St: style === 'D' && value > 1 ? value : undefined }),
      );
    before = { style, value };
  });
  return numbers;
}

/**
 * Chromium rounds pages to device pixels; the page is what the trim says, from its upper left corner. Sheets
 * of plates that bleed are larger: the trim is in their middle, and what is over it stays for the printer.
 */
function cutToTrim(file: PdfFile, design: PageDesign): void {
  const { trim } = design;
  const bleed = sheetOf(design).bleed * 0.75;
  const width = roundPoints(trim.width * 0.75);
  const height = roundPoints(trim.height * 0.75);
  for (const page of listPages(file)) {
    const entries = resolveDictionary(file, page);
    const box = resolve(file, entries.get('MediaBox'));
    const [, , right, upper] = Array.isArray(box) ? box : [];
    const edge = typeof right === 'number' && right > width + bleed ? bleed : 0;
    const top = (typeof upper === 'number' ? upper : height) - edge;
    const exact = [edge, roundPoints(top - height), roundPoints(edge + width), roundPoints(top)];
    entries.set('MediaBox', exact);
    entries.set('TrimBox', [...exact]);
  }
}

function roundPoints(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Ids as a name tree (7.9.6), which links and addresses like `book.pdf#nameddest=id` use. */
function nameDestinations(file: PdfFile, catalog: PdfDictionary, destinations: ReadonlyMap<string, Destination>): void {
  catalog.delete('Dests');
  for (const annotation of eachAnnotation(file)) {
    const target = annotation.get('Dest');
    if (target instanceof PdfName) annotation.set('Dest', destinationName(decodeId(target.name)));
  }
  const entries = [...destinations]
    .map(([id, { target }]): readonly [PdfString, PdfValue[]] => [destinationName(id), target])
    .toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : 1));
  const leaves: PdfReference[] = [];
  for (let start = 0; start < entries.length; start += 64) {
    const group = entries.slice(start, start + 64);
    const limits = [group[0]?.[0] ?? null, group.at(-1)?.[0] ?? null];
    leaves.push(addObject(file, dictionary({ Limits: limits, Names: group.flat() })));
  }
  if (leaves.length > 0) catalog.set('Names', dictionary({ Dests: addObject(file, dictionary({ Kids: leaves })) }));
}
