/** Files → sections that are still worked on, in the order of the plan. */
export { assembleSections, type Assembled } from './assembly.ts';
export { buildEssay } from './essay.ts';
export { isPlay } from './plays.ts';
