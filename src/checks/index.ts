/** What a finished edition must pass before it is put on the shelf. */
import type { Artifact } from '../model/artifact.ts';
import type { Book } from '../model/book.ts';
import type { Report } from '../report/report.ts';
import { checkAccessibility } from './accessibility.ts';
import { checkEpub } from './epub.ts';
import { checkParity } from './parity.ts';
import { checkPdf } from './pdf.ts';
import { checkSite } from './site.ts';

export interface Finished {
  readonly book: Book;
  readonly artifacts: readonly Artifact[];
}

type Check = (finished: Finished, report: Report) => void | Promise<void>;

const checks: readonly Check[] = [checkEpub, checkPdf, checkAccessibility, checkParity, checkSite];

export async function checkEditions(finished: Finished, report: Report): Promise<void> {
  for (const check of checks) await check(finished, report);
}
