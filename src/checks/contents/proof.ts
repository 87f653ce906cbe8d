/** The proof that finished editions hold what the Book holds: nothing lost, doubled or out of order. */
import { type Artifact, type Book, termsFor, visit } from '../../model/index.ts';
import type { Report } from '../../report/index.ts';
import { findLosses, lettersOf, type Passage } from '../../words/index.ts';
import { examinePdf } from '../pdf.ts';
import { readBookContents } from './book.ts';
import { compareLocators } from './entries.ts';
import { readEpubContents } from './epub.ts';
import { type EditionContents, type Holding, hold, holdPassage, holdingKinds, squeeze } from './holdings.ts';
import { readHtmlContents } from './html.ts';
import { compareFolios } from './lists.ts';
import { type LinkPlaces, readPdfContents } from './pdf.ts';
import { findPdfDoubles, findPdfLosses, isUnseen, letterFold, tellUnseen } from './pdf-words.ts';
import { compareDestinations, comparePlaces } from './places.ts';
import { compareSeries, type Difference } from './series.ts';
import { printEdition, tellDifferences, tellLosses } from './telling.ts';
import { viewOfEpub, viewOfHtml, viewOfPdf } from './views.ts';

const threads = ['text', 'notes'] as const;

export function proveHtml(book: Book, { bytes }: Artifact, report: Report): EditionContents {
  const wanted = readBookContents(viewOfHtml(book), book);
  proveTree(wanted, readHtmlContents(bytes), 'HTML edition', report);
  return wanted;
}

export async function proveEpub(book: Book, { bytes }: Artifact, report: Report): Promise<EditionContents> {
  const plain = await readEpubContents(bytes, 'set');
  const isPictured = threads.some((thread) =>
    plain.holdings[thread].some(({ kind, facets }) => kind === 'formula' && facets['tex'] === undefined),
  );
  const wording = isPictured ? 'pictured' : 'set';
  const wanted = readBookContents(viewOfEpub(book, wording), book);
  proveTree(wanted, isPictured ? await readEpubContents(bytes, wording) : plain, 'EPUB edition', report);
  return wanted;
}

/** An edition that has the text to the letter. */
function proveTree(wanted: EditionContents, found: EditionContents, edition: string, report: Report): void {
  const losses = findLosses(wanted.words, found.words);
  tellLosses(losses, edition, report);
  const passages = threads
    .flatMap((thread) => comparePassages(wanted.words[thread], found.words[thread]))
    // Of words that are lost or moved more is not said.
    .filter(({ what }) => losses.length === 0 || what === 'doubled');
  tellDifferences('passage', passages, edition, report);
  compareHoldings(wanted, found, edition, report);
  // Where words are missing, what stands at a place cannot be told.
  if (losses.length === 0 && passages.length === 0)
    tellDifferences('link', comparePlaces(wanted, found), edition, report);
}

/** What the proof of words lets pass: words that were added, signs that are others. */
function comparePassages(wanted: readonly Passage[], found: readonly Passage[]): readonly Difference[] {
  return compareSeries(wanted.map(holdPassage), found.map(holdPassage)).differences;
}

export function provePdf(
  book: Book,
  { bytes, missing = new Set() }: Artifact,
  report: Report,
): EditionContents | 'unreadable' {
  const wanted = withCover(readBookContents(viewOfPdf(book), book), book);
  const { opened } = examinePdf(bytes);
  // What cannot be read at all was told by the checks of PDFs.
  if (opened === undefined) return 'unreadable';
  const edition = printEdition;
  const found = readPdfContents(opened, placesOf(book));
  const words = { wanted: wanted.words, spoken: found.words, missing, language: book.metadata.language };
  const losses = findPdfLosses(words);
  tellLosses(
    losses.filter((loss) => !isUnseen(loss)),
    edition,
    report,
  );
  const drawings = drawingsOf(wanted);
  const unseen = losses.filter((loss) => isUnseen(loss) && drawings.has(squeeze(loss.passage.text)));
  for (const { passage } of unseen) tellUnseen(passage, report);
  tellDifferences('passage', findPdfDoubles(words), edition, report);
  const fold = letterFold(missing);
  // Once they are folded: what runs from right to left is read as it stands on the page.
  const heads = new Set([...headsOfNotes(book)].map(fold));
  const printed = asPrinted(wanted, new Set(unseen.map(({ passage }) => squeeze(passage.text))));
  const settle = (contents: EditionContents): EditionContents => withoutHeads(foldContents(contents, fold), heads);
  compareHoldings(settle(printed), settle(found), edition, report);
  if (losses.length === 0)
    tellDifferences(
      'link',
      compareDestinations(
        wanted,
        found,
        (number) => opened.pages.get(number),
        ({ letters }) => fold(letters),
      ),
      edition,
      report,
    );
  return wanted;
}

/** Where the cover is a page of the PDF, it is read first. */
function withCover(contents: EditionContents, { cover: { inPdf, alt } }: Book): EditionContents {
  const letters = lettersOf(alt);
  if (!inPdf || letters === '') return contents;
  const { words, holdings } = contents;
  return {
    ...contents,
    words: { ...words, text: [{ text: alt, letters, kind: 'alternative' }, ...words.text] },
    holdings: { ...holdings, text: [hold('picture', alt, { words: squeeze(alt) }), ...holdings.text] },
  };
}

/** Words of pictures that may paint nothing. Photographs do not: where they are missing, that is told of the pictures. */
function drawingsOf({ holdings }: EditionContents): Set<string> {
  return new Set(
    [...holdings.text, ...holdings.notes].flatMap(({ kind, facets: { words = '', size } }) =>
      kind === 'picture' && size === undefined ? [words] : [],
    ),
  );
}

/**
 * What only decorates is not read aloud.
 * @param unseen words of pictures that paint nothing, as drawings may
 */
function asPrinted(contents: EditionContents, unseen: ReadonlySet<string>): EditionContents {
  const isHeard = ({ kind, facets: { words = '', size } }: Holding): boolean =>
    kind !== 'picture' || (words !== '' && (size !== undefined || !unseen.has(words)));
  const { text, notes } = contents.holdings;
  return { ...contents, holdings: { text: text.filter(isHeard), notes: notes.filter(isHeard) } };
}

/** What print sets above the notes of a chapter, where they stand at its end. */
function headsOfNotes({ metadata, sections }: Book): Set<string> {
  const languages = new Set(sections.map(({ language = metadata.language }) => language));
  return new Set([...languages].map((language) => lettersOf(termsFor(language).notes)));
}

function withoutHeads<C extends EditionContents>(contents: C, heads: ReadonlySet<string>): C {
  const isOwn = ({ kind, facets: { words = '' } }: Holding): boolean => kind !== 'heading' || !heads.has(words);
  const { text, notes } = contents.holdings;
  return { ...contents, holdings: { text: text.filter(isOwn), notes: notes.filter(isOwn) } };
}

function foldContents<C extends EditionContents>(contents: C, fold: (text: string) => string): C {
  const change = (holding: Holding): Holding => ({
    ...holding,
    facets: Object.fromEntries(
      Object.entries(holding.facets).map(([name, value]) => [name, folded.has(name) ? fold(value) : value]),
    ),
  });
  const { text, notes } = contents.holdings;
  return { ...contents, holdings: { text: text.map(change), notes: notes.map(change) } };
}

/** Facets that are letters. */
const folded = new Set(['words', 'cells', 'aloud']);

/** Notes and references to them, wherever notes stand. */
function placesOf({ sections }: Book): LinkPlaces {
  const own = sections.flatMap((section) => section.notes);
  const notes = new Set(own.map(({ id }) => id));
  const references = new Set(own.flatMap((note) => note.references));
  for (const { body, role } of sections)
    visit(body, 'element', ({ properties: { role: kind, href } }) => {
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      if (kind === 'doc-noteref') notes.add(href.slice(1));
      if (kind === 'doc-backlink' && role === 'endnotes') references.add(href.slice(1));
    });
  return { notes, references };
}

function compareHoldings(wanted: EditionContents, found: EditionContents, edition: string, report: Report): void {
  for (const kind of holdingKinds) {
    const differences = threads.flatMap((thread) => {
      const [own, other] = [wanted.holdings[thread], found.holdings[thread]].map((all) =>
        all.filter((holding) => holding.kind === kind),
      );
      const compared = compareSeries(own ?? [], other ?? []);
      const places =
        kind === 'contents' ? compareFolios(compared.pairs, found) : compareLocators(compared.pairs, found.pages);
      return [...compared.differences, ...places];
    });
    tellDifferences(kind, differences, edition, report);
  }
}
