/** The words of a PDF in the order in which they are read aloud: along its structure tree (ISO 32000-1, 14.8). */
import { textAt, type StrictPdf } from '../../pdf-file/index.ts';
import { rightward } from '../../model/index.ts';
import { PassageList, type Passage, type PassageKind, type Threads } from '../../words/index.ts';
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
    threads[around].end(kind);
    const alternative = type === 'Figure' || type === 'Formula' ? textAt(pdf, entries.get('Alt')) : undefined;
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

function isElement(part: StructureElement | MarkedContent): part is StructureElement {
  return 'parts' in part;
}
