/** Shelves: which titles there are, and what they have in common. */
export { readShelf, type Shelf, type ShelvedTitle, type Withdrawal } from './shelf.ts';
export { matcherOf } from './titles.ts';
