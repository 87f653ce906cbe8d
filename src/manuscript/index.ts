/** The reader: from a path to the manuscripts meant by it, and from a manuscript to a Book. */
export { bookSchema, frontMatterSchema, isMovingDate, respell, shelfSchema, type Settings } from './config/index.ts';
export { listChapters, locateManuscripts, type Entry, type ListedChapters } from './plan/index.ts';
export { type Edit, type EditsByKind, type Mended, type MendingKind, findEdits, findMending } from './mending/index.ts';
export { matcherOf, readShelf, type Shelf, type ShelvedTitle, type Withdrawal } from './shelf/index.ts';
export { readBook, readManuscript, type ReadManuscript, type ReadOptions } from './read.ts';
export {
  findCodeLines,
  foreignKinds,
  makeParser,
  ownSteps,
  parseFile,
  parseMarkdown,
  readTitle,
  yamlBlock,
  type FileSteps,
  type ManuscriptFile,
} from './text/index.ts';
