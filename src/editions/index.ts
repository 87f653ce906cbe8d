/** The editions and what they share. The table of them is src/editions.ts. */
export { type ClaimContext, claimAccessibility } from './accessibility/claims.ts';
export type { FinishedTrees, Tree } from './accessibility/examine.ts';
export { bookOf } from './edition-book.ts';
export { drawCover } from './cover.ts';
export type {
  Check,
  Edition,
  EditionContext,
  EditionOption,
  EditionValues,
  Examiner,
  Fault,
  Findings,
  Finished,
  Lack,
  Layouts,
  Means,
  Press,
  ServedFile,
} from './edition.ts';
export { epubEdition } from './epub/edition.ts';
export { needsRedrawing } from './epub/pictures.ts';
export { addGenerated } from './generated.ts';
export { listsContents } from './html/contents.ts';
export { htmlEdition } from './html/edition.ts';
export { withoutSearch } from './html/site/claims-of-pages.ts';
export { nameFont, siteEdition } from './html/site/edition.ts';
export { permit, wordOf } from './html/site/page.ts';
export { indexPassages, type Passage } from './html/site/search-index.ts';
export { layStyles } from './html/styles.ts';
export { readSource } from './pdf/archive/catalogue/attachments.ts';
export { describeBook } from './pdf/archive/metadata/information.ts';
export { makeSrgbProfile } from './pdf/archive/metadata/srgb-intent.ts';
export { fullTitle } from './pdf/archive/metadata/xmp-packet.ts';
export { alternatives, describe, list, property, writePacket } from './pdf/archive/metadata/xmp.ts';
export { pdfEdition } from './pdf/edition.ts';
export type { Sheet } from './wrap/sheet.ts';
export { drawWrap } from './wrap/wrap.ts';
