/** From a plan to what has to be done in the document so that the browser follows it. Pure. */
import { closeUp } from './closing-up.ts';
import { type Frame, type Item, type MeasuredGalley, spaceAcross } from './measured.ts';
import type { GalleyPlan, PagePlan } from './plan/index.ts';

/** A strip of a page, over its whole width, that text keeps clear of. */
export interface Zone {
  readonly page: number;
  readonly from: number;
  readonly to: number;
  /** Index of the block before which it hangs in the document. */
  readonly block: number;
  /** Where that block is expected to begin: page × height of pages + place on the page. */
  readonly start: number;
}

/** Where a part of a note stands. */
export interface PlacedPiece {
  readonly page: number;
  readonly top: number;
  readonly height: number;
  /** The first on its page: the rule stands above it. */
  readonly leads: boolean;
}

export interface PlacedNote {
  readonly note: number;
  readonly pieces: readonly PlacedPiece[];
}

export interface Orders {
  /** Items with which a page has to begin. */
  readonly begins: readonly number[];
  /** Items of an index with which a page begins, below a space and a head that says what goes on there. */
  readonly goesOn: readonly (readonly [item: number, space: number])[];
  readonly zones: readonly Zone[];
  readonly figures: readonly { readonly item: number; readonly page: number; readonly top: number }[];
  /** Items with which a page begins although the style of their paragraph forbids it. */
  readonly relaxes: readonly number[];
  /** Items that begin below figures at the head of a page: their boxes keep clear of these. */
  readonly clears: readonly (readonly [item: number, page: number])[];
  /** Items and the whole space above them. */
  readonly spaces: readonly (readonly [item: number, space: number])[];
  readonly notes: readonly PlacedNote[];
  readonly pages: number;
  /** First and last item of each page: what is to be found there. */
  readonly ends: readonly (readonly [item: number, page: number])[];
}

/** The browser does as it likes. */
export const noOrders: Orders = {
  begins: [],
  goesOn: [],
  zones: [],
  figures: [],
  relaxes: [],
  clears: [],
  spaces: [],
  notes: [],
  pages: 1,
  ends: [],
};

export function giveOrders(
  galley: MeasuredGalley,
  { pages }: GalleyPlan,
  frame: Frame,
  kept: ReadonlySet<number> = new Set(),
): Orders {
  const { items } = galley;
  const begins: number[] = [];
  const goesOn: (readonly [item: number, space: number])[] = [];
  const zones: Zone[] = [];
  const clears: (readonly [item: number, page: number])[] = [];
  const ends: (readonly [number, number])[] = [];
  const starts = blockStarts(galley, pages, frame);
  const zone = (page: number, from: number, to: number, block: number): void => {
    if (to - from > 0.5) zones.push({ page, from, to, block, start: starts[block] ?? 0 });
  };
  pages.forEach((plan, page) => {
    const head = plan.figures[0];
    const first = items[plan.start];
    if (head !== undefined && plan.top > 0) {
      zone(page, 0, plan.top, items[head.item]?.block ?? 0);
      if (first?.first === true && plan.end > plan.start) clears.push([plan.start, page]);
    }
    const set = standing(plan);
    const [opening, closing] = [set[0], set.at(-1)];
    if (opening !== undefined) ends.push([opening, page]);
    if (closing !== undefined && closing !== opening) ends.push([closing, page]);
    const next = items[plan.end];
    const last = items[plan.end - 1];
    if (isLeftToNotes(plan) && next !== undefined && last !== undefined) zone(page, 0, frame.height - 0.5, last.block);
    if (isLeftToNotes(plan)) return;
    if (next === undefined || last === undefined || plan.continues) return;
    // The head begins the page, and the item comes with it.
    const space = spaceAcross(galley, frame, page + 1);
    if (space > 0 || (next.header > 0 && next.kind === 'line')) {
      goesOn.push([plan.end, space]);
      return;
    }
    // The browser begins this page by itself, but would keep the space above its first block.
    if (next.forced && opensElement(next, last)) begins.push(plan.end);
    // Columns of a page are broken otherwise in print than on the screen where a heading stands at their foot.
    if ((plan.natural && frame.even !== true) || next.forced) return;
    // A forced break would come on top of keeping clear of the figures or notes there.
    const after = pages[page + 1];
    const meetsZone = after !== undefined && (after.figures.length > 0 || isLeftToNotes(after));
    if (opensElement(next, last) && !meetsZone) begins.push(plan.end);
    else if (kept.has(plan.end)) zone(page, lastRoom(plan, next, frame), frame.height - 0.5, last.block);
    else zone(page, plan.limit, frame.height - 0.5, last.block);
  });
  return {
    begins,
    goesOn,
    zones: anchorInOrder(zones, starts),
    figures: pages.flatMap((plan, page) => plan.figures.map(({ item, top }) => ({ item, page, top }))),
    relaxes: pages.map(({ end }) => end).filter((end) => items[end]?.kind === 'line' && !(items[end]?.opens ?? true)),
    clears,
    spaces: pages.flatMap(({ spaces }) =>
      spaces.map(([index, extra]): readonly [number, number] => [
        index,
        (items[index]?.top ?? 0) - (items[index - 1]?.bottom ?? 0) + extra,
      ]),
    ),
    notes: placeAtFoot(pages, frame),
    pages: pages.length,
    ends,
  };
}

/**
 * Where the browser has room for a line more than was measured (boxes in tables are rounded otherwise in print
 * columns), half of that line is taken from it.
 */
function lastRoom({ limit }: PagePlan, next: Item, { height }: Frame): number {
  return Math.min(limit, height - (next.bottom - next.top) / 2);
}

/** A page in the middle that has only the rest of notes. */
function isLeftToNotes({ start, end, continues, figures }: PagePlan): boolean {
  return start === end && !continues && figures.length === 0;
}

/** Whether an element begins with the item, so that the browser can be told to begin a page with it. */
function opensElement(next: Item, last: Item): boolean {
  return (
    (next.first && next.block !== last.block) ||
    next.entry === true ||
    // Boxes that follow each other, as lines of the contents do, keep clear of no zone: they are broken themselves.
    (next.kind === last.kind && (next.kind === 'row' || next.kind === 'block') && next.block === last.block)
  );
}

/** Items of a page that stand in their own place. */
function standing({ start, end, deferred }: PagePlan): number[] {
  const all: number[] = [];
  for (let index = start; index < end; index += 1) if (!deferred.includes(index)) all.push(index);
  return all;
}

/** Where each block begins, in page × height + place. */
function blockStarts(galley: MeasuredGalley, pages: readonly PagePlan[], { height }: Frame): number[] {
  const starts: number[] = [];
  pages.forEach((plan, page) => {
    let added = 0;
    let closed = 0;
    const extra = new Map(plan.spaces);
    const isOut = (index: number): boolean => plan.deferred.includes(index);
    for (let index = plan.start; index < plan.end; index += 1) {
      const item = galley.items[index];
      if (item === undefined) continue;
      if (item.first) starts[item.block] ??= page * height + Math.max(0, item.top - plan.origin + added - closed);
      added += extra.get(index) ?? 0;
      if (isOut(index)) closed += closeUp(galley.items, index, isOut);
    }
  });
  return starts;
}

/**
 * A float may not stand above one that comes before it in the document: zones hang in the order in which
 * they stand, each from a block that begins above it.
 */
function anchorInOrder(zones: readonly Zone[], starts: readonly number[]): Zone[] {
  const sorted = zones.toSorted((a, b) => a.page - b.page || a.from - b.from);
  let most = Infinity;
  return sorted
    .toReversed()
    .map((zone) => {
      most = Math.min(most, zone.block);
      return { ...zone, block: most, start: starts[most] ?? 0 };
    })
    .toReversed();
}

/** Notes at the foot of their pages, below the rule. */
function placeAtFoot(pages: readonly PagePlan[], { height }: Frame): PlacedNote[] {
  const placed = new Map<number, PlacedPiece[]>();
  pages.forEach((plan, page) => {
    const area = plan.notes.reduce((sum, piece) => sum + piece.height, 0);
    // Not quite: what ends exactly with the last page makes Chromium begin another one.
    let top = height - area - 1;
    plan.notes.forEach((piece, place) => {
      const own = placed.get(piece.note) ?? [];
      const beside = piece.top !== undefined;
      own.push({ page, top: piece.top ?? top, height: piece.height, leads: place === 0 && !beside });
      placed.set(piece.note, own);
      top += piece.height;
    });
  });
  return [...placed].map(([note, pieces]) => ({ note, pieces }));
}
