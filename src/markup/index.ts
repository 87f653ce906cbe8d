/** Markdown and HTML as one safe tree, and from that tree to HTML and XHTML. */
export { calloutNamed } from './callout-names.ts';
export { collectContents, findHeadings, numberOfHeading, readHeading } from './contents.ts';
export { findLoads } from './css.ts';
export { blocks, objects, phrases, transparent } from './element-names.ts';
export { closeWithAttribution } from './handlers/blocks.ts';
export { referTo } from './handlers/notes.ts';
export { readLetters } from './letters.ts';
export { orderNotes } from './notes.ts';
export { type PageMark, insertPageMarks } from './page-marks.ts';
export { keepUnknownTags, knownNames, sanitiseTree, schema } from './raw-html.ts';
export { epubType } from './roles.ts';
export { type ScriptName, findForeignRuns, likelyLanguage } from './scripts.ts';
export { wrapSection } from './section.ts';
export { cleanSvg } from './svg.ts';
export { toHtml } from './to-html.ts';
export { toXhtml } from './to-xhtml.ts';
export { toTree } from './tree.ts';
export { writeXml } from './write-xml.ts';
