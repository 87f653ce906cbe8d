/** From a path to a plan: which manuscripts are meant, which files make them up, in which order and as what. */
export { locateManuscripts } from './locate.ts';
export { slugOf, slugOfPath } from './names.ts';
export { planManuscript, type LastNames, type ManuscriptPlan } from './manuscript-plan.ts';
export type { NamedPlace } from './listed-texts.ts';
export type { PlannedPart, PlannedSection } from './arrange.ts';
export { gatherSources } from './sources.ts';
export { listChapters, type ListedChapters } from './list-chapters.ts';
export type { Entry } from './entries.ts';
