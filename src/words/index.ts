/** The words of a text, and whether they stand in another: what the proofs of reading and of editions rest on. */
export { alignSeries, type Alignment, type Pair } from './alignment.ts';
export { findLosses, type Loss } from './matching.ts';
export {
  PassageList,
  joinThreads,
  lettersOf,
  type Passage,
  type PassageKind,
  type PassagePlace,
  type Threads,
} from './passages.ts';
export {
  type Locate,
  type Wording,
  holdsNotes,
  locateIn,
  ownChildren,
  readBookPassages,
  readSections,
  readTree,
} from './tree-passages.ts';
