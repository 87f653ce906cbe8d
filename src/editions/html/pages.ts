/** The ways to the pages of the print edition: a list of them, and a switch that shows their numbers beside the text. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Book, termsFor } from '../../model/index.ts';
import type { MarkedPage } from '../page-marks.ts';

/** `undefined` where no pages are known. The switch works by style alone: see screen.css. */
export function listPages(book: Book, pages: readonly MarkedPage[]): Element | undefined {
  if (pages.length === 0) return undefined;
  const terms = termsFor(book.metadata.language);
  const list = pages.map(({ id, label }) => h('li', [h('a', { href: `#${id}` }, label)]));
  return h('details', { className: ['print-pages'] }, [
    h('summary', terms.pages),
    h('nav', { role: 'doc-pagelist', ariaLabel: terms.pages }, [
      h('p', [h('label', [h('input', { type: 'checkbox', id: '_page-numbers' }), ' ', terms.pageNumbers])]),
      h('ol', list),
    ]),
  ]);
}
