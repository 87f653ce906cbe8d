/** What to make of the faults of a book: an author who was told of a note's place has been dealt with honestly. */
import type { Report } from '../../src/report/report.ts';
import { counted, type Fault, type PrintedBook } from '../support/page-proof/index.ts';

export interface Verdict {
  readonly pages: number;
  readonly notes: number;
  readonly wrong: readonly Fault[];
  /** Names of rules: a message for each of these notes says so. */
  readonly fallbacks: readonly string[];
  /** Names of faults that a page may have where the text leaves no way out. */
  readonly beauty: readonly string[];
}

const movable: ReadonlySet<Fault['name']> = new Set(['note-elsewhere', 'note-short']);

export function judge(book: PrintedBook, faults: readonly Fault[], report: Report, notes: number): Verdict {
  const announced = report.messages.filter(({ rule }) => rule === 'note-moved').length;
  const moved = faults.filter(({ name }) => movable.has(name));
  const others = faults.filter(({ name }) => !movable.has(name));
  const givenUp = report.messages
    .filter(({ rule }) => rule === 'notes-at-end' || rule === 'layout-unsettled')
    .map(({ text }): Fault => ({ name: 'not-made-up', page: 0, what: text }));
  return {
    pages: book.pages.length,
    notes,
    // No message is worth more than one note.
    wrong: [...givenUp, ...moved.slice(announced), ...others.filter(({ name }) => !counted.has(name))],
    fallbacks: Array.from({ length: announced }, () => 'note-moved'),
    beauty: [
      ...others.filter(({ name }) => counted.has(name)).map(({ name }) => name),
      ...report.messages
        .filter(({ rule }) => rule === 'figure-moved' || rule === 'page-parted')
        .map(({ rule }) => rule),
    ],
  };
}
