/** The pages of the browser in which a book is laid out and printed, one for each of its documents. */
import type { Page as BrowserPage } from 'puppeteer';
import { readPageBundle } from '../../../system/index.ts';
import type { FolioDesign } from '../../../theme/index.ts';
import type { Press, ServedFile } from '../../edition.ts';
import { writePageTexts } from '../page-css.ts';
import { installPageProgram } from '../page-program.ts';
import type { Pagination } from '../pagination.ts';
import type { Part } from './joined-desks.ts';
import type { Gathering, Run } from './seams.ts';

/** The page in which galleys are laid out, and what can be done in it. */
export interface Desk extends Part {
  readonly page: BrowserPage;
}

/** What is laid out in one page. */
export interface GalleyDocument {
  readonly galleys: Run;
  readonly files: ReadonlyMap<string, ServedFile>;
}

/** Opens all at the same time; they are closed when the work is done. */
export async function openDesks<Result>(
  press: Press,
  documents: readonly GalleyDocument[],
  work: (desks: readonly Desk[]) => Promise<Result>,
  opening: readonly Promise<Desk>[] = [],
): Promise<Result> {
  const [next, ...others] = documents;
  if (next === undefined) return work(await Promise.all(opening));
  return press.withPage(next.files, async (page, origin) => {
    const desk = openDesk(page, origin, next);
    // Those who wait for it are told; until then nobody has to.
    desk.catch(() => undefined);
    return openDesks(press, others, work, [...opening, desk]);
  });
}

async function openDesk(page: BrowserPage, origin: string, { galleys }: GalleyDocument): Promise<Desk> {
  // What takes too long is for the press to say: a big book on a busy machine is loaded for more than half a minute.
  await page.goto(`${origin}/index.html`, { waitUntil: 'load', timeout: 0 });
  return { page, galleys, program: await installPageProgram(page, await readPageBundle()) };
}

/** What is laid out on one desk is printed one after the other, beside what is laid out on the others. */
export async function printGatherings(
  desks: readonly Desk[],
  gatherings: readonly Gathering[],
  pagination: Pagination,
  folio: FolioDesign,
): Promise<readonly Uint8Array[]> {
  const show = ({ program }: Desk, { galleys, pages: [start, end] }: Gathering): Promise<void> =>
    program.call('showGathering', { galleys, css: writePageTexts(pagination.pages.slice(start, end), folio) });
  const printed = await Promise.all(
    desks.map(async (desk) => {
      const [first, end] = desk.galleys;
      const own = gatherings.filter(({ galleys: [start] }) => start >= first && start < end);
      const prints: Uint8Array[] = [];
      for (const gathering of own) {
        await show(desk, gathering);
        prints.push(await printPage(desk.page));
      }
      // What comes afterwards, another round or a look at the document, has all of it.
      if (own.length > 1) await show(desk, { galleys: desk.galleys, pages: [0, pagination.pages.length] });
      return prints;
    }),
  );
  return printed.flat();
}

async function printPage(page: BrowserPage): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, timeout: 0 });
}
