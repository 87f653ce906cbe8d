/**
 * The editions, in the order they are listed, each with what proves it. An edition is one folder and one row
 * here: the command line, its help and what the program says of itself read this table.
 */
import {
  checkAccessibility,
  checkEpub,
  checkParity,
  checkPdf,
  checkLinks,
  examineAccessibility,
  examineEpubAccessibility,
  examineSiteAccessibility,
  examineEpub,
  examineHtml,
} from './checks/index.ts';
import { type Edition, epubEdition, htmlEdition, pdfEdition, siteEdition } from './editions/index.ts';

export const editions = [
  {
    ...htmlEdition,
    checks: [checkAccessibility, checkParity, checkLinks],
    examiners: [examineHtml, examineAccessibility],
  },
  {
    ...siteEdition,
    checks: [checkAccessibility, checkParity, checkLinks],
    examiners: [examineHtml, examineSiteAccessibility],
  },
  {
    ...epubEdition,
    checks: [checkEpub, checkParity, checkAccessibility],
    examiners: [examineEpub, examineEpubAccessibility],
  },
  { ...pdfEdition, checks: [checkPdf, checkParity] },
] as const satisfies readonly Edition[];

/** The names of Octavo's own. */
export type OwnEdition = (typeof editions)[number]['name'];
