/** The editions, in the order they are listed. */
import type { Edition } from './edition.ts';
import { epubEdition } from './epub/edition.ts';
import { htmlEdition } from './html/edition.ts';
import { pdfEdition } from './pdf/edition.ts';
import { siteEdition } from './html/site/edition.ts';

export const editions: readonly Edition[] = [htmlEdition, siteEdition, epubEdition, pdfEdition];
