/** From galleys to pages. */
export { findFaults, type Fault, type FaultKind } from './faults.ts';
export { frameOf } from './frame.ts';
export { joinMadeUp } from './joined.ts';
export { KnownPlans } from './known-plans.ts';
export { makeUpGalleys, type MadeUp } from './make-up.ts';
export type { Frame } from './measured.ts';
export type { GalleyPlan } from './plan/index.ts';
export { writeMakeUpStyles } from './style.ts';
