/**
 * The PDF edition: set in galleys, measured, made up into pages, printed once by the browser, proved from
 * the printed file, finished.
 */
import type { Page as BrowserPage } from 'puppeteer';
import { collectContents } from '../../markup/contents.ts';
import { Failure } from '../../report/report.ts';
import { fontFaceCss } from '../../theme/font-faces.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Edition, EditionContext, Press, ServedFile } from '../edition.ts';
import { finishPdf } from './finish/finish.ts';
import { readDestinations, straightenDestinations, type Destination } from './finish/destinations.ts';
import { listPages, type PdfFile } from './finish/objects.ts';
import { parsePdf } from './finish/parse.ts';
import { writePdf } from './finish/write.ts';
import { setGalleys, writeDocument, type Galley } from './galleys.ts';
import { identifyPages } from './identity.ts';
import { impose, type Imposition } from './imposition.ts';
import { areFacesLoaded, askForFaces } from './in-page/faces.ts';
import { keepLinesEven } from './in-page/even-lines.ts';
import { fitHeads, fitTables, fitTurned, type Shrunk } from './in-page/fit.ts';
import { fillLastLines } from './in-page/last-lines.ts';
import { undoLadders } from './in-page/ladders.ts';
import { findLooseLines, type LooseLine } from './in-page/loose-lines.ts';
import { partLongNames } from './in-page/long-names.ts';
import { makeUpPages } from './in-page/make-up.ts';
import { indentRunOns } from './in-page/run-on-code.ts';
import { dropSoftHyphens } from './in-page/soft-hyphens.ts';
import { fillReferences } from './in-page/references.ts';
import { frameOf, makeUpBook, type MadeUp } from './make-up.ts';
import type { GalleyPlan } from './make-up/plan.ts';
import { loosest, reportBlots, reportFaults } from './faults.ts';
import { writeMakeUpStyles } from './make-up/style.ts';
import { sheetOf, textBlock, writeGeometry, writePageTexts } from './page-css.ts';
import { markGalleys, wordsOfGalleys } from './tagging.ts';
import { mapPages } from './page-map.ts';
import { preparePicture } from './photographs.ts';
import { collectRanges, sayRanges } from './page-references.ts';
import { agrees, findStrays, learnFrom, type Measured } from './proof.ts';

/** Times that a book is printed before we give up on agreeing with the browser. */
const rounds = 3;

/** Length of the last line of a paragraph, in ems, at least. */
const shortestLine = 2.4;

/** Levels of headings in the outline. */
const outlineDepth = 3;

interface Print {
  readonly file: PdfFile;
  readonly imposition: Imposition;
  readonly measured: Measured;
  readonly madeUp: MadeUp;
  readonly loose: readonly LooseLine[];
  readonly shrunk: readonly Shrunk[];
  readonly destinations: ReadonlyMap<string, Destination>;
  /** What the references to pages say, by the value of `data-folio-of`. */
  readonly folios: Readonly<Record<string, string>>;
  readonly settled: boolean;
}

export const pdfEdition: Edition = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  write: writePdfEdition,
};

async function writePdfEdition(context: EditionContext): ReturnType<Edition['write']> {
  const { book, theme, press, report, progress } = context;
  if (press === undefined)
    throw new Failure(3, 'A PDF needs a browser, and there is none', { rule: 'browser-missing' });
  const galleys = setGalleys(book, theme.page);
  const marks = markGalleys(galleys, book);
  const print = await press.withPage(await gatherFiles(context, galleys, press), async (page, origin) => {
    progress(0, 'laying out');
    await page.goto(`${origin}/index.html`, { waitUntil: 'load' });
    return printBook(page, context, galleys);
  });
  if (!print.settled) {
    report.add('layout-unsettled', 'The browser breaks pages otherwise than it said: some page numbers may be wrong');
  }
  reportFaults(report, print, galleys, theme.page);
  progress(0.9, 'finishing');
  const { pages } = print.imposition;
  const identity = identifyPages(book.metadata, theme);
  const blotted = finishPdf(print.file, {
    book,
    identity,
    pages,
    design: theme.page,
    outline: collectContents(book, outlineDepth),
    destinations: print.destinations,
    marks,
    words: wordsOfGalleys(galleys, print.folios),
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
      pages: pages.length,
    },
    pageMap: mapPages({
      book,
      theme,
      imposition: print.imposition,
      source: identity,
      sections: galleys.map(({ section }) => section),
      starts: print.madeUp.starts,
      places: placeIds(print),
    }),
  };
}

async function printBook(page: BrowserPage, context: EditionContext, galleys: readonly Galley[]): Promise<Print> {
  await loadFaces(page, galleys.map(({ section }) => section.title).join('') + context.book.metadata.title);
  await page.evaluate(fitTables);
  await page.evaluate(indentRunOns);
  const shrunk = await page.evaluate(fitTurned);
  await page.evaluate(keepLinesEven);
  await page.evaluate(partLongNames, loosest);
  await page.evaluate(fillLastLines, shortestLine);
  await page.evaluate(undoLadders);
  await page.evaluate(dropSoftHyphens);
  let unplanned: readonly number[] = [];
  for (;;) {
    const print = await makeUpAndPrint(page, context, galleys, unplanned);
    // What the print breaks otherwise than the screen would come to lie on the notes: these go elsewhere.
    const strays = findStrays(print.madeUp, print.destinations).filter(
      (galley) => !print.madeUp.unplanned.includes(galley) && isPlacedByHand(print.madeUp.plans[galley]),
    );
    if (strays.length === 0) return { ...print, shrunk };
    unplanned = [...print.madeUp.unplanned, ...strays];
  }
}

function isPlacedByHand(plan: GalleyPlan | undefined): boolean {
  return plan?.pages.some(({ notes, figures }) => notes.length > 0 || figures.length > 0) ?? false;
}

async function makeUpAndPrint(
  page: BrowserPage,
  { book, theme, progress }: EditionContext,
  galleys: readonly Galley[],
  unplanned: readonly number[],
): Promise<Omit<Print, 'shrunk'>> {
  const { width, height } = textBlock(theme.page);
  const sheet = sheetOf(theme.page);
  const sections = galleys.map(({ section }) => section);
  const hasCover = book.cover.inPdf;
  const ranges = collectRanges(galleys.map(({ element }) => element));
  const say = (places: Measured, imposition: Imposition): Record<string, string> => {
    const labels = labelPlaces(places, imposition);
    return { ...labels, ...sayRanges(ranges, labels) };
  };
  const frames = galleys.map(({ inColumns }) => frameOf(theme.page, inColumns));
  const job = { book, sections, frames, hasCover, opens: theme.page.openings.on };
  let madeUp = await makeUpBook(page, { ...job, unplanned });
  // A page number that is wider or narrower than thought may move lines, and they what stands on the pages.
  for (let round = 1; round <= rounds; round += 1) {
    if (!(await page.evaluate(fillReferences, say(madeUp, madeUp.imposition)))) break;
    madeUp = await makeUpBook(page, { ...job, unplanned: madeUp.unplanned });
  }
  const loose = await page.evaluate(findLooseLines, frames, loosest);
  let measured: Measured = madeUp;
  for (let round = 1; ; round += 1) {
    const { heads, folio } = theme;
    const form = { heads, folio, places: measured.places, plates: madeUp.plates, opens: job.opens };
    const imposition = await shortenHeads(page, impose(book, sections, measured.counts, hasCover, form), width);
    const folios = say(measured, imposition);
    await page.evaluate(makeUpPages, {
      folios,
      blanks: imposition.blanks,
      starts: imposition.starts,
      height,
      bleeding: sheet.height + 2 * sheet.bleed - height,
      strides: frames.map(({ stride }) => stride),
      css: writePageTexts(imposition.pages, folio),
    });
    progress(0.2 + 0.1 * round, 'printing');
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: false,
      timeout: 0,
    });
    const file = parsePdf(bytes);
    const destinations = straightenDestinations(file, readDestinations(file), theme.page, book.metadata.direction);
    const facts = { pages: listPages(file).length, destinations };
    const settled = agrees(measured, imposition, facts);
    if (settled || round === rounds)
      return { file, imposition, measured, madeUp, loose, destinations, folios, settled };
    measured = learnFrom(measured, imposition, facts);
  }
}

/** The faces are there before anything is measured. */
async function loadFaces(page: BrowserPage, headText: string): Promise<void> {
  await page.evaluate(askForFaces, `${headText}0123456789ivxlcdm`);
  while (!(await page.evaluate(areFacesLoaded))) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Each side has a face of its own, and so a measure. */
async function shortenHeads(page: BrowserPage, imposition: Imposition, width: number): Promise<Imposition> {
  const short = { verso: new Map<string, string>(), recto: new Map<string, string>() };
  for (const side of ['verso', 'recto'] as const) {
    const own = imposition.pages.filter((made) => made.side === side && made.head !== '');
    const texts = [...new Set(own.map(({ head }) => head))];
    const fitted = await page.evaluate(fitHeads, texts, width, side);
    texts.forEach((text, index) => short[side].set(text, fitted[index] ?? text));
  }
  const pages = imposition.pages.map((made) => ({ ...made, head: short[made.side].get(made.head) ?? '' }));
  return { ...imposition, pages };
}

function labelPlaces(measured: Measured, imposition: Imposition): Record<string, string> {
  const labels = measured.places.map(([id, galley, turn]) => {
    const label = imposition.pages[(imposition.starts[galley] ?? 0) + turn]?.label;
    return [id, label ?? ''] as const;
  });
  return Object.fromEntries(labels);
}

/** Index of the page of every id: as it was planned, and as the finished file has it. */
function placeIds({ imposition, measured, destinations }: Print): Map<string, number> {
  const planned = measured.places.map(([id, galley, turn]) => [id, (imposition.starts[galley] ?? 0) + turn] as const);
  const printed = [...destinations].map(([id, { page }]) => [id, page] as const);
  return new Map([...planned, ...printed]);
}

async function gatherFiles(
  context: EditionContext,
  galleys: readonly Galley[],
  press: Press,
): Promise<Map<string, ServedFile>> {
  const { book, theme, cover } = context;
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
  const html = writeDocument({
    title,
    language,
    direction,
    css: layerStyles(theme, direction),
    galleys,
    cover: book.cover.inPdf ? { source: coverFile, alt: book.cover.alt } : undefined,
  });
  files.set('index.html', { mediaType: 'text/html; charset=utf-8', bytes: html });
  return files;
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
