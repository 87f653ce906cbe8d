/** Columns of one length on the last page of a galley: the shortest in which all that stands there has room. */
import type { MeasuredGalley } from '../measured.ts';
import { planFrom } from './search.ts';
import type { GalleyPlan, Lessons, PagePlan, PlanWishes } from './types.ts';

/** By how much more is tried, as a share of a line. */
const step = 0.25;

/** @param plan of the whole galley, whose pages are columns */
export function evenEnd(galley: MeasuredGalley, wishes: PlanWishes, lessons: Lessons, plan: GalleyPlan): GalleyPlan {
  const { frame } = wishes;
  const turn = Math.floor((plan.pages.length - 1) / frame.columns) * frame.columns;
  const last = plan.pages.slice(turn);
  const next = last[0]?.start ?? 0;
  const [opening, closing] = [galley.items[next], galley.items.at(-1)];
  if (opening === undefined || closing === undefined || last.some((page) => !isPlain(page))) return plan;
  // Spaces that fall away at the head of a column may save a little.
  const least = ((closing.bottom - opening.top) / frame.columns) * 0.8;
  const across = turn === 0 ? (galley.across ?? 0) : 0;
  for (
    let height = Math.max(least, across + 2 * frame.leading);
    height < frame.height;
    height += frame.leading * step
  ) {
    const { pages } = planFrom(galley, { ...wishes, frame: { ...frame, height } }, lessons, { next, turn });
    if (pages.length > frame.columns || pages.some(({ depth }) => depth > height + frame.leading * step)) continue;
    const even = pages.map((page) => ({ ...page, natural: false }));
    return { ...plan, pages: [...plan.pages.slice(0, turn), ...even] };
  }
  return plan;
}

function isPlain({ figures, deferred, notes, continues }: PagePlan): boolean {
  return figures.length === 0 && deferred.length === 0 && notes.length === 0 && !continues;
}
