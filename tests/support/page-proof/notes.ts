/** Proof of the notes: each at the foot of the page that refers to it, whole or continued, linked both ways. */
import type { ManuscriptFacts, NoteFact } from '../generated-manuscript.ts';
import { around, runsOf, type Link, type Node, type PrintedPage, type Run, type Sighting } from './pages.ts';
import { countLines, findFirstPage, isInk, textAfter, type Proof } from './proof.ts';

export const isNote = ({ role }: Node): boolean => role === 'Note' || role === 'FENote';

export function noteOf(run: Run | undefined): Node | undefined {
  return [...around(run?.node)].find(isNote);
}

export function proveNotes(proof: Proof, facts: ManuscriptFacts): void {
  const from = findFirstPage(proof.book, facts);
  for (const note of facts.notes) proveNote(proof, note, from);
  proveNumbers(proof, facts, from);
  proveFeet(proof);
}

function proveNote(proof: Proof, note: NoteFact, from: number): void {
  const name = `note ${note.label} (${note.place}) ${note.mark}`;
  const mark = proof.place(note.mark, `mark of ${name}`, from);
  const start = proof.place(note.start, `start of ${name}`, from);
  const end = proof.place(note.end, `end of ${name}`, from);
  if (mark === undefined || start === undefined || end === undefined) return;
  const page = proof.book.pages[mark.page];
  if (page === undefined) return;
  if (start.page !== mark.page) {
    proof.blame('note-elsewhere', mark.page, `${name}: its note begins on page ${start.page + 1}`);
  } else if (start.run.base <= mark.run.base && note.place !== 'note') {
    proof.blame('note-above', mark.page, `${name}: its note stands above it`);
  }
  const number = /^\s*(\d+|[*†‡§‖¶]+)/u.exec(textAfter(page, mark))?.[1];
  const opening = numberBefore(proof.book.pages[start.page], start);
  if (number === undefined || number !== opening) {
    proof.blame(
      'note-number',
      mark.page,
      `${name}: the mark is ${number ?? 'missing'}, its note's ${opening ?? 'missing'}`,
    );
  }
  const element = noteOf(start.run);
  if (element === undefined || noteOf(end.run) !== element) {
    proof.blame('note-element', start.page, `${name}: its text is not one Note of the structure tree`);
  }
  proveExtent(proof, name, start, end, element);
  proveLinks(proof, name, [mark, ...note.again.flatMap((token) => proof.sightings(token, from))], start);
}

/** From 1 without a gap in each chapter, on each page, or in the book. Notes on notes are counted after the others. */
function proveNumbers(proof: Proof, facts: ManuscriptFacts, from: number): void {
  if (facts.notes.some(({ place }) => place === 'note')) return;
  const starts = facts.notes.flatMap(({ start: token, chapter }) => {
    const start = proof.sightings(token, from)[0];
    const number = start === undefined ? undefined : numberBefore(proof.book.pages[start.page], start);
    return start === undefined || !/^\d+$/.test(number ?? '') ? [] : [{ start, chapter, number: Number(number) }];
  });
  const counts = new Map<number, number>();
  const sorted = starts.toSorted((a, b) => a.start.page - b.start.page || a.start.run.base - b.start.run.base);
  for (const { start, chapter, number } of sorted) {
    const group = { chapter, page: start.page, book: 0 }[facts.numbering];
    const wanted = (counts.get(group) ?? 0) + 1;
    counts.set(group, wanted);
    if (number !== wanted) proof.blame('note-number', start.page, `a note is numbered ${number}, not ${wanted}`);
  }
}

/** Two lines of it stand where it begins, or all; what goes on does so on the next page. */
function proveExtent(proof: Proof, name: string, start: Sighting, end: Sighting, element: Node | undefined): void {
  if (end.page === start.page) return;
  if (end.page < start.page) return proof.blame('note-gap', start.page, `${name}: ends before it begins`);
  const runs = element === undefined ? linesBelow(proof.book.pages[start.page], start) : runsOf(element).filter(isInk);
  const lines = countLines(runs.filter(({ page }) => page === start.page));
  if (lines < 2) proof.blame('note-short', start.page, `${name}: ${lines} line of its note stands here`);
  if (element === undefined) return;
  const pages = new Set(runs.map(({ page }) => page));
  for (let page = start.page; page <= end.page; page += 1)
    if (!pages.has(page)) proof.blame('note-gap', page, `${name}: nothing of its note on this page`);
}

function linesBelow(page: PrintedPage | undefined, start: Sighting): Run[] {
  return (page?.runs ?? []).filter((run) => run.node !== undefined && isInk(run) && run.base >= start.run.base - 1);
}

/** The number that opens a note, before its first word. */
function numberBefore(page: PrintedPage | undefined, { index, from }: Sighting): string | undefined {
  const own = page?.runs[index]?.text.slice(0, from) ?? '';
  const before = page?.runs.slice(Math.max(0, index - 4), index).findLast(isInk)?.text ?? '';
  return /(\d+|[*†‡§‖¶]+)[.)]?\s*$/u.exec(own.trim() === '' ? before : own)?.[1];
}

/** The marks lead to the note, its number leads back to the first. */
function proveLinks(proof: Proof, name: string, marks: readonly Sighting[], start: Sighting): void {
  for (const [count, mark] of marks.entries()) {
    const page = proof.book.pages[mark.page];
    const [link] = linksBehind(page, mark);
    if (link !== undefined && !isLink(page?.runs[mark.index + 1])) {
      proof.blame('link-element', mark.page, `${name}: mark ${count + 1} is no Link of the structure tree`);
    }
    if (link?.target === undefined) proof.blame('note-link', mark.page, `${name}: mark ${count + 1} leads nowhere`);
    else if (!leadsTo(proof, link, start)) {
      proof.blame(
        'note-link',
        mark.page,
        `${name}: mark ${count + 1} leads to page ${link.target.page + 1}, not to its note`,
      );
    }
  }
  const back = linksBefore(proof.book.pages[start.page], start);
  const [first] = marks;
  if (first === undefined) return;
  if (back.length === 0) proof.blame('note-link', start.page, `${name}: its number leads nowhere`);
  else if (!back.some((link) => leadsTo(proof, link, first))) {
    proof.blame(
      'note-link',
      start.page,
      `${name}: its number leads to page ${(back[0]?.target?.page ?? -1) + 1}, not back`,
    );
  }
}

/** The place stands within three lines of the word. */
function leadsTo(proof: Proof, { target }: Link, { page, run }: Sighting): boolean {
  if (target?.page !== page) return false;
  const height = proof.book.pages[page]?.height ?? 0;
  return target.top === undefined || Math.abs(height - target.top - (run.base - run.size)) < 3 * proof.design.leading;
}

function linksBehind(page: PrintedPage | undefined, { index }: Sighting): readonly Link[] {
  return linksOf(page?.runs[index + 1]);
}

function linksBefore(page: PrintedPage | undefined, { index }: Sighting): readonly Link[] {
  for (const run of (page?.runs.slice(Math.max(0, index - 4), index) ?? []).toReversed()) {
    const links = linksOf(run);
    if (links.length > 0) return links;
  }
  return [];
}

function isLink(run: Run | undefined): boolean {
  return [...around(run?.node)].some(({ role }) => role === 'Link');
}

/** Those of the link's annotations that cover the run. */
function linksOf(run: Run | undefined): readonly Link[] {
  const links = [...around(run?.node)].find((node) => node.links.length > 0)?.links ?? [];
  return links.filter(
    ({ page, left, right, top, bottom }) =>
      run !== undefined &&
      page === run.page &&
      left < run.right &&
      right > run.left &&
      top < run.base &&
      bottom > run.base - run.size,
  );
}

/** On every page: no text below or among the notes, and the notes in order. */
export function proveFeet(proof: Proof): void {
  for (const page of proof.book.pages) {
    const ink = page.runs.filter((run) => isInk(run) && run.node !== undefined);
    const notes = ink.filter((run) => noteOf(run) !== undefined);
    if (notes.length === 0) continue;
    const text = ink.filter((run) => noteOf(run) === undefined);
    for (const run of text) {
      // In two columns each has its own foot.
      const beside = notes.filter((note) => note.left < run.right + 20 && note.right > run.left - 20);
      const top = Math.min(...beside.map(({ base, size }) => base - size));
      if (run.base > top + 1) proof.blame('text-below-notes', page.index, `“${run.text}” stands among the notes`);
    }
    let last = -Infinity;
    const order = new Map<Node, number>();
    for (const run of notes) {
      const note = noteOf(run);
      if (note !== undefined) order.set(note, Math.min(order.get(note) ?? Infinity, run.base));
    }
    for (const node of proof.book.nodes) {
      const base = order.get(node);
      if (base === undefined) continue;
      if (base < last - 1) proof.blame('note-order', page.index, 'The notes stand in another order than in the text');
      last = base;
    }
  }
}
