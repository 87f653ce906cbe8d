/** The words of a PDF in the order in which they are read aloud: along its structure tree (ISO 32000-1, 14.8). */
import { textAt, type PdfFile } from '../../pdf-file/index.ts';
import { rightward } from '../../model/index.ts';
import { lettersOf, PassageList, type Passage, type PassageKind, type Threads } from '../../words/index.ts';
import type { MarkedContent, Structure, StructureElement } from './structure.ts';

/** 14.8.4.4: what stands within a line. */
const inline = new Set(['Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP']);

/** What marked content says: object number of the page or form → MCID → text. */
export type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Words as they are read aloud, and where they stand. */
export interface Spoken {
  readonly words: Threads;
  /** First and last page or form that a passage stands on, by their object numbers. */
  readonly places: ReadonlyMap<Passage, readonly [first: number, last: number]>;
}

export function readSpokenWords(pdf: PdfFile, { elements }: Pick<Structure, 'elements'>, texts: Texts): Spoken {
  const reading = new SpokenReading(pdf, texts);
  for (const element of elements) if (element.parent === undefined) reading.read(element, 'text', 'text');
  return { words: reading.end(), places: reading.places };
}

/** What is read aloud of the text in an element. */
export function readElement(pdf: PdfFile, element: StructureElement, texts: Texts): readonly Passage[] {
  const reading = new SpokenReading(pdf, texts);
  reading.readParts(element, 'text', 'text');
  return reading.end().text;
}

class SpokenReading {
  readonly places = new Map<Passage, readonly [first: number, last: number]>();
  readonly #open = { text: [] as number[], notes: [] as number[] };
  readonly #threads = { text: new PassageList(), notes: new PassageList() };
  readonly #pdf: PdfFile;
  readonly #texts: Texts;

  constructor(pdf: PdfFile, texts: Texts) {
    this.#pdf = pdf;
    this.#texts = texts;
  }

  read(element: StructureElement, kind: PassageKind, around: keyof Threads): void {
    const { type, entries } = element;
    // Numbers of notes and what the contents name: Octavo's, and so many in a passage that its own words drown.
    if (type === 'Reference') return;
    const thread = type === 'Note' ? 'notes' : around;
    const list = this.#threads[thread];
    if (inline.has(type)) {
      this.readParts(element, kind, thread);
      return;
    }
    const alternative = type === 'Figure' || type === 'Formula' ? textAt(this.#pdf, entries.get('Alt')) : undefined;
    if (type === 'Formula') {
      // It stands in a line, or in a box of its own; its signs are not read.
      list.say(alternative ?? '');
      return;
    }
    this.#end(around, kind);
    if (alternative !== undefined) {
      list.say(alternative);
      this.#end(thread, 'alternative');
    }
    const own = /^H[1-6]?$/u.test(type) ? 'heading' : kind;
    this.readParts(element, own, thread);
    this.#end(thread, own);
  }

  readParts({ parts }: StructureElement, kind: PassageKind, thread: keyof Threads): void {
    for (const part of parts) {
      if (isElement(part)) this.read(part, kind, thread);
      else {
        this.#open[thread].push(part.place);
        this.#threads[thread].say(this.#texts.get(part.place)?.get(part.mcid) ?? '');
      }
    }
  }

  #end(thread: keyof Threads, kind: PassageKind): void {
    const { all } = this.#threads[thread];
    const before = all.length;
    this.#threads[thread].end(kind);
    const passage = all[before];
    const [first] = this.#open[thread];
    const last = this.#open[thread].at(-1);
    if (passage !== undefined && first !== undefined && last !== undefined) this.places.set(passage, [first, last]);
    this.#open[thread] = [];
  }

  end(): Threads {
    this.#end('text', 'text');
    this.#end('notes', 'text');
    return { text: this.#threads.text.all, notes: this.#threads.notes.all };
  }
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
  return { ...passage, letters: sortFromRight(passage.text) };
}

/** Letters that run from right to left alone, in no order, where there are any; else the text. */
export function sortFromRight(text: string): string {
  if (!fromRight.test(text)) return text;
  const letters = [...text.normalize('NFKD')].filter((letter) => /\p{L}/u.test(letter) && fromRight.test(letter));
  return letters.toSorted().join('');
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

export function isElement(part: StructureElement | MarkedContent): part is StructureElement {
  return 'parts' in part;
}
