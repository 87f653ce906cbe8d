/** Says what is amiss on the pages, at the place in the manuscript where it comes from. */
import { type Phrase, type Report, said } from '../../report/index.ts';
import type { Galley } from './galleys.ts';
import type { Pagination } from './pagination.ts';
import type { PageDesign } from '../../theme/index.ts';
import { noteExaminedPages } from './examined-pages.ts';
import { findFaults, frameOf, type Fault, type FaultKind, type MadeUp } from './make-up/index.ts';
import type { Shrunk } from './in-page/fit.ts';
import type { LooseLine } from './in-page/loose-lines.ts';
import type { TightTable } from './in-page/tables/fit-tables.ts';
import type { WideFormula } from './in-page/wide-formulas.ts';

/** Width of a space, in ems, that may still pass in a justified line: about four times its own. */
export const loosest = 0.8;

/** Loose lines that are named one by one: the loosest of them. */
const looseNamed = 12;

export interface Pages {
  readonly madeUp: MadeUp;
  readonly pagination: Pagination;
  readonly loose: readonly LooseLine[];
  readonly ladders: { readonly kept: number; readonly left: number };
  readonly shrunk: readonly Shrunk[];
  readonly tight: readonly TightTable[];
  readonly wide: readonly WideFormula[];
}

export function reportFaults(
  report: Report,
  { madeUp, pagination, loose, ladders, shrunk, tight, wide }: Pages,
  galleys: readonly Galley[],
  design: PageDesign,
): void {
  const { galleys: measured, plans } = madeUp;
  const { pages, starts } = pagination;
  const unplanned = reportUnplanned(report, madeUp, galleys);
  const faults: FaultKind[] = [];
  galleys.forEach(({ section, inColumns, isIndex }, index) => {
    const [galley, plan] = [measured[index], plans[index]];
    if (galley === undefined || plan === undefined) return;
    const frame = frameOf(design, inColumns, isIndex);
    for (const fault of findFaults(galley, plan, frame)) {
      const label = pages[(starts[index] ?? 0) + Math.floor(fault.turn / frame.columns)]?.label ?? '';
      const note = section.notes.find(({ id }) => id === galley.notes[fault.value]?.id);
      const [text, hint] = describe(fault, label, note?.number);
      faults.push(fault.kind);
      report.add(fault.kind, text, { file: section.source, ...placeOf(fault.at) }, hint);
    }
  });
  reportLooseLines(report, loose, pagination, galleys, design);
  for (const { galley, at, share } of tight) {
    report.add(
      'table-tight',
      share === 1
        ? said`This table is too wide for its page: words in it are broken wherever a line has to end`
        : said`This table is too wide for its page: it is set at ${Math.round(share * 100)} % of its size`,
      { file: galleys[galley]?.section.source, ...placeOf(at) },
      said`Divide the table into several, leave out columns, or put it into a block \`:::table{.landscape}\`.`,
    );
  }
  for (const { galley, at, share } of wide) {
    report.add(
      'formula-wide',
      said`This formula is too wide for its page: it is set at ${Math.round(share * 100)} % of its size`,
      { file: galleys[galley]?.section.source, ...placeOf(at) },
      said`Write it in several lines: \\begin{multline} or \\begin{align}, with \\\\ between them.`,
    );
  }
  for (const { galley, at, share } of shrunk) {
    report.add(
      'turned-small',
      said`What is turned here is too large for a page: it is set at ${Math.round(share * 100)} % of its size`,
      { file: galleys[galley]?.section.source, ...placeOf(at) },
      said`Divide the table into several, or leave out columns.`,
    );
  }
  noteExaminedPages(report, {
    pages: pages.length,
    faults,
    loose: loose.length,
    named: Math.min(loose.length, looseNamed + 1),
    ladders,
    tight: tight.length + wide.length + shrunk.length,
    unplanned,
  });
}

/** @returns how many sections have their notes at their end for it */
function reportUnplanned(report: Report, { unplanned, crowded }: MadeUp, galleys: readonly Galley[]): number {
  let count = 0;
  for (const galley of unplanned) {
    const section = galleys[galley]?.section;
    if (section === undefined || section.notes.length === 0) continue;
    count += 1;
    if (crowded.has(galley)) {
      report.add(
        'notes-at-end',
        said`A note of “${section.title}” is higher than a page, and has no room in the margin: the notes stand at the end`,
        { file: section.source, line: 1 },
        said`Make the note shorter, or set the notes at the foot: notes: {place: foot}.`,
      );
      continue;
    }
    report.add(
      'notes-at-end',
      said`The browser ends the pages of “${section.title}” elsewhere than they were made up: its notes stand at its end`,
      { file: section.source, line: 1 },
      said`The theme has styles that forbid or force page breaks, or that hold for print alone: take them out.`,
    );
  }
  return count;
}

/** @param blotted indices of the pages with a drawing that has letters of no font */
export function reportBlots(report: Report, blotted: readonly number[], pages: Pagination['pages']): void {
  for (const index of blotted) {
    report.add(
      'glyph-missing',
      said`A picture on page ${pages[index]?.label ?? ''} has letters that no font has: they cannot be seen`,
      {},
      said`Turn the letters of the drawing into outlines, or write it with others.`,
    );
  }
}

export function placeOf(at: string | undefined): { line?: number | undefined; column?: number | undefined } {
  if (at === undefined) return {};
  const [line, column] = at.split(':').map(Number);
  return { line, column };
}

function reportLooseLines(
  report: Report,
  loose: readonly LooseLine[],
  { pages, starts }: Pagination,
  galleys: readonly Galley[],
  design: PageDesign,
): void {
  const named = new Set(loose.toSorted((a, b) => b.gap - a.gap).slice(0, looseNamed));
  for (const { galley, turn, at, words } of loose.filter((line) => named.has(line))) {
    const { section, inColumns } = galleys[galley] ?? {};
    const page = (starts[galley] ?? 0) + Math.floor(turn / frameOf(design, inColumns).columns);
    report.add(
      'line-loose',
      said`A line on page ${pages[page]?.label ?? ''} has wide gaps between its words: “${words}”`,
      { file: section?.source, ...placeOf(at) },
      said`Write it otherwise, or let a long word after it be divided with a soft hyphen (U+00AD).`,
    );
  }
  const others = loose.length - named.size;
  if (others > 0) report.add('line-loose', said`${others} more lines have wide gaps between their words`);
}

function describe(
  { kind, value, hasRoom }: Fault,
  label: string,
  note: number | undefined,
): readonly [Phrase, Phrase?] {
  switch (kind) {
    case 'note-moved':
      return [
        said`Note ${note ?? ''} does not fit on the page of its reference: it stands on page ${label}`,
        said`Shorten the note, or put its reference elsewhere.`,
      ];
    case 'figure-moved':
      return [
        said`The figure stands on page ${label}, more than a page after its place`,
        said`Put it elsewhere, or make it smaller.`,
      ];
    case 'line-overfull':
      return [
        said`A line on page ${label} is wider than the text`,
        said`Divide the long word with a soft hyphen (U+00AD), or write it otherwise.`,
      ];
    case 'page-short':
      return [
        said`Page ${label} ends early, with ${Math.round(value * 100)} % of it empty: ${
          hasRoom === true ? said`the pages after it are better so` : said`what follows does not fit on it`
        }`,
        hasRoom === true
          ? said`Nothing has to be done. If it disturbs you, make a paragraph before it a little longer or shorter.`
          : said`Put what follows elsewhere, make it smaller, or divide it; a little more text before it fills the page, too.`,
      ];
    case 'page-parted':
      return [said`Page ${label} has to end where no page should: what belongs together is higher than a page`];
  }
}
