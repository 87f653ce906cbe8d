/** Notes in the margin, each as near to the line that refers to it as those above it allow. Pure. */
import { closeUp } from './closing-up.ts';
import type { Frame, MeasuredGalley } from './measured.ts';
import type { GalleyPlan, NotePiece, PagePlan } from './plan/index.ts';

/** Adds the notes to pages that were planned without them; what a margin has no room for goes to the next page. */
export function placeInMargins(galley: MeasuredGalley, plan: GalleyPlan, { height, leading }: Frame): GalleyPlan {
  const pages: PagePlan[] = [];
  const moved: number[] = [];
  let waiting: number[] = [];
  for (let turn = 0; turn < plan.pages.length || waiting.length > 0; turn += 1) {
    // Margins of pages for which there is no text any more take what is left.
    const page = plan.pages[turn] ?? emptyAfter(plan.pages.at(-1));
    if (page === undefined) break;
    const wanted = [...waiting.map((note) => ({ note, at: 0 })), ...notesOf(galley, page)];
    waiting = [];
    const gap = Math.round(leading / 2);
    const set: { note: number; top: number; height: number }[] = [];
    let taken = 0;
    for (const { note, at } of wanted) {
      const own = galley.notes[note]?.height ?? 0;
      if (waiting.length > 0 || (set.length > 0 && taken + own > height)) {
        waiting.push(note);
        moved.push(note);
        continue;
      }
      const above = set.at(-1);
      set.push({ note, top: Math.max(at, above === undefined ? 0 : above.top + above.height + gap), height: own });
      taken += own + gap;
    }
    // From the foot upwards: what would stand below the page moves up, and what is above it makes room.
    let floor = height - 1;
    for (const piece of set.toReversed()) {
      piece.top = Math.min(piece.top, floor - piece.height);
      floor = piece.top - gap;
    }
    const notes = set.map(({ note, top, height: own }): NotePiece => ({
      note,
      from: 0,
      to: galley.notes[note]?.lines.length ?? 0,
      height: own,
      top: Math.max(0, top),
    }));
    pages.push({ ...page, notes });
  }
  return { pages, moved };
}

function emptyAfter(page: PagePlan | undefined): PagePlan | undefined {
  return (
    page && { ...page, start: page.end, figures: [], deferred: [], notes: [], spaces: [], lines: 0, top: 0, depth: 0 }
  );
}

/** Notes referred to on a page, with the place of the line. */
function notesOf(
  { items, notes }: MeasuredGalley,
  { start, end, origin, deferred, spaces }: PagePlan,
): { note: number; at: number }[] {
  const extra = new Map(spaces);
  const isOut = (index: number): boolean => deferred.includes(index);
  let added = 0;
  const found: { note: number; at: number }[] = [];
  for (let index = start; index < end; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    added += extra.get(index) ?? 0;
    if (isOut(index)) {
      added -= closeUp(items, index, isOut);
      continue;
    }
    for (const note of item.notes) {
      const at = item.kind === 'line' ? item.top : Math.max(item.top, (notes[note]?.at ?? 0) - 12);
      found.push({ note, at: at - origin + added });
    }
  }
  return found;
}
