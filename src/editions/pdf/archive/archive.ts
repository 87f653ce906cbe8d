/**
 * From Chromium's tagged PDF to a book that lasts and that everyone can read: PDF/A-2a and PDF/UA-1 in one
 * file. First what the catalogue and the metadata say of it, then its tags and the content they stand for;
 * each content stream is scanned once and written once.
 */
import { dictionary, name, packStream, resolveDictionary, textString, type PdfFile } from '../../../pdf-file/index.ts';
import type { Book, ContentsEntry, Page } from '../../../model/index.ts';
import type { PageDesign } from '../../../theme/index.ts';
import { attachSource, openFormulaFiles } from './catalogue/attachments.ts';
import { addOutline } from './catalogue/bookmarks.ts';
import { nameDestinations, type Destination } from './catalogue/destinations.ts';
import { labelPages } from './catalogue/page-labels.ts';
import { cutToTrim } from './catalogue/trim.ts';
import { findBlots, mendDrawings } from './content/drawings.ts';
import { Fonts } from './content/glyph-texts.ts';
import type { Sequence } from './content/page-content.ts';
import { nameResources } from './content/resource-names.ts';
import { listEdges, rewriteContent } from './content/rewriting.ts';
import { listPainted, scanPages, type ScannedStream } from './content/streams.ts';
import { moveLinks } from './margins/moved-links.ts';
import { hangMarks, noOpticalMargins } from './margins/optical-margins.ts';
import { describeBook, readProducer } from './metadata/information.ts';
import { addOutputIntent } from './metadata/srgb-intent.ts';
import { addXmp } from './metadata/xmp-packet.ts';
import { findLineEnds } from './tags/divided-words.ts';
import { contentsOf, readStructure, type StructureElement } from './tags/elements.ts';
import type { Mark } from './tags/language-marks.ts';
import { describeLinks, orderTabs } from './tags/links.ts';
import { placePictures } from './tags/picture-places.ts';
import { describeFormulas, repairStructure } from './tags/repairs.ts';
import { writeStructure } from './tags/written-tags.ts';

export interface Archiving {
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
  /** Whether marks hang over the edges of justified text. */
  readonly hangsMarks: boolean;
}

/**
 * Changes the file in place.
 * @returns indices of the pages with a drawing that has letters of no font
 * @throws SyntaxError if the file is not as Chromium writes it
 */
export function archivePdf(file: PdfFile, archiving: Archiving): number[] {
  fillCatalogue(file, archiving);
  const { book, identity } = archiving;
  const producer = readProducer(file);
  attachSource(file, book.sources ?? new Map(), book.metadata.modified);
  addXmp(file, book, producer, { archival: carriesFiles(book) ? 3 : 2, identity });
  addOutputIntent(file);
  return tagContent(file, archiving);
}

/** PDF/A-3 has files in it; PDF/A-2 may not. */
function carriesFiles({ sources }: Book): boolean {
  return (sources?.size ?? 0) > 0;
}

function fillCatalogue(file: PdfFile, { book, pages, design, destinations, outline }: Archiving): void {
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
  describeBook(file, book);
  cutToTrim(file, design);
  nameDestinations(file, catalog, destinations);
  addOutline(file, catalog, outline, destinations);
}

function tagContent(file: PdfFile, { book, marks, words, design, hangsMarks }: Archiving): number[] {
  const fonts = new Fonts(file);
  const streams = scanPages(file, fonts);
  const root = readTags(file, streams);
  const { artifacts, marked } = repairStructure(root, marks, book.metadata.language);
  const lineEnds = findLineEnds(root, words);
  const margins = hangsMarks ? hangMarks(root, listPainted(file, streams)) : noOpticalMargins;
  moveLinks(file, margins.lines);
  describeLinks(file, root, marked, lineEnds);
  orderTabs(file);
  describeFormulas(root);
  placePictures(root);
  const owned = new Set([...contentsOf(root)].map(({ sequence }) => sequence));
  writeStructure(file, root, carriesFiles(book) ? openFormulaFiles(file, book.metadata.modified) : undefined);
  const edgesOf = listEdges(file, design);
  for (const { number, page, stream, bytes, scan } of streams) {
    const edges = edgesOf[page] ?? { top: Infinity, bottom: -Infinity };
    const rewritten = rewriteContent(bytes, scan, { artifacts, owned, lineEnds, edges, margins });
    if (rewritten !== bytes) file.objects.set(number, packStream(stream.dictionary, rewritten));
  }
  const blotted = new Set(mendDrawings(file, fonts, new Set(streams.map(({ number }) => number))));
  for (const page of findBlots(root, streams)) blotted.add(page);
  for (const font of fonts.all()) font.mend();
  nameResources(file);
  return [...blotted].toSorted((a, b) => a - b);
}

function readTags(file: PdfFile, streams: readonly ScannedStream[]): StructureElement {
  const sequences = new Map<number, Map<number, Sequence>>();
  for (const { number, scan } of streams) {
    sequences.set(number, new Map(scan.sequences.map((sequence) => [sequence.mcid, sequence])));
  }
  const root = readStructure(file, (stream, mcid) => sequences.get(stream)?.get(mcid));
  if (root === undefined) throw new SyntaxError('a PDF without its structure');
  return root;
}
