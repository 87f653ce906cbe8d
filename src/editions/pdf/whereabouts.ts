/**
 * References that say where their target stands as it is seen from their own page: “(p. 47)”, “(overleaf)”, and
 * nothing where both stand on one page. Each is a box that is filled once the pages are made up.
 */
import type { Element } from 'hast';
import { type Page, type Whereabouts, pagePhrase, sayWhereabouts, visit } from '../../model/index.ts';

/** A reference that waits for its words. */
export interface Waiting {
  /** The value of `data-folio-of`: `<id of the reference> at <id of the target>`. No id has a space. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly how: 'far' | 'words';
  readonly language: string;
}

/** About as wide as what will stand there, so that lines break about where they will. */
export const placeholder = '(p. 00)';

export function collectWaiting(elements: readonly Element[]): Waiting[] {
  const waiting: Waiting[] = [];
  for (const element of elements) {
    visit(element, 'element', ({ properties: { dataFolioOf, dataWhen, dataLanguage } }) => {
      if (typeof dataFolioOf !== 'string' || (dataWhen !== 'far' && dataWhen !== 'words')) return;
      const [from = '', , to = ''] = dataFolioOf.split(' ');
      waiting.push({ key: dataFolioOf, from, to, how: dataWhen, language: String(dataLanguage) });
    });
  }
  return waiting;
}

export interface LocatedPage {
  /** Index among the pages of the file. */
  readonly page: number;
  readonly label: string;
}

/**
 * What each box says, by its key; with the space before it.
 * @param places index and label of the page on which each id stands
 */
export function sayWaiting(
  waiting: readonly Waiting[],
  places: ReadonlyMap<string, LocatedPage>,
  pages: readonly Pick<Page, 'side'>[],
): Record<string, string> {
  const said = waiting.map(({ key, from, to, how, language }) => {
    const [here, there] = [places.get(from), places.get(to)];
    if (here === undefined || there === undefined || here.page === there.page) return [key, ''] as const;
    const words =
      how === 'far'
        ? pagePhrase(language, 'one').replace('%', there.label)
        : sayWhereabouts(language, look(here.page, there.page, pages[here.page]?.side), there.label);
    return [key, ` (${words})`] as const;
  });
  return Object.fromEntries(said);
}

/** From a recto one turns the leaf to the page that follows, from a verso one sees it. */
function look(here: number, there: number, side: Page['side'] | undefined): Whereabouts {
  if (there === here + (side === 'verso' ? 1 : -1)) return 'facing';
  if (there === here + 1) return 'overleaf';
  return there < here ? 'above' : 'below';
}
