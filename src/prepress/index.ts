/** What becomes of a finished PDF: sheets to fold, the file for the printer. */
export { type ImposeOptions, type Imposed, type Scheme, impose } from './imposer/imposition.ts';
export { inMillimetres, parseLength, parsePaper } from './lengths.ts';
export { workOnPdf } from './named-pdf.ts';
export { type PrintProfile, readPrintProfile } from './print-ready/intent.ts';
export { type Spine, makePressCopy } from './print-ready/press-copy.ts';
