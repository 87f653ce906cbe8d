/**
 * A PDF that is looked at and not kept: each document of the book is finished as a file of its own, with the same pages
 * that it has in the book. What has not changed since the last time is not even finished again.
 */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { writePdf } from '../../pdf-file/index.ts';
import { fingerprintInstallation } from '../../system/index.ts';
import type { EditionContext } from '../edition.ts';
import { archivePdf } from './archive/archive.ts';
import type { Mark } from './archive/tags/language-marks.ts';
import { type Bind, type Bound, bindFiles, type OfPrint } from './binding.ts';
import type { Galley } from './galleys.ts';
import type { Run } from './gatherings/seams.ts';
import { identifyPages } from './identity.ts';
import type { Printed } from './laid-document.ts';
import { wordsOfGalleys } from './tagging.ts';

/**
 * Pages of a document, about: a change of a paragraph has those laid out again that are in one document with it. The
 * fewer they are, the more documents there are to begin with, each of which costs as much as some pages.
 */
export const pagesOfDraft = 20;

export interface DraftParts extends Bound {
  /** One for each document. */
  readonly files: readonly Uint8Array[];
  /** Indices of pages with a drawing that has letters of no font. */
  readonly blotted: readonly number[];
}

/** What is finished is known again by this. */
interface Part {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Id, and index of its page in this file. */
  readonly places: readonly (readonly [id: string, page: number])[];
  readonly blotted: readonly number[];
}

interface Document {
  readonly galleys: readonly Galley[];
  /** Facts that the browser's file carries by their numbers: those of this document. */
  readonly marks: readonly Mark[];
}

const work = 'drafts';

/** @param marks of each of the documents */
export function bindDraft(
  context: Pick<EditionContext, 'book' | 'theme' | 'layouts' | 'progress'>,
  galleys: readonly Galley[],
  runs: readonly Run[],
  marks: readonly (readonly Mark[])[],
): Bind<DraftParts> {
  return async (printed, ofPrint) => {
    context.progress(0.9, 'finishing');
    const files: Uint8Array[] = [];
    const destinations = new Map<string, { readonly page: number }>();
    const blotted: number[] = [];
    let pages = 0;
    for (const [index, own] of printed.entries()) {
      const document = { galleys: galleys.slice(...(runs[index] ?? [0, 0])), marks: marks[index] ?? [] };
      const part = await finishAgain(own, document, ofPrint, context);
      const before = pages;
      for (const [id, page] of part.places) destinations.set(id, { page: before + page });
      blotted.push(...part.blotted.map((page) => before + page));
      files.push(part.bytes);
      pages += part.pages;
    }
    return { files, pages, destinations, blotted };
  };
}

async function finishAgain(
  printed: Printed,
  document: Document,
  ofPrint: OfPrint,
  context: Pick<EditionContext, 'book' | 'theme' | 'layouts'>,
): Promise<Part> {
  const words = [...wordsOfGalleys(document.galleys, ofPrint.folios)];
  const finish = (): Part => finishPart(printed, { ...document, words }, ofPrint, context);
  const { layouts, book, theme } = context;
  if (layouts === undefined) return finish();
  const sum = createHash('sha256');
  for (const bytes of printed.files) sum.update(bytes);
  const about = [document.marks, words, printed.pages, ofPrint.hangsMarks, book.metadata, book.kind, theme.page];
  const key = [await fingerprintInstallation(), sum.update(JSON.stringify(about)).digest('base64')];
  // Nobody but Octavo writes there, and the bytes are those that it wrote: see `Memory`.
  return deserialize(await layouts.memory.recall(work, key, async () => serialize(finish()))) as Part;
}

function finishPart(
  printed: Printed,
  { marks, words }: Document & { readonly words: readonly string[] },
  { hangsMarks }: OfPrint,
  { book, theme }: Pick<EditionContext, 'book' | 'theme'>,
): Part {
  const { file, pages, destinations } = bindFiles([printed], { book, theme });
  const blotted = archivePdf(file, {
    book,
    identity: identifyPages(book.metadata, theme),
    pages: printed.pages,
    design: theme.page,
    // Both lead to places that other files have.
    outline: [],
    destinations,
    marks,
    words,
    hangsMarks,
  });
  const places = [...destinations].map(([id, { page }]) => [id, page] as const);
  return { bytes: writePdf(file), pages, places, blotted };
}
