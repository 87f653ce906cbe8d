/** What a library is given of a book, as one bag, and what is wrong with a bag. */
export { packDeposit } from './pack.ts';
export type { Deposit, Making } from './payload.ts';
export { profile } from './profile.ts';
export { type Verified, verifyBag } from './verify/index.ts';
