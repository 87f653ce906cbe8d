/** What changes trees and books, in two tables ordered with the reason; and what they stand on. */
export { idsOfBook } from './book/ids-of-book.ts';
export type { CitationSettings, CitationSource, Library } from './book/citations/source.ts';
export { readingTransforms, themedTransforms } from './book/index.ts';
export { type LinkTarget, type LinkTargets, findAnchor } from './book/links.ts';
export { type NumberScope, type NumberingWishes, numberingGroups } from './book/references/numbers.ts';
export {
  type BookContext,
  type BookTransform,
  type OpenBook,
  type OpenSection,
  type ReadingContext,
  type ThemedContext,
  contextOf,
  openBook,
  treesOf,
} from './book/transform.ts';
export { findKeys } from './cites.ts';
export { addClass, isElement, placeOf } from './elements.ts';
export { type Anchors, GithubSlugger, IdRegister, assignIds, slugify } from './ids.ts';
export { buildOpening, markFirstParagraphs, paragraph } from './openings.ts';
export type { FileContext, TreeTransform } from './transform.ts';
export { indexCommand } from './tree/index-commands.ts';
export { adviseTag } from './tree/languages.ts';
export { treeTransforms } from './tree/index.ts';
export { referToNotes } from './tree/note-references.ts';
export { type NoteBody, extractNotes, numberNotes } from './tree/notes.ts';
export { setPlainText } from './tree/typography.ts';
