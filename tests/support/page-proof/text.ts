/** Proof of the text: all of it, once, whole in the structure tree, within its block, covered by nothing. */
import { plainText, type BlockFact, type ManuscriptFacts } from '../generated-manuscript.ts';
import { isNote, noteOf } from './notes.ts';
import { around, runsOf, type Node, type PrintedPage, type Run } from './pages.ts';
import { countLines, findFirstPage, findLines, isInk, type Proof } from './proof.ts';

/** Numbers and signs of lists hang out of the block; the last sign of a line may be drawn a hair beyond it. */
const hanging = 16;
const hair = 2.5;

/** Blocks that no page may break. */
const whole: ReadonlySet<BlockFact['kind']> = new Set(['stanza', 'caption', 'heading']);

/** Blocks that are one element of the structure tree with nothing else in it. */
const single: ReadonlySet<BlockFact['kind']> = new Set(['paragraph', 'quotation', 'note', 'caption']);

export function proveText(proof: Proof, facts: ManuscriptFacts): void {
  const from = findFirstPage(proof.book, facts);
  for (const block of facts.blocks) proveBlock(proof, block, from);
  for (const heading of facts.chapters.flatMap((chapter) => chapter.headings)) proveHeading(proof, heading.token, from);
  for (const table of facts.tables) {
    // Where a table goes on its head is repeated, and read aloud but once.
    const heads = new Set(proof.book.sightings.get(table.head)?.map(({ page }) => page));
    for (const [start, end] of table.rows) {
      const first = proof.place(start, 'row', from);
      const last = proof.place(end, 'row', from);
      if (first === undefined || last === undefined) continue;
      if (first.page !== last.page) proof.blame('block-broken', first.page, `row ${start}`);
      if (!heads.has(first.page))
        proof.blame('table-head', first.page, `row ${start} stands under no head ${table.head}`);
    }
  }
  proveFigures(proof, facts, from);
  proveBlocks(proof);
  proveColour(proof, facts, from);
}

function proveBlock(proof: Proof, block: BlockFact, from: number): void {
  const name = `${block.kind} ${block.start}`;
  const start = proof.place(block.start, name, from);
  const end = proof.place(block.end, name, from);
  if (start === undefined || end === undefined) return;
  if (whole.has(block.kind) && start.page !== end.page) proof.blame('block-broken', start.page, name);
  if (!single.has(block.kind)) return;
  const ends = new Set(around(end.run.node));
  const node = [...around(start.run.node)].find((candidate) => ends.has(candidate));
  if (node === undefined) return;
  // Words of one paragraph may be several pieces of it: what counts is the element around them.
  const element = [...around(node)].find(({ role }) => role !== 'NonStruct' && role !== 'Span') ?? node;
  const runs = runsOf(element, (inner) => isNote(inner) && inner !== element);
  const text = plainText(runs.map((run) => run.text).join(''));
  const isParagraph = block.kind === 'caption' ? /Caption|P/.test(element.role) : element.role === 'P';
  if (!isParagraph) proof.blame('element-split', start.page, `${name} is no P but ${element.role}`);
  else if (block.kind === 'caption' ? !text.endsWith(block.text) : text !== block.text) {
    proof.blame('text-changed', start.page, `${name}: ${describeChange(text, block.text)}`);
  }
  if (block.kind === 'paragraph' && start.page !== end.page) proveBreak(proof, name, runs);
}

function describeChange(found: string, wanted: string): string {
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  return `…${found.slice(at, at + 24)}… for …${wanted.slice(at, at + 24)}…`;
}

/** Two lines stay, two go on. */
function proveBreak(proof: Proof, name: string, runs: readonly Run[]): void {
  const ink = runs.filter(isInk);
  const pages = [...new Set(ink.map(({ page }) => page))].toSorted((a, b) => a - b);
  const [first, last] = [pages[0] ?? 0, pages.at(-1) ?? 0];
  if (countLines(ink.filter(({ page }) => page === first)) < 2) proof.blame('orphan', first, name);
  if (countLines(ink.filter(({ page }) => page === last)) < 2) proof.blame('widow', last, name);
}

function proveHeading(proof: Proof, token: string, from: number): void {
  const heading = proof.place(token, 'heading', from);
  const page = proof.book.pages[heading?.page ?? -1];
  if (heading === undefined || page === undefined) return;
  const below = textOf(page).filter(({ base }) => base > heading.run.base + 2);
  if (below.length === 0) proof.blame('heading-at-foot', page.index, `heading ${token}`);
}

/** The runs of the text: without notes, heads and folios. */
function textOf({ runs }: PrintedPage): Run[] {
  return runs.filter((run) => isInk(run) && run.node !== undefined && noteOf(run) === undefined);
}

function proveFigures(proof: Proof, facts: ManuscriptFacts, from: number): void {
  let last = -1;
  for (const figure of facts.figures) {
    const caption = proof.place(figure.caption, 'caption', from);
    if (caption === undefined) continue;
    const at = caption.page * 10_000 + caption.run.base;
    if (at < last)
      proof.blame('figure-order', caption.page, `figure ${figure.caption} stands before the one before it`);
    last = at;
    if (figure.corners === undefined) continue;
    const [upper, lower] = figure.corners.map((corner) => proof.place(corner, 'picture', from));
    const page = proof.book.pages[caption.page];
    if (upper === undefined || lower === undefined || page === undefined) continue;
    if (upper.page !== caption.page || lower.page !== caption.page) {
      proof.blame('block-broken', caption.page, `figure ${figure.caption} is not with its caption`);
      continue;
    }
    const [left, right, top, bottom] = [upper.run.left, lower.run.right, upper.run.base, lower.run.base];
    const own = new Set([upper.run, lower.run]);
    for (const run of page.runs) {
      const middle = run.base - run.size / 4;
      if (!isInk(run) || own.has(run) || run.right < left || run.left > right || middle < top || middle > bottom)
        continue;
      proof.blame('covered', page.index, `“${run.text}” stands in figure ${figure.caption}`);
    }
  }
}

/** On every page: all text in its block, and no word on another. */
export function proveBlocks(proof: Proof): void {
  // Heads of tables, and letters of an index, stand again where these go on.
  const heads = new Set(
    proof.book.nodes
      .filter(({ role }) => role === 'TH' || /^H\d?$/u.test(role))
      .flatMap((head) => runsOf(head).map(({ text }) => text)),
  );
  for (const page of proof.book.pages) proveGeometry(proof, page, heads);
}

function proveGeometry(proof: Proof, page: PrintedPage, heads: ReadonlySet<string>): void {
  const block = proof.blockOf(page);
  const ink = page.runs.filter(isInk);
  for (const run of ink) {
    const inside = run.base > block.top && run.base < block.bottom + 1;
    if (run.node === undefined) {
      // Ornaments and the numbers of lines of code are no text.
      if (
        inside &&
        /\p{L}/u.test(run.text) &&
        !heads.has(run.text.replace(/ \([^()]*\)$/u, '')) &&
        !heads.has(run.text)
      )
        proof.blame('furniture-inside', page.index, `“${run.text}” is no part of the text but stands in it`);
      continue;
    }
    const outside =
      run.base > block.bottom + 1 ||
      run.base - run.size * 0.6 < block.top - 1 ||
      run.left < block.left - hanging ||
      run.right > block.right + hair + slack(run) + overhang(run);
    if (outside) {
      proof.blame(
        'outside',
        page.index,
        `“${run.text}” at ${run.left.toFixed(0)}–${run.right.toFixed(0)}, ${run.base.toFixed(0)}`,
      );
    }
  }
  // From top to bottom: only neighbours can cover each other.
  const sorted = ink.toSorted((a, b) => a.base - b.base);
  for (const [index, run] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.base - run.base > Math.max(run.size, other.size)) break;
      // Words in a drawing stand where it has them.
      if (figureOf(run) !== undefined && figureOf(run) === figureOf(other)) continue;
      if (overlap(run, other)) proof.blame('covered', page.index, `“${run.text}” and “${other.text}”`);
    }
  }
}

function figureOf({ node }: Run): Node | undefined {
  return [...around(node)].find(({ role }) => role === 'Figure');
}

/** The boxes of small letters, from base line to x-height, share ink. */
function overlap(one: Run, other: Run): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const top = Math.max(one.base - one.size * 0.42, other.base - other.size * 0.42);
  const height = Math.min(one.base, other.base) - top;
  // A stop may be kerned under the letter before it.
  const kerning = one.base === other.base ? one.size / 4 : 1.5;
  return width > kerning + slack(one) + slack(other) && height > 0.5;
}

/** Brackets and stops of Chinese and Japanese fill half of their box: the other half may be taken away. */
function slack({ text, size }: Run): number {
  return /^[\u3000-\u303f\uff00-\uff65]|[\u3000-\u303f\uff00-\uff65]$/u.test(text.trim()) ? size / 2 : 0;
}

/** Small marks hang over the edge by a share of their width, which is no more than this. */
function overhang({ text, size }: Run): number {
  return /[-\u2010.,:;\u2013\u2014"'\u2018-\u201f\u2039\u203a\u00ab\u00bb]$/u.test(text.trim()) ? size * 0.25 : 0;
}

/** Faults of beauty. */
function proveColour(proof: Proof, facts: ManuscriptFacts, from: number): void {
  const openings = new Set(facts.chapters.map(({ first }) => proof.book.sightings.get(first)?.[0]?.page ?? 0));
  for (const page of proof.book.pages.slice(from)) {
    const block = proof.blockOf(page);
    const text = textOf(page);
    if (text.length === 0) continue;
    const last = findLines(text).at(-1)?.at(-1);
    const followed = proof.book.pages[page.index + 1];
    const goesOn = followed !== undefined && !openings.has(page.index + 1) && textOf(followed).length > 0;
    if (page.index % 2 === 0 && goesOn && last !== undefined && /\p{L}[-‐]$/u.test(last.text.trimEnd())) {
      proof.blame('hyphen-at-turn', page.index, last.text);
    }
    const depth = Math.max(...page.runs.filter((run) => isInk(run) && run.node !== undefined).map(({ base }) => base));
    if (goesOn && (depth - block.top) / (block.bottom - block.top) < 0.85) {
      proof.blame(
        'short-page',
        page.index,
        `${Math.round((100 * (block.bottom - depth)) / (block.bottom - block.top))} % empty`,
      );
    }
  }
}
