/** A book is printed in gatherings, each from the desk on which its galleys are laid out. */
import type { FolioDesign } from '../../../theme/index.ts';
import { writePageTexts } from '../page-css.ts';
import type { Pagination } from '../pagination.ts';
import type { Desk } from './desk.ts';
import type { Gathering } from './seams.ts';

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
        prints.push(await desk.print());
      }
      // What comes afterwards, another round or a look at the document, has all of it.
      if (own.length > 1) await show(desk, { galleys: desk.galleys, pages: [0, pagination.pages.length] });
      return prints;
    }),
  );
  return printed.flat();
}
