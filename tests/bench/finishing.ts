/**
 * What becomes of the browser's PDF after the print: how long it takes to finish it, beside the print itself,
 * for books of several lengths. Issue: less than 15 % of the print, and no more for each page of a long book.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'puppeteer';
import { pdfEdition } from '../../src/editions/pdf/edition.ts';
import { bindGatherings } from '../../src/editions/pdf/gatherings/bind.ts';
import { readPdf } from '../../src/pdf-file/index.ts';
import type { EditionContext, Press } from '../../src/editions/edition.ts';
import { addGenerated } from '../../src/editions/generated.ts';
import { readBook } from '../../src/manuscript/index.ts';
import { Report } from '../../src/report/report.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { supplyFonts } from '../../src/theme/supply.ts';
import { startPress } from '../support/pdf-printing.ts';
import { writeManuscript } from './manuscript.ts';

export interface Finishing {
  readonly pages: number;
  /** Seconds: of the last print, in all its gatherings, and of all that follows it. */
  readonly print: number;
  readonly finish: number;
  /** Bytes before and after. */
  readonly before: number;
  readonly after: number;
}

const cover: EditionContext['cover'] = {
  bytes: new Uint8Array(),
  mediaType: 'image/png',
  extension: 'png',
  width: 1,
  height: 1,
};

/** @param lengths about how many pages each book has */
export async function measureFinishing(lengths: readonly number[], scratch: string): Promise<Finishing[]> {
  const press = await startPress();
  try {
    const found: Finishing[] = [];
    for (const length of lengths) {
      const folder = join(scratch, `book-${length}`);
      await writeManuscript(folder, length);
      found.push(await measureOne(folder, press));
    }
    return found;
  } finally {
    await press.close();
  }
}

async function measureOne(path: string, press: Press): Promise<Finishing> {
  const report = new Report();
  const read = await readBook(path, report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  const bare = await loadTheme('base', { language: read.metadata.language });
  const book = addGenerated(read, bare);
  const theme = await supplyFonts(bare, book, report);
  const prints: { readonly seconds: number; readonly bytes: Uint8Array }[] = [];
  let from = 0;
  let seconds = 0;
  const { artifact } = await pdfEdition.write({
    book,
    theme,
    report,
    cover,
    press: timePrints(press, prints),
    progress: (_share, what) => {
      // A book may be printed again; a long one is printed in gatherings.
      if (what === 'printing') prints.length = 0;
      if (what === 'finishing') from = performance.now();
      if (what === 'done') seconds = (performance.now() - from) / 1000;
    },
  });
  if (prints.length === 0) throw new Error('nothing was printed');
  // The reading and the binding of what was printed belong to it, though they come before.
  const start = performance.now();
  bindGatherings(prints.map(({ bytes }) => readPdf(bytes)));
  return {
    pages: artifact.pages ?? 0,
    print: prints.reduce((sum, print) => sum + print.seconds, 0),
    finish: seconds + (performance.now() - start) / 1000,
    before: prints.reduce((sum, { bytes }) => sum + bytes.length, 0),
    after: artifact.bytes.length,
  };
}

/** The same press, with a clock beside it. */
function timePrints(press: Press, prints: { seconds: number; bytes: Uint8Array }[]): Press {
  const time = (page: Page): Page =>
    new Proxy(page, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        if (key !== 'pdf') return value.bind(target) as unknown;
        return async (...args: Parameters<Page['pdf']>) => {
          const from = performance.now();
          const bytes = await target.pdf(...args);
          prints.push({ seconds: (performance.now() - from) / 1000, bytes });
          return bytes;
        };
      },
    });
  return {
    ...press,
    withPage: async (files, work) => press.withPage(files, async (page, origin) => work(time(page), origin)),
  };
}
