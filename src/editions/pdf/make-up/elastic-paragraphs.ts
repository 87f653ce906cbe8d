/** Of which passages it is asked whether their paragraphs can be longer or shorter, and which of these shall be. Pure. */
import type { ElasticOrder, Passage } from '../in-page/paragraphs/elastic-paragraphs.ts';
import type { ElasticParagraph, MeasuredGalley } from './measured.ts';
import type { GalleyPlan, Lessons, PagePlan, PlanWishes } from './plan/index.ts';

/** Pages before one that is wrong which are asked, too: a line that comes or goes there moves all ends up to it. */
const before = 3;

/** Depths that the eye takes for one, as a share of a line. */
const tolerance = 0.25;

/**
 * The pages of a galley that could be mended: of which whole lines are missing, which face one of another depth, or
 * which end with a divided word where the leaf is turned; and those before them.
 */
export function findPassages(
  galley: number,
  { items }: MeasuredGalley,
  { pages }: GalleyPlan,
  { frame, faces, turns }: PlanWishes,
  { hyphens }: Pick<Lessons, 'hyphens'>,
): Passage[] {
  const { height, leading, columns } = frame;
  if (columns > 1) return [];
  const isOpen = ({ end }: PagePlan): boolean => items[end]?.forced === false;
  const depthOf = (page: PagePlan): number => (page.notes.length > 0 ? height : page.depth);
  const asked = new Set<number>();
  for (const [turn, page] of pages.entries()) {
    if (!isOpen(page) || page.continues) continue;
    const mate = turn > 0 && faces(turn) ? pages[turn - 1] : undefined;
    const isShort = height - depthOf(page) > tolerance * leading;
    const isOther = mate !== undefined && Math.abs(depthOf(page) - depthOf(mate)) > tolerance * leading;
    const isDivided = turns(turn) && hyphens.has(page.end - 1);
    if (isShort || isOther || isDivided) for (let at = turn - before; at <= turn; at += 1) asked.add(at);
  }
  return pages.flatMap(({ start, end }, turn) => (asked.has(turn) && end > start ? [{ galley, start, end }] : []));
}

/** What has to be set otherwise for a plan: on each of its pages the least conspicuous. */
export function chooseElastic(
  galley: number,
  { pages }: GalleyPlan,
  elastic: readonly ElasticParagraph[],
): ElasticOrder[] {
  return pages.flatMap(({ start, end, lines }) => {
    const [how, by] = lines < 0 ? (['shorter', -1] as const) : (['longer', 1] as const);
    const can = elastic.flatMap(({ item, lines: own, [how]: cost }) =>
      cost !== undefined && item >= start && item < end ? [{ item, own, cost }] : [],
    );
    return can
      .toSorted((a, b) => a.cost - b.cost || b.own - a.own || a.item - b.item)
      .slice(0, Math.abs(lines))
      .map(({ item }): ElasticOrder => [galley, item, by]);
  });
}
