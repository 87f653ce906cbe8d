/** Keys that are in no bibliography, and names that mean two things. */
import type { Element } from 'hast';
import type { Works } from '../../../citations/index.ts';
import { hasClass, suggest, visit } from '../../../model/index.ts';
import { type Report, inEnglish, oneOf, said } from '../../../report/index.ts';
import { findCites } from '../../cites.ts';
import { placeOf } from '../../elements.ts';
import type { FileContext } from '../../transform.ts';
import { isCite, readCite, type WrittenCite } from '../../tree/cites.ts';
import { contextOf, treesOf, type OpenBook } from '../transform.ts';
import type { Library } from './source.ts';

/**
 * Says what is not known.
 * @param absent bibliographies that are named and not there
 * @returns whether all is known
 */
export function tellUnknown(
  element: Element,
  { works, keys }: Library,
  absent: readonly string[],
  context: FileContext,
): boolean {
  const { mode, items } = readCite(element);
  const unknown = items.map(({ key }) => key).filter((key) => !works.has(key));
  if (unknown.length > 0 && absent.length > 0 && (mode === 'group' || unknown.every((key) => /[\d:_-]/u.test(key)))) {
    tellAbsent(element, absent, context);
    return false;
  }
  for (const key of unknown) {
    const near = suggest(key, keys);
    // A name of somebody on the net is written like a key.
    const isDoubtful = mode === 'text' && near === undefined;
    context.report.add(
      isDoubtful ? 'citation-doubtful' : 'citation-unknown',
      isDoubtful ? said`@${key} looks like a citation, and is in no bibliography` : said`${key} is in no bibliography`,
      placeOf(element, context),
      near !== undefined
        ? said`Did you mean ${near}?`
        : isDoubtful
          ? said`It is shown as it is written. For an @ that cites nothing write \\@.`
          : said`Put the work into the bibliography. For an @ that cites nothing write \\@.`,
    );
  }
  return unknown.length === 0;
}

/** Once for all: each may be in what is not there. */
function tellAbsent(element: Element, absent: readonly string[], context: FileContext): void {
  const files = oneOf(absent);
  context.report.addOneOf(
    'citation-absent',
    inEnglish(files),
    (count) =>
      count === 1
        ? said`What is cited here may be in ${files}, which was not read: its key stands for it`
        : said`${count} citations may be of works in ${files}, which was not read: their keys stand for them; this is the first`,
    placeOf(element, context),
    said`Put the bibliography where it is named.`,
  );
  element.properties.dataCite = JSON.stringify({ ...readCite(element), absent: true } satisfies WrittenCite);
}

/** What a reference took, and a bibliography has, too. */
export function tellAmbiguous(book: OpenBook, works: Works, report: Report): void {
  for (const section of book.sections) {
    const context = contextOf(section, book, report);
    for (const tree of treesOf(section)) {
      visit(tree, 'element', (node) => {
        const written = node.data?.written;
        // What is listed and not cited has left nothing behind; a note in the margin has left its words (see tree/).
        if (written === undefined || node.children.length === 0 || isCite(node) || hasClass(node, 'noteref')) return;
        for (const { items } of findCites(written)) {
          for (const { key } of items.filter((item) => works.has(item.key)))
            report.add(
              'citation-ambiguous',
              said`${key} is a place in the book and a work; it leads to the place`,
              placeOf(node, context),
              said`Give one of them another name.`,
            );
        }
      });
    }
  }
}

/** What the book's text names, works and places, whatever the author meant: a bibliography may have any of them. */
export function findNamed(book: OpenBook): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const section of book.sections)
    for (const tree of treesOf(section))
      visit(tree, 'element', (node) => {
        const written = node.data?.written;
        const items = isCite(node)
          ? readCite(node).items
          : written === undefined
            ? []
            : findCites(written).flatMap((cite) => cite.items);
        for (const { key } of items) keys.add(key);
      });
  return keys;
}
