/** What a proof of pages finds, and what it goes by. */
import type { ManuscriptFacts } from '../generated-manuscript.ts';
import type { PrintedBook, PrintedPage, Run, Sighting } from './pages.ts';

/** What is wrong; those of `counted` are faults of beauty, which a page may have if the text leaves no way out. */
export type FaultName =
  | 'token'
  | 'note-elsewhere'
  | 'note-above'
  | 'note-short'
  | 'note-gap'
  | 'note-number'
  | 'note-element'
  | 'note-link'
  | 'link-element'
  | 'note-order'
  | 'text-below-notes'
  | 'text-changed'
  | 'element-split'
  | 'block-broken'
  | 'table-head'
  | 'heading-at-foot'
  | 'outside'
  | 'furniture-inside'
  | 'covered'
  | 'folio'
  | 'label'
  | 'head'
  | 'opening-verso'
  | 'contents'
  | 'outline'
  | 'destination'
  | 'reference'
  | 'figure-order'
  | 'widow'
  | 'orphan'
  | 'hyphen-at-turn'
  | 'short-page'
  /** The make-up gave up: what the author was told is beyond notes and beauty. */
  | 'not-made-up';

export const counted: ReadonlySet<FaultName> = new Set(['widow', 'orphan', 'hyphen-at-turn', 'short-page']);

export interface Fault {
  readonly name: FaultName;
  /** Counted from 1, as a viewer shows it. */
  readonly page: number;
  readonly what: string;
}

/** The design of a page, in points. */
export interface ProofDesign {
  readonly margins: { readonly inner: number; readonly outer: number; readonly top: number; readonly bottom: number };
  readonly leading: number;
  readonly direction: 'ltr' | 'rtl';
  readonly heads: { readonly verso: string; readonly recto: string; readonly pick: 'first' | 'last' };
  /** Whether pages on which a chapter opens show their number. */
  readonly openingFolio: boolean;
  /** Whether chapters open on left-hand pages, too. */
  readonly opensAnywhere: boolean;
}

export class Proof {
  readonly book: PrintedBook;
  readonly design: ProofDesign;
  readonly faults: Fault[] = [];

  constructor(book: PrintedBook, design: ProofDesign) {
    this.book = book;
    this.design = design;
  }

  /** @param page index */
  blame(name: FaultName, page: number, what: string): void {
    this.faults.push({ name, page: page + 1, what });
  }

  /** The text block of a page, from its upper left corner. */
  blockOf({ index, width, height }: PrintedPage): { left: number; right: number; top: number; bottom: number } {
    const { inner, outer, top, bottom } = this.design.margins;
    const innerIsLeft = (index % 2 === 0) === (this.design.direction === 'ltr');
    return {
      left: innerIsLeft ? inner : outer,
      right: width - (innerIsLeft ? outer : inner),
      top,
      bottom: height - bottom,
    };
  }

  /** Where a token stands in the text: not in heads, not in the front matter's lists. */
  sightings(token: string, from = 0): readonly Sighting[] {
    return (this.book.sightings.get(token) ?? []).filter(({ run, page }) => run.node !== undefined && page >= from);
  }

  /** The one place of a token; blames it if there are none or several. */
  place(token: string, what: string, from = 0): Sighting | undefined {
    const [first, ...others] = this.sightings(token, from);
    if (first === undefined) this.blame('token', 0, `${what}: ${token} is nowhere`);
    else if (others.length > 0) {
      this.blame('token', first.page, `${what}: ${token} is there ${others.length + 1} times`);
    }
    return first;
  }
}

/** Index of the page on which the text begins: all before it is front matter. */
export function findFirstPage(book: PrintedBook, facts: ManuscriptFacts): number {
  return book.sightings.get(facts.chapters[0]?.first ?? '')?.[0]?.page ?? 0;
}

/** Lines on one page: runs whose base lines are closer than a third of the type's size are one line. */
export function countLines(runs: readonly Run[]): number {
  return findLines(runs).length;
}

/** Lines of runs of one page from the top, each with its runs from the left. */
export function findLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const last = lines.at(-1);
    const base = last?.[0]?.base;
    if (last !== undefined && base !== undefined && run.base - base < run.size * 0.5) last.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

export function isInk(run: Run): boolean {
  return run.text.trim() !== '';
}

/** Text right behind a sighting: marks of notes are runs of their own. */
export function textAfter(page: PrintedPage, { index, to }: Sighting): string {
  const run = page.runs[index];
  const rest = run?.text.slice(to) ?? '';
  // What has no ink may be a run of its own: a word joiner before the mark.
  return rest === '' ? (page.runs.slice(index + 1).find(({ text }) => /[^\s\u2060]/u.test(text))?.text ?? '') : rest;
}
