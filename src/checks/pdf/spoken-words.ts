/** The words of a PDF in the order in which they are read aloud: along its structure tree (ISO 32000-1, 14.8). */
import { textAt, type StrictPdf } from '../../pdf-file/index.ts';
import { rightward } from '../../model/index.ts';
import { lettersOf, PassageList, type Passage, type PassageKind, type Threads } from '../../words/index.ts';
import type { MarkedContent, Structure, StructureElement } from './structure.ts';

/** 14.8.4.4: what stands within a line. */
const inline = new Set(['Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP']);

/** @param texts what marked content says: object number of the page or form → MCID → text */
export function readSpokenWords(
  pdf: StrictPdf,
  { elements }: Structure,
  texts: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Threads {
  const threads = { text: new PassageList(), notes: new PassageList() };
  const read = (element: StructureElement, kind: PassageKind, around: keyof Threads): void => {
    const { type, entries } = element;
    // Numbers of notes and what the contents name: Octavo's, and so many in a passage that its own words drown.
    if (type === 'Reference') return;
    const thread = type === 'Note' ? 'notes' : around;
    const list = threads[thread];
    if (inline.has(type)) {
      readParts(element, kind, thread);
      return;
    }
    const alternative = type === 'Figure' || type === 'Formula' ? textAt(pdf, entries.get('Alt')) : undefined;
    if (type === 'Formula') {
      // It stands in a line, or in a box of its own; its signs are not read.
      list.say(alternative ?? '');
      return;
    }
    threads[around].end(kind);
    if (alternative !== undefined) {
      list.say(alternative);
      list.end('alternative');
    }
    const own = /^H[1-6]?$/u.test(type) ? 'heading' : kind;
    readParts(element, own, thread);
    list.end(own);
  };
  const readParts = ({ parts }: StructureElement, kind: PassageKind, thread: keyof Threads): void => {
    for (const part of parts) {
      if (isElement(part)) read(part, kind, thread);
      else threads[thread].say(texts.get(part.place)?.get(part.mcid) ?? '');
    }
  };
  for (const element of elements) if (element.parent === undefined) read(element, 'text', 'text');
  return { text: threads.text.all, notes: threads.notes.all };
}

const fromRight = new RegExp(`[${rightward}]`, 'v');

/**
 * Passages in letters that run from right to left, by their letters alone and whatever their order: browsers
 * write glyphs as they stand on the page, from left to right (ISO 32000-1, 14.8.2.3.3).
 */
export function withoutDirection({ text, notes }: Threads): Threads {
  return { text: text.map(sortLetters), notes: notes.map(sortLetters) };
}

function sortLetters(passage: Passage): Passage {
  if (!fromRight.test(passage.letters)) return passage;
  const letters = [...passage.text.normalize('NFKD')].filter(
    (letter) => /\p{L}/u.test(letter) && fromRight.test(letter),
  );
  return { ...passage, letters: letters.toSorted().join('') };
}

/** Letters that an edition adds to a passage at most: the pages of what it refers to. */
const mostAdded = 80;
/** Of which these are the numbers, arabic or roman. */
const ofNumbers = /[\p{N}ivxlcdm]/u;

/**
 * Which passages stand, among words that were added to them, in one that runs from right to left, by their letters
 * alone: the page of a reference is told in the language of the book, whatever letters are around it.
 * @param wanted all passages as they are looked for
 * @param spoken what was read aloud, in its own order
 * @param phrases how pages are told: letters of no other words may be left over
 */
export function findTurned(
  missing: readonly Passage[],
  wanted: readonly Passage[],
  spoken: readonly Passage[],
  phrases: readonly string[],
): ReadonlySet<Passage> {
  if (missing.length === 0) return new Set();
  const accounted = new Set(wanted.map(({ letters }) => letters));
  const open = spoken.filter((one) => fromRight.test(one.letters) && !accounted.has(sortLetters(one).letters));
  const found = new Set<Passage>();
  const added = new Set(lettersOf(phrases.join('')));
  for (const passage of missing) {
    const at = open.findIndex((one) => holds(one, passage, added));
    if (at < 0) continue;
    found.add(passage);
    open.splice(at, 1);
  }
  return found;
}

function holds({ letters: all }: Passage, { text }: Passage, added: ReadonlySet<string>): boolean {
  const letters = lettersOf(text);
  if (letters.length > all.length || all.length > letters.length + mostAdded) return false;
  const left = new Map<string, number>();
  for (const letter of all) left.set(letter, (left.get(letter) ?? 0) + 1);
  const isThere = [...letters].every((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
  return isThere && [...left].every(([letter, count]) => count === 0 || added.has(letter) || ofNumbers.test(letter));
}

function isElement(part: StructureElement | MarkedContent): part is StructureElement {
  return 'parts' in part;
}
