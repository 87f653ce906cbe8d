/** The reader: from a path to the manuscripts meant by it, and from a manuscript to a Book. */
export { bookSchema, isMovingDate, respell, shelfSchema, type Settings } from './config/index.ts';
export { listChapters, locateManuscripts, type Entry, type ListedChapters } from './plan/index.ts';
export { type Edit, type Mended, type MendingKind, findMending } from './mending/index.ts';
export { matcherOf, readShelf, type Shelf, type ShelvedTitle, type Withdrawal } from './shelf/index.ts';
export { readBook, type ReadOptions } from './read.ts';
export { foreignKinds, makeParser, ownSteps, parseMarkdown, type FileSteps } from './text/index.ts';
