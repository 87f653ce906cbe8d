/** The words of a PDF against those of the Book: what print adds to them, and what it cannot show. */
import { pagePhrase, type Book } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import { findLosses, lettersOf, type Loss, type Passage, type Threads } from '../../words/index.ts';
import { findTurned, sortFromRight, withoutDirection } from '../pdf/spoken-words.ts';
import { holdPassage } from './holdings.ts';
import type { Difference } from './series.ts';

/** What is compared of a thread, on both sides. */
export interface PdfWords {
  readonly wanted: Threads;
  readonly spoken: Threads;
  /** Letters that no font has: they were told when the fonts were chosen (glyph-missing). */
  readonly missing: ReadonlySet<string>;
  readonly language: Book['metadata']['language'];
}

/** Words that are lost, or in another order. */
export function findPdfLosses({ wanted, spoken, missing, language }: PdfWords): Loss[] {
  const phrases = (['one', 'many'] as const).map((count) => pagePhrase(language, count));
  const sought = withoutMissing(withoutDirection(withoutListings(wanted)), missing);
  const found = findLosses(sought, withoutMissing(withoutDirection(spoken), missing));
  const lost = found.flatMap(({ what, passage }) => (what === 'missing' ? [passage] : []));
  const turned = findTurned(lost, [...sought.text, ...sought.notes], [...spoken.text, ...spoken.notes], phrases);
  return found.filter(({ passage }) => !turned.has(passage));
}

/** Passages with fewer letters stand anywhere: in captions, in heads, in cells. */
const tellingLength = 12;

/** Passages that are read aloud more often than they stand in the Book, whatever the numbers before them. */
export function findPdfDoubles({ wanted, spoken, missing }: PdfWords): Difference[] {
  const fold = letterFold(missing);
  const differences: Difference[] = [];
  const counts = new Map<string, { left: number; readonly passage: Passage }>();
  const keyOf = ({ text }: Passage): string => fold(lettersOf(text)).replace(/^\p{N}+/u, '');
  for (const passage of [...wanted.text, ...wanted.notes]) {
    const known = counts.get(keyOf(passage));
    if (known === undefined) counts.set(keyOf(passage), { left: 1, passage });
    else known.left += 1;
  }
  for (const passage of [...spoken.text, ...spoken.notes]) {
    const key = keyOf(passage);
    const known = counts.get(key);
    if (known === undefined || key.length < tellingLength) continue;
    known.left -= 1;
    if (known.left >= 0) continue;
    const own = holdPassage(known.passage);
    differences.push({ what: 'doubled', wanted: own, found: own });
  }
  return differences;
}

/** Letters as they can be compared with those of a PDF. */
export function letterFold(missing: ReadonlySet<string>): (letters: string) => string {
  const gone = new Set(lettersOf([...missing].join(' ')));
  return (letters) => {
    const kept = gone.size === 0 ? letters : [...letters].filter((letter) => !gone.has(letter)).join('');
    return sortFromRight(kept);
  };
}

/** Of a picture that paints nothing there is nothing to be tagged, and so nothing that has its words. */
export function isUnseen({ passage, what }: Loss): boolean {
  return passage.kind === 'alternative' && what === 'missing';
}

export function tellUnseen({ text, place }: Passage, report: Report): void {
  report.add(
    'pdf-alt',
    said`PDF: nothing is seen of a picture, and so its words are not read aloud: “${text}”`,
    place ?? {},
    said`Look whether it shows what it should.`,
  );
}

function withoutMissing(words: Threads, missing: ReadonlySet<string>): Threads {
  const letters = new Set(lettersOf([...missing].join(' ')));
  if (letters.size === 0) return words;
  const keep = (passages: readonly Passage[]): Passage[] =>
    passages
      .map((passage) => ({ ...passage, letters: [...passage.letters].filter((one) => !letters.has(one)).join('') }))
      .filter((passage) => passage.letters !== '');
  return { text: keep(words.text), notes: keep(words.notes) };
}

/** Tags say nothing of listings: their words are words. */
function withoutListings({ text, notes }: Threads): Threads {
  const plain = (passage: Passage): Passage => (passage.kind === 'code' ? { ...passage, kind: 'text' } : passage);
  return { text: text.map(plain), notes: notes.map(plain) };
}
