/** The parts of a session: what is kept, made and told. */
export { makeReport, setPage } from './account.ts';
export { chooseEditions } from './choosing.ts';
export { type DepositWishes, checkDepositable, describeCircumstances, describeMaking } from './depositing.ts';
export { type Inputs, compareInputs, hash, inputsOfBook, inputsOfWishes } from './inputs.ts';
export { type MadeEdition, type Progress, makeEditions, needPress } from './make.ts';
export { Dressing } from './dressing.ts';
export { Latest } from './latest.ts';
export type { SessionOptions } from './options.ts';
export { askFor } from './receiving.ts';
export { stepsOf } from './parsed-files.ts';
export { makePrintCopies } from './print-copy.ts';
export { type PublishedEdition, describe } from './published.ts';
export { shelveTitle } from './shelving.ts';
export { Themes } from './themes.ts';
