/**
 * Proof of reading: the words of the manuscript's files stand in the Book, in order, or a message says at
 * their line that they do not. What the author wrote is read for it by a way of its own
 * (text/markdown-words.ts); that editions have the words of the Book is for their checks to prove.
 */
import { posix } from 'node:path';
import { type Book, classesOf, decodePercent } from '../model/index.ts';
import {
  findLosses,
  lettersOf,
  type Loss,
  type Passage,
  type PassagePlace,
  readBookPassages,
  type Threads,
} from '../words/index.ts';
import { readHeading } from '../markup/index.ts';
import { isElement } from '../transforms/index.ts';
import { type Phrase, type Place, type Report, type RuleId, said } from '../report/index.ts';
import type { ManuscriptPlan } from './plan/index.ts';

/** Messages that say of something at their line that it is in no edition. */
const saysSo: ReadonlySet<RuleId> = new Set([
  'html-removed',
  'note-unused',
  'note-duplicate',
  'note-undefined',
  'image-missing',
  'image-type',
  'image-broken',
  'image-remote',
  'image-outside',
  'heading-empty',
  'link-reference',
  'table-cells',
]);
/** After so many, the rest is counted. */
const mostTold = 20;

/** @param declared pictures that have their words from elsewhere, by their paths in the manuscript's folder */
export function proveReading(
  plan: ManuscriptPlan,
  book: Book,
  report: Report,
  declared: { has(picture: string): boolean } = new Set(),
): void {
  const files = inOrder(plan).flatMap((file) => {
    const words = plan.texts.get(file)?.tree.data?.words;
    return words === undefined ? [] : [{ file, words }];
  });
  const wanted: Threads = {
    text: files.flatMap(({ file, words }) => words.text.map((passage) => placeIn(file, passage))),
    notes: files.flatMap(({ file, words }) => words.notes.map((passage) => placeIn(file, passage))),
  };
  const places = report.placesOf(saysSo);
  const isHead = findHeads(plan, book);
  const losses = findLosses(wanted, readBookPassages(book, 'written')).filter(
    (loss) => !isSaid(loss, places) && !isDeclared(loss, declared) && !isHead(loss),
  );
  for (const loss of losses.slice(0, mostTold)) tell(loss, report);
  const more = losses.length - mostTold;
  if (more > 0)
    report.add(
      'text-unread',
      said`${more} more passages are not as they were written`,
      losses[mostTold]?.passage.place,
    );
  tellComments(
    files.flatMap(({ file, words }) => words.comments.map((place) => ({ ...place, file }))),
    report,
  );
}

function placeIn(file: string, passage: Passage): Passage {
  return passage.place === undefined ? passage : { ...passage, place: { ...passage.place, file } };
}

/** Files in the order in which they are read. */
function inOrder({ sections, parts }: ManuscriptPlan): string[] {
  const at = (index: number): (string | undefined)[] =>
    parts.filter(({ before }) => before === index).map(({ file }) => file);
  const all = [...sections.flatMap(({ file }, index) => [...at(index), file]), ...at(sections.length)];
  return all.filter((file) => file !== undefined);
}

function isSaid({ passage: { place } }: Loss, told: readonly Place[]): boolean {
  return place !== undefined && told.some((one) => isWithin(one, place));
}

/**
 * Whether a heading stands as something else that one sees at the head: the title of a book in one file on its
 * title page, a heading right above another as a line above it.
 */
function findHeads({ divideAt }: ManuscriptPlan, book: Book): (loss: Loss) => boolean {
  const title = divideAt === undefined ? undefined : lettersOf(book.metadata.title);
  const openings = book.sections.flatMap(({ body }) => body.children.filter((node) => isElement(node, 'header')));
  const lines = openings
    .flatMap(({ children }) => children.filter((node) => isElement(node, 'p')))
    .filter((line) => classesOf(line).includes('above'));
  const above = new Set(lines.map((line) => lettersOf(readHeading(line))));
  return ({ passage: { kind, letters }, what }) =>
    kind === 'heading' && (letters === title || (what === 'demoted' && above.has(letters)));
}

function isDeclared({ passage: { picture, place } }: Loss, declared: { has(picture: string): boolean }): boolean {
  if (picture === undefined) return false;
  return declared.has(picture) || declared.has(posix.join(posix.dirname(place?.file ?? ''), decodePercent(picture)));
}

function isWithin({ file, line = 0 }: Place, place: PassagePlace): boolean {
  return file === place.file && line >= place.line && line <= place.lastLine;
}

const fates: Readonly<Record<Loss['what'], (words: string) => Phrase>> = {
  missing: (words) => said`These words are not in the editions, or not whole: “${words}”`,
  misplaced: (words) => said`These words do not stand in their order in the editions: “${words}”`,
  merged: (words) => said`These words run on from what stands before them: “${words}”`,
  demoted: (words) => said`What is a heading or a listing here is neither in the editions: “${words}”`,
};

function tell({ passage, what }: Loss, report: Report): void {
  if (passage.kind === 'title' && what === 'missing') {
    report.add(
      'text-unread',
      said`The title of a picture within a line is seen only where a pointer rests on it: “${shorten(passage.text)}”`,
      passage.place,
      said`Put the picture in a paragraph of its own, and its title becomes its caption.`,
    );
    return;
  }
  report.add(
    'text-unread',
    fates[what](shorten(passage.text)),
    passage.place,
    said`Octavo does not understand what is written here, or a plug-in changed it: write it in another way.`,
  );
}

function shorten(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

function tellComments(comments: readonly PassagePlace[], report: Report): void {
  const [first] = comments;
  if (first === undefined) return;
  const { length } = comments;
  report.add(
    'text-left-out',
    length === 1 ? said`A comment is in no edition` : said`${length} comments are in no edition`,
    first,
    said`That is what comments are for; nothing is to be done.`,
  );
}
