/**
 * The PDF edition: set in galleys, measured, made up into pages, printed by the browser in gatherings, proved
 * from the bound file, finished.
 */
import { toString } from 'hast-util-to-string';
import { defined } from '../../model/index.ts';
import { collectContents } from '../../markup/index.ts';
import { Failure, said } from '../../report/index.ts';
import { type Theme, fontFaceCss } from '../../theme/index.ts';
import type { Edition, EditionContext, Press, ServedFile } from '../edition.ts';
import { archivePdf } from './archive/archive.ts';
import {
  addDestinations,
  readDestinations,
  straightenDestinations,
  type Destination,
} from './archive/catalogue/destinations.ts';
import { listPages, readPdf, writePdf, type PdfFile } from '../../pdf-file/index.ts';
import { openingsOf } from './chapter-openings.ts';
import { setGalleys, writeDocument, type Galley } from './galleys.ts';
import { identifyPages } from './identity.ts';
import { listRectos, paginate, type Pagination } from './pagination.ts';
import type { Shrunk } from './in-page/fit.ts';
import type { FoundStart } from './in-page/page-starts.ts';
import type { LooseLine } from './in-page/loose-lines.ts';
import type { PrintedPicture } from './in-page/pictures.ts';
import type { WideFormula } from './in-page/wide-formulas.ts';
import type { TightTable } from './in-page/tables/fit-tables.ts';
import { collectLocators, sayLocators } from './index-locators.ts';
import { bindGatherings } from './gatherings/bind.ts';
import { type Desk, type GalleyDocument, openDesks } from './gatherings/desk.ts';
import { joinDesks } from './gatherings/joined-desks.ts';
import { printGatherings } from './gatherings/print.ts';
import { partGalleys, partIntoGatherings, type Run } from './gatherings/seams.ts';
import { keepLayout } from './keep-layout.ts';
import {
  frameOf,
  makeUpBook,
  writeMakeUpStyles,
  type GalleyPlan,
  type LeftToBrowser,
  type MadeUp,
} from './make-up/index.ts';
import type { PageProgram } from './page-program.ts';
import { loosest, reportBlots, reportFaults } from './faults.ts';
import { reportPictures } from './printed-pictures.ts';
import { sheetOf, textBlock, writeGeometry } from './page-css.ts';
import { markGalleys, wordsOfGalleys } from './tagging.ts';
import { mapPages } from './page-map.ts';
import { preparePicture } from './photographs.ts';
import { collectRanges, sayRanges } from './page-references.ts';
import { agrees, findStrays, learnFrom, type Measured } from './proof.ts';
import { collectWaiting, sayWaiting } from './whereabouts.ts';

/** Times that a book is printed before we give up on agreeing with the browser. */
const rounds = 3;

/** Length of the last line of a paragraph, in ems, at least. */
const shortestLine = 2.4;

/** Levels of headings in the outline. */
const outlineDepth = 3;

interface Print {
  readonly file: PdfFile;
  readonly pagination: Pagination;
  readonly measured: Measured;
  readonly madeUp: MadeUp;
  readonly loose: readonly LooseLine[];
  readonly pictures: readonly PrintedPicture[];
  readonly ladders: { readonly kept: number; readonly left: number };
  readonly shrunk: readonly Shrunk[];
  readonly tight: readonly TightTable[];
  readonly wide: readonly WideFormula[];
  readonly destinations: ReadonlyMap<string, Destination>;
  /** What the references to pages say, by the value of `data-folio-of`. */
  readonly folios: Readonly<Record<string, string>>;
  readonly settled: boolean;
  readonly hangsMarks: boolean;
}

export const pdfEdition = {
  name: 'pdf',
  byDefault: true,
  needs: { press: 'must', pages: 'gives' },
  layer: 'page',
  options: {
    trim: {
      type: 'string',
      value: 'NAME|WxH',
      help: 'page of the PDF: a4, a5, letter, 6x9, 5x8, or 148x210mm',
      inCheck: 'page of the PDF',
    },
    'print-ready': { type: 'boolean', help: 'a second PDF for the printer: bleed, marks, black as black' },
    grey: { type: 'boolean', help: 'that one without colours' },
    'output-intent': {
      type: 'string',
      value: 'F',
      help: 'the ICC profile of its press, which makes it PDF/X-4',
    },
    'attach-source': { type: 'boolean', help: 'put the manuscript into the PDF, for octavo restore' },
  },
  write: writePdfEdition,
} as const satisfies Edition;

async function writePdfEdition(context: EditionContext): ReturnType<Edition['write']> {
  const { book, theme, press, report, progress } = context;
  if (press === undefined)
    throw new Failure(3, said`A PDF needs a browser, and there is none`, { rule: 'browser-missing' });
  const galleys = setGalleys(book, theme.page);
  const marks = markGalleys(galleys, book);
  const runs = partGalleys(
    galleys.map(({ element }) => toString(element).length),
    listRectos(
      book,
      galleys.map(({ section }) => section),
      openingsOf(book, theme.page),
    ),
    context.pagesAtOnce,
  );
  const documents = await writeDocuments(context, galleys, runs, press);
  progress(0, 'laying out');
  const print = await openDesks(
    press,
    documents,
    async (desks) => printBook(desks, context, galleys),
    // Whoever looks for the reason of a page is to see all that is done.
    context.keep === undefined ? context.layouts : undefined,
  );
  if (!print.settled) {
    report.add(
      'layout-unsettled',
      said`The browser breaks pages otherwise than it said: some page numbers may be wrong`,
    );
  }
  reportFaults(report, print, galleys, theme.page);
  reportPictures(report, print, galleys, { book, design: theme.page });
  progress(0.9, 'finishing');
  const { pages } = print.pagination;
  const identity = identifyPages(book.metadata, theme);
  const blotted = archivePdf(print.file, {
    book,
    identity,
    pages,
    design: theme.page,
    outline: collectContents(book, outlineDepth),
    destinations: print.destinations,
    marks,
    words: wordsOfGalleys(galleys, print.folios),
    hangsMarks: print.hangsMarks,
  });
  reportBlots(report, blotted, pages);
  const bytes = writePdf(print.file);
  progress(1, 'done');
  return {
    artifact: {
      edition: 'pdf',
      path: `${book.slug}/${book.slug}.pdf`,
      mediaType: 'application/pdf',
      bytes,
      ...defined({ missing: theme.missing }),
      pages: pages.length,
    },
    pageMap: mapPages({
      book,
      theme,
      pagination: print.pagination,
      source: identity,
      sections: galleys.map(({ section }) => section),
      starts: print.madeUp.starts.map((pages, galley) =>
        pages.map((start) => countFrom(galleys[galley]?.lettersBefore ?? 0, start)),
      ),
      places: placeIds(print),
    }),
  };
}

/** A part of a section counts its letters from its own beginning. */
function countFrom(before: number, start: FoundStart | null): FoundStart | null {
  return start === null || start.note !== undefined ? start : { letters: before + start.letters };
}

async function printBook(desks: readonly Desk[], context: EditionContext, galleys: readonly Galley[]): Promise<Print> {
  const program = joinDesks(desks);
  // The faces are there before anything is measured.
  const letters = `${galleys.map(({ section }) => section.title).join('')}${context.book.metadata.title}0123456789ivxlcdm`;
  await Promise.all(desks.map(async (desk) => desk.loadFaces(letters)));
  const tight = await program.call('fitTables');
  await program.call('indentRunOns');
  const shrunk = await program.call('fitTurned');
  await program.call('closeFormulaGaps');
  const wide = await program.call('fitFormulas');
  await program.call('partFormulas');
  await program.call('keepLinesEven');
  await program.call('bringLeadersNear');
  await program.call('partLongNames', loosest);
  await program.call('fillLastLines', shortestLine);
  const ladders = await program.call('undoLadders');
  const hangsMarks = await program.call('hangsMarks');
  let left: LeftToBrowser = { unplanned: [], crowded: new Set() };
  for (;;) {
    const print = await makeUpAndPrint(desks, context, galleys, left);
    // What the print breaks otherwise than the screen would come to lie on the notes: these go elsewhere.
    const strays = findStrays(print.madeUp, print.destinations).filter(
      (galley) => !print.madeUp.unplanned.includes(galley) && isPlacedByHand(print.madeUp.plans[galley]),
    );
    if (strays.length === 0) return { ...print, ladders, shrunk, tight, wide, hangsMarks };
    left = { unplanned: [...print.madeUp.unplanned, ...strays], crowded: print.madeUp.crowded };
  }
}

function isPlacedByHand(plan: GalleyPlan | undefined): boolean {
  return plan?.pages.some(({ notes, figures }) => notes.length > 0 || figures.length > 0) ?? false;
}

async function makeUpAndPrint(
  desks: readonly Desk[],
  { book, theme, keep, pagesAtOnce, progress }: EditionContext,
  galleys: readonly Galley[],
  left: LeftToBrowser,
): Promise<Omit<Print, 'ladders' | 'shrunk' | 'tight' | 'wide' | 'hangsMarks'>> {
  const program = joinDesks(desks);
  const { width, height } = textBlock(theme.page);
  const sheet = sheetOf(theme.page);
  const sections = galleys.map(({ section }) => section);
  const hasCover = book.cover.inPdf;
  const elements = galleys.map(({ element }) => element);
  const ranges = collectRanges(elements);
  const locators = collectLocators(elements);
  const waiting = collectWaiting(elements);
  const say = (places: Measured, pagination: Pagination): Record<string, string> => {
    const pages = labelPlaces(places, pagination);
    const labels = Object.fromEntries([...pages].map(([id, { label }]) => [id, label]));
    return {
      ...labels,
      ...sayRanges(ranges, labels),
      ...sayLocators(locators, pages),
      ...sayWaiting(waiting, pages, pagination.pages),
    };
  };
  const frames = galleys.map(({ inColumns, isIndex }) => frameOf(theme.page, inColumns, isIndex));
  const job = { book, sections, frames, hasCover, opens: openingsOf(book, theme.page) };
  let madeUp = await makeUpBook(program, { ...job, ...left });
  // A page number that is wider or narrower than thought may move lines, and they what stands on the pages.
  for (let round = 1; round <= rounds; round += 1) {
    if (!(await program.call('fillReferences', say(madeUp, madeUp.pagination)))) break;
    madeUp = await makeUpBook(program, { ...job, unplanned: madeUp.unplanned, crowded: madeUp.crowded });
  }
  const loose = await program.call('findLooseLines', frames, loosest);
  const pictures = await program.call('measurePictures', frames);
  let measured: Measured = madeUp;
  for (let round = 1; ; round += 1) {
    const { heads, folio } = theme;
    const form = { heads, folio, places: measured.places, plates: madeUp.plates, opens: job.opens };
    const pagination = await shortenHeads(program, paginate(book, sections, measured.counts, hasCover, form), width);
    const folios = say(measured, pagination);
    await program.call('fillInPages', {
      folios,
      blanks: pagination.blanks,
      starts: pagination.starts,
      height,
      bleeding: sheet.height + 2 * sheet.bleed - height,
      strides: frames.map(({ stride }) => stride),
    });
    progress(0.2 + 0.1 * round, 'printing');
    const gatherings = partIntoGatherings(
      pagination,
      desks.map((desk) => desk.galleys),
      pagesAtOnce,
    );
    const printed = await printGatherings(desks, gatherings, pagination, folio);
    await keepLayout(keep, desks, { frames, madeUp, pagination, printed });
    const file = bindGatherings(printed.map((bytes) => readPdf(bytes)));
    const destinations = straightenDestinations(file, readDestinations(file), theme.page, book.metadata.direction);
    const facts = { pages: listPages(file).length, destinations };
    const settled = agrees(measured, pagination, facts);
    if (settled || round === rounds) {
      const whole = addDestinations(file, destinations, placePlanned({ pagination, measured }));
      return { file, pagination, measured, madeUp, loose, pictures, destinations: whole, folios, settled };
    }
    measured = learnFrom(measured, pagination, facts);
  }
}

/** Each side has a face of its own, and so a measure. */
async function shortenHeads(program: PageProgram, pagination: Pagination, width: number): Promise<Pagination> {
  const short = { verso: new Map<string, string>(), recto: new Map<string, string>() };
  for (const side of ['verso', 'recto'] as const) {
    const own = pagination.pages.filter((made) => made.side === side && made.head !== '');
    const texts = [...new Set(own.map(({ head }) => head))];
    const fitted = await program.call('fitHeads', texts, width, side);
    texts.forEach((text, index) => short[side].set(text, fitted[index] ?? text));
  }
  const pages = pagination.pages.map((made) => ({ ...made, head: short[made.side].get(made.head) ?? '' }));
  return { ...pagination, pages };
}

function labelPlaces(measured: Measured, pagination: Pagination): Map<string, { page: number; label: string }> {
  const labels = measured.places.map(([id, galley, turn]) => {
    const page = (pagination.starts[galley] ?? 0) + turn;
    return [id, { page, label: pagination.pages[page]?.label ?? '' }] as const;
  });
  return new Map(labels);
}

/** Index of the page of every id: as it was planned, and as the finished file has it. */
function placeIds({ pagination, measured, destinations }: Print): Map<string, number> {
  const printed = [...destinations].map(([id, { page }]) => [id, page] as const);
  return new Map([...placePlanned({ pagination, measured }), ...printed]);
}

function placePlanned({ pagination, measured }: Pick<Print, 'pagination' | 'measured'>): Map<string, number> {
  return new Map(measured.places.map(([id, galley, turn]) => [id, (pagination.starts[galley] ?? 0) + turn] as const));
}

/** The documents in which the book is laid out, with what they show. */
async function writeDocuments(
  { book, theme, cover, keep }: EditionContext,
  galleys: readonly Galley[],
  runs: readonly Run[],
  press: Press,
): Promise<readonly GalleyDocument[]> {
  const coverFile = `cover.${cover.extension}`;
  const { title, language, direction } = book.metadata;
  const files = new Map<string, ServedFile>();
  for (const [key, { mediaType, bytes }] of book.images)
    files.set(key, await preparePicture({ mediaType, bytes }, press));
  for (const { file, bytes } of theme.fonts) files.set(`fonts/${file}`, { mediaType: 'font/woff2', bytes });
  if (book.cover.inPdf) {
    const { mediaType, bytes } = cover;
    files.set(coverFile, await preparePicture({ mediaType, bytes }, press));
  }
  for (const [name, { bytes }] of files) await keep?.(`galleys/${name}`, bytes);
  const css = layerStyles(theme, direction);
  const documents: GalleyDocument[] = [];
  for (const [index, own] of runs.entries()) {
    const html = writeDocument({
      title,
      language,
      direction,
      css,
      galleys,
      own,
      cover: book.cover.inPdf && index === 0 ? { source: coverFile, alt: book.cover.alt } : undefined,
    });
    await keep?.(`galleys/${index === 0 ? 'index' : `index-${index + 1}`}.html`, html);
    const page = { mediaType: 'text/html; charset=utf-8', bytes: html };
    documents.push({ galleys: own, files: new Map([...files, ['index.html', page]]) });
  }
  return documents;
}

function layerStyles({ fonts, styles, page }: Theme, direction: 'ltr' | 'rtl'): string {
  return [
    fontFaceCss(fonts, ({ file }) => `fonts/${file}`),
    styles.tokens,
    styles.typography,
    styles.structure,
    writeGeometry(page, direction),
    styles.page,
    writeMakeUpStyles(frameOf(page)),
  ].join('\n\n');
}
