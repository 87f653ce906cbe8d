/**
 * The PDF edition: set in galleys, measured, made up into pages, printed by the browser in gatherings, proved
 * from the bound file, finished.
 */
import { toString } from 'hast-util-to-string';
import { type ArtifactFile, type Book, defined } from '../../model/index.ts';
import { collectContents } from '../../markup/index.ts';
import { Failure, said } from '../../report/index.ts';
import { measureMachine } from '../../system/index.ts';
import { type Theme, fontFaceCss } from '../../theme/index.ts';
import type { Edition, EditionContext, Press, ServedFile } from '../edition.ts';
import { preparePicture } from '../photographs.ts';
import { archivePdf } from './archive/archive.ts';
import { addDestinations } from './archive/catalogue/destinations.ts';
import { type Bind, type Bound, bindBook } from './binding.ts';
import { writePdf } from '../../pdf-file/index.ts';
import { openingsOf } from './chapter-openings.ts';
import { bindDraft, pagesOfDraft } from './draft.ts';
import { guessRectos, learnLengths } from './drafted-openings.ts';
import { collectIds, setGalleys, writeDocument, type Galley } from './galleys.ts';
import { identifyPages } from './identity.ts';
import { listRectos } from './pagination.ts';
import type { FoundStart } from './in-page/page-starts.ts';
import { type GalleyDocument, openDesks } from './gatherings/desk.ts';
import { partGalleys, type Run } from './gatherings/seams.ts';
import { roomFor } from './gatherings/turns.ts';
import { frameOf, writeMakeUpStyles } from './make-up/index.ts';
import { reportBlots, reportFaults } from './faults.ts';
import { reportPictures } from './printed-pictures.ts';
import { writeGeometry } from './page-css.ts';
import { markGalleys, wordsOfGalleys } from './tagging.ts';
import { mapPages } from './page-map.ts';
import { type Print, WrongGuess, placeIds, placePlanned, printBook } from './printing.ts';

/** Levels of headings in the outline. */
const outlineDepth = 3;

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
    wrap: { type: 'boolean', help: 'a PDF of cover, spine and back in one, for the printer' },
    'output-intent': {
      type: 'string',
      value: 'F',
      help: 'the ICC profile of the press, which makes them PDF/X-4',
    },
    'attach-source': { type: 'boolean', help: 'put the manuscript into the PDF, for octavo restore' },
  },
  write: writePdfEdition,
} as const satisfies Edition;

async function writePdfEdition(context: EditionContext): ReturnType<Edition['write']> {
  const { book, theme, press, report, progress, isDraft = false } = context;
  if (press === undefined)
    throw new Failure(3, said`A PDF needs a browser, and there is none`, { rule: 'browser-missing' });
  if (isDraft) press.prepare?.();
  const galleys = setGalleys(book, theme.page);
  const work = { ...context, press, galleys, opens: openingsOf(book, theme.page) };
  const { print, files, blotted } = await (isDraft ? printDraft : printWhole)(work);
  const { pages } = print.pagination;
  reportBlots(report, blotted, pages);
  const [bytes = new Uint8Array(), ...others] = files;
  progress(1, 'done');
  return {
    artifact: {
      edition: 'pdf',
      path: `${book.slug}/${book.slug}.pdf`,
      mediaType: 'application/pdf',
      bytes,
      ...(others.length === 0 ? {} : { files: others.map((part, index) => nameDocument(book, part, index + 2)) }),
      ...defined({ missing: theme.missing }),
      pages: pages.length,
    },
    pageMap: mapPages({
      book,
      theme,
      pagination: print.pagination,
      source: identifyPages(book.metadata, theme),
      sections: galleys.map(({ section }) => section),
      starts: print.madeUp.starts.map((pages, galley) =>
        pages.map((start) => countFrom(galleys[galley]?.lettersBefore ?? 0, start)),
      ),
      places: placeIds(print),
    }),
  };
}

/** What is needed to print. */
interface Work extends EditionContext {
  readonly press: Press;
  readonly galleys: readonly Galley[];
  readonly opens: 'recto' | 'any';
}

/** The book in the documents that it is laid out in. */
interface Parted extends Work {
  /** Galleys of each. */
  readonly runs: readonly Run[];
  /** With these documents begin, because they are thought to begin on a recto. */
  readonly guessed: ReadonlySet<number>;
}

interface Outcome {
  readonly print: Print;
  /** The PDF; of a draft one for each document. */
  readonly files: readonly Uint8Array[];
  readonly blotted: readonly number[];
}

/** @param guessed galleys that are thought to begin on a recto, of a draft */
function part(work: Work, guessed: ReadonlySet<number> = new Set()): Parted {
  const { book, galleys, opens, isDraft = false, pagesAtOnce } = work;
  const sure = listRectos(
    book,
    galleys.map(({ section }) => section),
    opens,
  );
  const runs = partGalleys(
    galleys.map(({ element }) => toString(element).length),
    sure.map((isRecto, galley) => isRecto || guessed.has(galley)),
    pagesAtOnce ?? (isDraft ? pagesOfDraft : undefined),
    // The contents change with the pages of all others, and are laid out by themselves.
    isDraft ? galleys.findIndex(({ section }) => section.matter === 'body') : undefined,
  );
  const firsts = runs.map(([first]) => first).filter((first) => first > 0 && sure[first] !== true);
  return { ...work, runs, guessed: new Set(firsts) };
}

async function printWhole(work: Work): Promise<Outcome> {
  const { book, theme, galleys, progress } = work;
  const marks = markGalleys(galleys, book);
  const print = await printAll(part(work), bindBook(work));
  progress(0.9, 'finishing');
  const { file, destinations } = print.bound;
  const blotted = archivePdf(file, {
    book,
    identity: identifyPages(book.metadata, theme),
    pages: print.pagination.pages,
    design: theme.page,
    outline: collectContents(book, outlineDepth),
    destinations: addDestinations(file, destinations, placePlanned(print)),
    marks,
    words: wordsOfGalleys(galleys, print.folios),
    hangsMarks: print.hangsMarks,
  });
  return { print, files: [writePdf(file)], blotted };
}

/** Times that a draft is parted by what is thought of its pages: where that was wrong, more is known. */
const guesses = 2;

async function printDraft(work: Work): Promise<Outcome> {
  const { book, galleys, opens, layouts } = work;
  const sections = galleys.map(({ section }) => section);
  for (let guess = 1; ; guess += 1) {
    const rectos =
      layouts === undefined || guess > guesses ? undefined : guessRectos(layouts.memory, book, sections, opens);
    const parted = part(work, rectos);
    const marks = parted.runs.map((own) => markGalleys(galleys.slice(...own), book));
    try {
      const print = await printAll(parted, bindDraft(work, galleys, parted.runs, marks));
      if (layouts !== undefined) learnLengths(layouts.memory, book, sections, print.measured.counts);
      const { files, blotted } = print.bound;
      return { print, files, blotted };
    } catch (error) {
      if (!(error instanceof WrongGuess) || layouts === undefined) throw error;
      learnLengths(layouts.memory, book, sections, error.counts);
    }
  }
}

/** Lays the book out, prints it, and says what is wrong with its pages. */
async function printAll<Binding extends Bound>(work: Parted, bind: Bind<Binding>): Promise<Print<Binding>> {
  const { book, theme, report, progress, galleys, guessed, keep, layouts, press } = work;
  const documents = await writeDocuments(work);
  progress(0, 'laying out');
  const print = await openDesks(
    press,
    documents,
    async (desks) => printBook(desks, work, galleys, { room: roomFor(measureMachine().cores), bind, guessed }),
    // Whoever looks for the reason of a page is to see all that is done.
    keep === undefined ? layouts : undefined,
  );
  if (!print.settled) {
    report.add(
      'layout-unsettled',
      said`The browser breaks pages otherwise than it said: some page numbers may be wrong`,
    );
  }
  reportFaults(report, print, galleys, theme.page);
  reportPictures(report, print, galleys, { book, design: theme.page });
  return print;
}

function nameDocument({ slug }: Book, bytes: Uint8Array, number: number): ArtifactFile {
  return { path: `${slug}/${slug}-${number}.pdf`, bytes };
}

/** A part of a section counts its letters from its own beginning. */
function countFrom(before: number, start: FoundStart | null): FoundStart | null {
  return start === null || start.note !== undefined ? start : { letters: before + start.letters };
}

/** The documents in which the book is laid out, with what they show. */
async function writeDocuments({
  book,
  theme,
  cover,
  keep,
  galleys,
  runs,
  press,
}: Parted): Promise<readonly GalleyDocument[]> {
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
  const ids = galleys.map((galley) => collectIds([galley]));
  const documents: GalleyDocument[] = [];
  for (const [index, own] of runs.entries()) {
    const html = writeDocument({
      title,
      language,
      direction,
      css,
      galleys,
      ids,
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
