/** Pages on which lines are missing, and which of their paragraphs shall run longer for them. Pure. */
import type { LongerParagraph, ShortPage } from '../in-page/longer-paragraphs.ts';
import type { Frame, MeasuredGalley } from './measured.ts';
import type { GalleyPlan, PagePlan } from './plan/index.ts';

/** More lines than this are a hole that has another reason. */
const most = 3;

/** A page, and how many lines are missing on it. */
export interface MissingLines extends ShortPage {
  /** The page of the galley. */
  readonly turn: number;
  readonly lines: number;
}

/** Pages that could go on and do not: what would be next must not be parted there. */
export function findShortPages(
  galley: number,
  { items }: MeasuredGalley,
  { pages }: GalleyPlan,
  { height, leading, columns }: Frame,
): MissingLines[] {
  if (columns > 1) return [];
  return pages.flatMap((plan, turn) => {
    const next = items[plan.end];
    const missing = height - plan.depth;
    const lines = Math.round(missing / leading);
    const isWhole = Math.abs(missing - lines * leading) < leading / 4;
    if (next === undefined || next.forced || !isWhole || lines < 1 || lines > most || !isPlain(plan)) return [];
    return [{ galley, start: plan.start, end: plan.end, turn, lines }];
  });
}

/** Only text, without notes at its foot: where there are some, the eye does not see what is missing above them. */
function isPlain({ notes, figures, deferred, continues }: PagePlan): boolean {
  return notes.length === 0 && figures.length === 0 && deferred.length === 0 && !continues;
}

/**
 * What shall run longer: pages are filled to the foot where they can be; of two that face each other both or, if they
 * were not of one depth, the shorter one to the depth of the other.
 * @param found of each short page the paragraphs that can run a line longer, the best first
 * @param faces whether a page of the galley is seen beside the one before it
 */
export function chooseLonger(
  short: readonly MissingLines[],
  found: readonly (readonly LongerParagraph[])[],
  faces: (page: MissingLines) => boolean,
): (readonly [galley: number, paragraph: LongerParagraph])[] {
  return short.flatMap((page, index) => {
    const mateAt = short.findIndex(
      (other) =>
        other.galley === page.galley &&
        ((other.turn === page.turn - 1 && faces(page)) || (other.turn === page.turn + 1 && faces(other))),
    );
    const can = found[index]?.length ?? 0;
    const mate = short[mateAt];
    const mateCan = mate === undefined || (found[mateAt]?.length ?? 0) >= mate.lines;
    const wanted = mateCan && can >= page.lines ? page.lines : Math.max(0, page.lines - (mate?.lines ?? page.lines));
    if (can < wanted) return [];
    return (found[index] ?? []).slice(0, wanted).map((paragraph) => [page.galley, paragraph] as const);
  });
}
