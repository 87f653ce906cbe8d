/** What a compositor would point out on the made-up pages. Pure. */
import { itemAt, pagesOfNotes } from './places.ts';
import type { Frame, MeasuredGalley } from './measured.ts';
import type { GalleyPlan, PagePlan } from './plan/index.ts';

export type FaultKind = 'note-moved' | 'figure-moved' | 'page-short' | 'page-parted' | 'line-overfull';

export interface Fault {
  readonly kind: FaultKind;
  /** Page within the galley, from 0. */
  readonly turn: number;
  /** `line:column` of the block where it shows, in the section's file. */
  readonly at: string | undefined;
  /** Note or item that it is about; for a short page what is missing, a share of the page. */
  readonly value: number;
  /** What follows a short page would have had room on it: it was left to the next for the sake of other pages. */
  readonly hasRoom?: true;
}

/** A page short by more than this share of its height is pointed out. */
const short = 0.15;

export function findFaults(galley: MeasuredGalley, { pages }: GalleyPlan, frame: Frame): Fault[] {
  return [...movedNotes(galley, pages), ...movedFigures(galley, pages), ...poorPages(galley, pages, frame)];
}

function movedNotes({ items, notes }: MeasuredGalley, pages: readonly PagePlan[]): Fault[] {
  const faults: Fault[] = [];
  const pageOfItem = pagesOfItems(pages);
  const pageOfNote = pagesOfNotes(pages);
  pages.forEach((plan, turn) => {
    for (const { note, from } of plan.notes) {
      if (from > 0) continue;
      const item = itemAt(items, notes[note]?.at ?? 0);
      const parent = notes[note]?.parent;
      const wanted = parent === undefined ? pageOfItem[item] : pageOfNote(parent.note, parent.line);
      if (wanted !== turn) faults.push({ kind: 'note-moved', turn, at: items[item]?.at, value: note });
    }
  });
  return faults;
}

function movedFigures({ items }: MeasuredGalley, pages: readonly PagePlan[]): Fault[] {
  const from = new Map(pages.flatMap(({ deferred }, turn) => deferred.map((item) => [item, turn] as const)));
  return pages.flatMap(({ figures }, turn) =>
    figures
      .filter(({ item }) => turn - (from.get(item) ?? turn) > 1)
      .map(({ item }): Fault => ({ kind: 'figure-moved', turn, at: items[item]?.at, value: item })),
  );
}

function poorPages(galley: MeasuredGalley, pages: readonly PagePlan[], frame: Frame): Fault[] {
  const { items } = galley;
  const { height } = frame;
  // Columns that were made even are short on purpose.
  const evenFrom = frame.even === true ? Math.floor((pages.length - 1) / frame.columns) * frame.columns : pages.length;
  return pages.flatMap((plan, turn): Fault[] => {
    const next = items[plan.end];
    const found: Fault[] = [];
    for (let index = plan.start; index < plan.end; index += 1) {
      if (items[index]?.overfull === true)
        found.push({ kind: 'line-overfull', turn, at: items[index]?.at, value: index });
    }
    if (next === undefined || plan.continues) return found;
    const taken = plan.notes.reduce((sum, piece) => sum + (piece.top === undefined ? piece.height : 0), 0);
    const missing = (height - taken - plan.depth) / height;
    if (missing > short && turn < evenFrom && !next.forced && next.bottom - next.top <= height) {
      const needed = heightAfter(galley, plan, frame);
      const hasRoom = needed <= missing * height ? ({ hasRoom: true } as const) : {};
      found.push({ kind: 'page-short', turn, at: next.at, value: missing, ...hasRoom });
    }
    if (!next.opens && !next.forced) found.push({ kind: 'page-parted', turn, at: next.at, value: plan.end });
    return found;
  });
}

/** What the least that follows a page would take of it, with its notes. */
function heightAfter({ items, notes }: MeasuredGalley, plan: PagePlan, { separator }: Frame): number {
  let last = plan.end;
  while (last + 1 < items.length && items[last + 1]?.opens === false) last += 1;
  const brought = items.slice(plan.end, last + 1).flatMap((item) => item.notes);
  const rule = brought.length > 0 && plan.notes.length === 0 ? separator : 0;
  const text = (items[last]?.bottom ?? 0) - (items[plan.end - 1]?.bottom ?? 0);
  return text + rule + brought.reduce((sum, note) => sum + (notes[note]?.height ?? 0), 0);
}

function pagesOfItems(pages: readonly PagePlan[]): number[] {
  const found: number[] = [];
  pages.forEach((plan, turn) => {
    for (let index = plan.start; index < plan.end; index += 1) found[index] = turn;
    for (const { item } of plan.figures) found[item] = turn;
  });
  return found;
}
