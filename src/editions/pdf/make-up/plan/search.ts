/**
 * Where pages end. Of all the ways to cut a strip of type into pages that are allowed (no widow, no orphan,
 * each note on the page of its reference), the one that costs least in the eyes of a compositor: full
 * pages, facing pages of one depth, no word divided over the turn of a page. Solved from the first page to
 * the last, keeping the best way to each place (after Plass, Optimal Pagination Techniques for Automatic
 * Typesetting Systems, 1981). Pure: it knows numbers only.
 */
import type { Frame, MeasuredGalley } from '../measured.ts';
import { costs, limits } from './costs.ts';
import type { Task } from './open-page.ts';
import { fillPage } from './page-filler.ts';
import {
  noLessons,
  type Candidate,
  type GalleyPlan,
  type Lessons,
  type PagePlan,
  type PlanWishes,
  type State,
} from './types.ts';

/** The ways that lead to one page, by what the rest of the plan depends on. */
type Front = Map<string, State>;

const beginning: State = {
  next: 0,
  carried: [],
  figures: [],
  cost: 0,
  depth: 0,
  page: undefined,
  before: undefined,
};

export function planPages(galley: MeasuredGalley, wishes: PlanWishes, lessons: Lessons = noLessons): GalleyPlan {
  return planFrom(galley, wishes, lessons, { next: 0, turn: 0 });
}

/** @param start the first item, and which page of the galley begins with it */
export function planFrom(
  galley: MeasuredGalley,
  wishes: PlanWishes,
  lessons: Lessons,
  start: { readonly next: number; readonly turn: number },
): GalleyPlan {
  const task: Task = { galley, wishes, lessons };
  const fronts: Front[] = [];
  fronts[start.turn] = new Map([['', { ...beginning, next: start.next }]]);
  let best: State | undefined;
  for (let { turn } = start; turn < fronts.length; turn += 1) {
    for (const state of cheapest(fronts[turn])) {
      if (best !== undefined && state.cost >= best.cost) continue;
      for (const page of fillPage(task, state, turn)) {
        const reached = goOn(task, state, page, turn);
        if (endsAll(galley, page)) {
          if (best === undefined || reached.cost < best.cost) best = reached;
        } else {
          keepIfBetter((fronts[turn + page.pages] ??= new Map()), reached, wishes.frame);
        }
      }
    }
    // What has been gone on from is not needed any more.
    fronts[turn] = new Map();
  }
  return readBack(best);
}

function cheapest(front: Front | undefined): State[] {
  return [...(front?.values() ?? [])].toSorted((a, b) => a.cost - b.cost).slice(0, limits.followed);
}

/** The way that leads to the next page over this one. */
function goOn({ galley, wishes }: Task, state: State, page: Candidate, turn: number): State {
  const { leading } = wishes.frame;
  const facesPage = turn > 0 && wishes.faces(turn) && !endsAll(galley, page);
  const facing = facesPage
    ? Math.min(costs.facingMost, costs.facing * Math.sqrt(Math.abs(page.seen - state.depth) / leading))
    : 0;
  return {
    next: page.plan.end,
    carried: page.carried,
    figures: page.pending,
    cost: state.cost + page.cost + facing + costs.page * page.pages,
    depth: page.seen,
    page,
    before: state,
  };
}

function endsAll(galley: MeasuredGalley, { plan, carried, pending }: Candidate): boolean {
  return plan.end >= galley.items.length && carried.length === 0 && pending.length === 0;
}

function keepIfBetter(front: Front, state: State, frame: Frame): void {
  const key = keyOf(state, frame);
  const rival = front.get(key);
  if (rival === undefined || state.cost < rival.cost) front.set(key, state);
}

/** All that the pages to come depend on. */
function keyOf({ next, carried, figures, depth }: State, { leading }: Frame): string {
  const notes = carried.map(({ note, from }) => `${note}.${from}`);
  return `${next}|${notes.join()}|${figures.join()}|${Math.round(depth / leading)}`;
}

/** The pages of the best way, from the last to the first. There is one: each way to fill a page leads on or to the end. */
function readBack(best: State | undefined): GalleyPlan {
  const pages: PagePlan[] = [];
  const moved: number[] = [];
  for (let state = best; state?.page !== undefined; state = state.before) {
    const { plan, pages: count } = state.page;
    moved.push(...state.page.moved.toReversed());
    for (let rest = count; rest > 1; rest -= 1) pages.push(continuePage(plan));
    pages.push(plan);
  }
  return { pages: pages.toReversed(), moved: moved.toReversed() };
}

/** One more page of what is higher than a page. */
function continuePage(plan: PagePlan): PagePlan {
  return {
    ...plan,
    start: plan.end,
    figures: [],
    deferred: [],
    notes: [],
    spaces: [],
    lines: 0,
    top: 0,
    continues: true,
  };
}
