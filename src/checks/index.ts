/** What finished editions must pass before they are put on the shelf. */
export { examineAccessibility, examineEpubAccessibility, examineSiteAccessibility } from './axe.ts';
export { checkAccessibility } from './claims.ts';
export { examineEpub, examineHtml } from './conformance.ts';
export { checkEpub } from './epub.ts';
export { checkFinished } from './finished.ts';
export { Gate } from './gate.ts';
export { checkParity } from './parity.ts';
export { checkPdf } from './pdf.ts';
export { checkLinks } from './dead-ends.ts';
export { withReference } from './reference/examiners.ts';
export { readXmp } from './pdf/xmp.ts';
