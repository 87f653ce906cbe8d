/**
 * Proof of the pages of any book: nothing is known of it but what the Book says. Notes are found twice, by
 * the names of their places and by their words in the structure tree.
 */
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Book, Note } from '../../../src/model/book.ts';
import { plainText } from '../generated-manuscript.ts';
import { isNote, noteOf, proveFeet } from './notes.ts';
import { around, runsOf, type Node, type PrintedBook, type Run } from './pages.ts';
import { countLines, findLines, isInk, Proof, type Fault, type ProofDesign } from './proof.ts';
import { proveBlocks } from './text.ts';

export function proveRealBook(printed: PrintedBook, book: Book, design: ProofDesign): readonly Fault[] {
  const proof = new Proof(printed, design);
  const byMark = new Map<string, Node>();
  for (const node of printed.nodes.filter(isNote)) {
    const names = linksIn(node).map(({ name }) => name);
    for (const name of names) if (name?.startsWith('fnref-') === true && !byMark.has(name)) byMark.set(name, node);
  }
  const marks = findMarks(printed);
  for (const note of book.sections.flatMap(({ notes }) => notes)) proveNote(proof, note, byMark, marks);
  proveFeet(proof);
  proveBlocks(proof);
  proveFolios(proof);
  proveContents(proof);
  proveOutline(proof);
  return proof.faults;
}

/** The first run of each link, by the name of the place that it leads to, in reading order. */
function findMarks(printed: PrintedBook): Map<string, Run> {
  const marks = new Map<string, Run>();
  for (const node of printed.nodes) {
    const [name] = node.links.map((link) => link.name);
    const [run] = runsOf(node);
    if (name !== undefined && run !== undefined && !marks.has(name)) marks.set(name, run);
  }
  return marks;
}

function proveNote(proof: Proof, note: Note, byMark: ReadonlyMap<string, Node>, marks: ReadonlyMap<string, Run>): void {
  const [reference = ''] = note.references;
  const name = `note ${note.id}`;
  const place = proof.book.destinations.get(note.id);
  const back = proof.book.destinations.get(reference);
  if (place === undefined || back === undefined) return proof.blame('destination', 0, `${name} has no place`);
  if (place.page !== back.page) {
    proof.blame('note-elsewhere', back.page, `${name}: the link leads to page ${place.page + 1}`);
  }
  const node = byMark.get(reference);
  if (node === undefined) return proof.blame('note-element', place.page, `${name}: no Note leads back to it`);
  const runs = runsOf(node).filter(isInk);
  const first = runs[0];
  if (first === undefined) return proof.blame('text-changed', place.page, `${name} is empty`);
  const mark = marks.get(note.id);
  if (mark === undefined) proof.blame('note-link', back.page, `${name}: nothing leads to it`);
  else if (mark.page !== first.page) {
    proof.blame('note-elsewhere', mark.page, `${name}: its words begin on page ${first.page + 1}`);
  } else if (first.base <= mark.base && noteOf(mark) === undefined) {
    proof.blame('note-above', mark.page, name);
  }
  const last = Math.max(...runs.map(({ page }) => page));
  if (last > first.page && countLines(runs.filter(({ page }) => page === first.page)) < 2) {
    proof.blame('note-short', first.page, name);
  }
  const [said, wanted] = [runsOf(node), note.body].map((part) => plainText(part.map(wordsOf).join('')));
  if (said !== wanted)
    proof.blame('text-changed', first.page, `${name}: ${said?.slice(0, 40)} for ${wanted?.slice(0, 40)}`);
}

function wordsOf(part: Run | ElementContent): string {
  return 'text' in part ? part.text : toString(part);
}

function linksIn(node: Node): Node['links'] {
  return [...node.links, ...node.kids.flatMap((kid) => ('kids' in kid ? linksIn(kid) : []))];
}

/** What stands in the margins as a number is what the page is called. */
function proveFolios(proof: Proof): void {
  for (const page of proof.book.pages) {
    const block = proof.blockOf(page);
    const folios = page.runs.filter(
      ({ node, text, base }) =>
        node === undefined && (base <= block.top || base > block.bottom + 1) && /^\s*(?:\d+|[ivxlcdm]+)\s*$/.test(text),
    );
    if (!page.filled && page.runs.some(isInk)) proof.blame('folio', page.index, 'a page with a head is empty');
    for (const { text } of folios)
      if (text.trim() !== page.label) proof.blame('folio', page.index, `shows ${text.trim()}, is ${page.label}`);
  }
}

/** All before page 1. */
function frontPages({ book: { pages } }: Proof): typeof pages {
  return pages.slice(
    0,
    Math.max(
      0,
      pages.findIndex(({ label }) => label === '1'),
    ),
  );
}

/** Links in lists that end with a number: it is the label of the page that they lead to. */
function proveContents(proof: Proof): void {
  for (const page of frontPages(proof)) {
    for (const line of findLines(page.runs.filter((run) => isInk(run) && run.node !== undefined))) {
      const last = line.at(-1);
      const folio = /^\s*(\d+|[ivxlcdm]+)\s*$/.exec(last?.text ?? '')?.[1];
      const link = [...around(last?.node)].find((node) => node.links.length > 0)?.links[0];
      if (folio === undefined || link?.target === undefined) continue;
      const label = proof.book.pages[link.target.page]?.label;
      if (label !== folio) proof.blame('contents', page.index, `“${line[0]?.text}” says ${folio}, leads to ${label}`);
    }
  }
}

/**
 * The page that an entry leads to has its words, or the line of the contents that leads there: authors may call a
 * chapter otherwise there than in its heading.
 */
function proveOutline(proof: Proof): void {
  const contents = frontPages(proof).flatMap(({ runs }) =>
    runs.flatMap(({ node, text }) =>
      [...around(node)].flatMap(({ links }) => links.map(({ target }) => ({ text, page: target?.page }))),
    ),
  );
  for (const { title, place } of proof.book.outline) {
    const page = proof.book.pages[place?.page ?? -1];
    const leading = contents.filter((one) => one.page === place?.page);
    const text = [page?.runs ?? [], leading].map((runs) => plainText(runs.map((run) => run.text).join(''))).join(' ');
    // Whoever wrote a chapter stands below its title there, and behind a dash here.
    const words = title
      .replace(/^\S+\u2002/u, '')
      .split(' – ')
      .map(plainText);
    if (page === undefined || !words.every((part) => text.includes(part.slice(0, 60)))) {
      proof.blame('outline', place?.page ?? 0, `“${title}” is not on its page`);
    }
  }
}
