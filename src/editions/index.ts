/**
 * The editions, in the order they are listed, each with what proves it. An edition is one folder and one row
 * here: the command line, its help and what the program says of itself read this table.
 */
import { checkAccessibility } from '../checks/claims.ts';
import { checkEpub } from '../checks/epub.ts';
import { checkParity } from '../checks/parity.ts';
import { checkPdf } from '../checks/pdf.ts';
import { checkSite } from '../checks/site.ts';
import type { Edition } from './edition.ts';
import { epubEdition } from './epub/edition.ts';
import { htmlEdition } from './html/edition.ts';
import { pdfEdition } from './pdf/edition.ts';
import { siteEdition } from './html/site/edition.ts';

export const editions = [
  { ...htmlEdition, checks: [checkAccessibility, checkParity] },
  { ...siteEdition, checks: [checkAccessibility, checkParity, checkSite] },
  { ...epubEdition, checks: [checkEpub, checkAccessibility] },
  { ...pdfEdition, checks: [checkPdf] },
] as const satisfies readonly Edition[];

/** The names of Octavo's own. */
export type OwnEdition = (typeof editions)[number]['name'];
