/** A file of the manuscript: read once, its front matter cut off, its Markdown parsed. */
export {
  hasText,
  holdsFormulas,
  openTexts,
  parseFile,
  reportProblems,
  type ManuscriptFile,
  type Texts,
} from './manuscript-file.ts';
export { ownSteps, type FileSteps } from './file-steps.ts';
export { yamlBlock, type FrontMatter } from './front-matter.ts';
export { makeParser, parseMarkdown } from './markdown.ts';
export { foreignKinds } from './foreign-kinds.ts';
export type { FileWords } from './markdown-words.ts';
export { outlineOf, readTitle, type Heading } from './outline.ts';
export { findSilencings } from './silencings.ts';
export { findMaker } from './made-files.ts';
