/** Files → drafts of sections, in the order of the plan; and Sections, when nothing changes any more. */
export { assembleSections, type Assembled } from './assembly.ts';
export { closeDraft, type Draft } from './drafts.ts';
export { buildEssay } from './essay.ts';
