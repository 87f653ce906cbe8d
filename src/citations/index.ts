/** Works, how they are cited and listed: a style, a language, and citeproc-js behind one face. */
export { sayAuthors } from './authors.ts';
export { type LocatorWords, readLocator, readLocatorWords } from './locators.ts';
export {
  type Bibliography,
  type CitedWork,
  type Cluster,
  type Processor,
  type TypesOfWorks,
  StyleFault,
  openProcessor,
} from './processor.ts';
export { type PartOfList, partsOfList, titleOfList } from './titles.ts';
export type { Work, WorkData, WorkDate, WorkName, Works } from './works.ts';
