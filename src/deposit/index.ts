/** What a library is given of a book, as one bag, what is wrong with a bag, and what its editions were made of. */
export { type Circumstances, listDifferences } from './circumstances.ts';
export { type PackOptions, packDeposit } from './pack.ts';
export type { Deposit, Making, UsedFont, Wishes } from './payload/index.ts';
export { type ProfileName, packageProfiles } from './profiles/index.ts';
export { profile } from './profile.ts';
export { type Compared, type Origin, compareEditions, openOrigin } from './rebuild.ts';
export type { Recipe } from './recipe.ts';
export { type Verified, verifyBag } from './verify/index.ts';
