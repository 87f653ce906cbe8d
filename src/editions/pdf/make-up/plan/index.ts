/** How a strip of type is cut into pages. Pure. */
export { evenEnd } from './even-end.ts';
export { planPages } from './search.ts';
export {
  noLessons,
  type AddedSpace,
  type GalleyPlan,
  type Lessons,
  type NotePiece,
  type PagePlan,
  type PlacedFigure,
  type PlanWishes,
} from './types.ts';
