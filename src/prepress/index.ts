/** What becomes of a finished PDF: sheets to fold, the files for the printer. */
export { type ImposeOptions, type Imposed, type Scheme, impose } from './imposer/imposition.ts';
export { inMillimetres, parseLength, parsePaper } from './lengths.ts';
export { workOnPdf } from './named-pdf.ts';
export { type PrintProfile, readPrintProfile } from './print-ready/intent.ts';
export { makePressCopy, tellStandard } from './print-ready/press-copy.ts';
export { makeWrapCopy } from './print-ready/wrap-copy.ts';
export { type Spine, measureSpine, tellSpine } from './spine.ts';
