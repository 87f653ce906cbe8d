/** How the book is cited, at its end: in words, and as a record that reference managers read. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Book, termsFor } from '../../model/index.ts';
import { writeBibtex, describeWorks, writeReference } from '../../records/index.ts';
import { isWebAddress } from './metas.ts';

/** `undefined` where nobody is named who could be cited. */
export function sayHowToCite(book: Book): Element | undefined {
  const { contributors, publisher, language } = book.metadata;
  if (contributors.length === 0 && publisher === undefined) return undefined;
  const words = writeReference(book).map(({ text, isTitle }) =>
    isTitle === true ? h('cite', text) : isWebAddress(text) ? h('a', { href: text }, text) : text,
  );
  // What it is about stands above.
  const works = describeWorks(book).map(({ abstract: _abstract, keyword: _keyword, ...work }) => work);
  return h('details', { className: ['how-to-cite'] }, [
    h('summary', termsFor(language).cite),
    h('p', words),
    h('p', { className: ['record'] }, writeBibtex(works).trimEnd()),
  ]);
}
