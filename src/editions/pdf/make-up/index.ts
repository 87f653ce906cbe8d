/** From galleys to pages. */
export { findFaults, type Fault, type FaultKind } from './faults.ts';
export { frameOf } from './frame.ts';
export { makeUpBook, type LeftToBrowser, type MadeUp, type MakeUpJob } from './make-up.ts';
export type { Frame } from './measured.ts';
export type { GalleyPlan } from './plan/index.ts';
export { writeMakeUpStyles } from './style.ts';
