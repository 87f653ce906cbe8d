/** How a book is cited, in words: for readers, not for a style. */
import { joinNames, type Book } from '../model/index.ts';
import { writeDate } from './bibtex.ts';
import { describeWorks, type CslName } from './work.ts';

/** A stretch of a reference; titles of books are set in italics. */
export interface ReferencePart {
  readonly text: string;
  readonly isTitle?: boolean;
}

/**
 * Names, year, title, edition, place, publisher, address: “Writer, A., and B. Other. 2026. *A Book*. 2nd edition.
 * London: Press. https://doi.org/…”.
 */
export function writeReference(book: Book): readonly ReferencePart[] {
  const [work] = describeWorks(book);
  if (work === undefined) return [];
  const { author, editor, issued, edition, publisher, title } = work;
  const people = sayNames(author ?? editor ?? [], book.metadata.language);
  const press = [work['publisher-place'], publisher].filter((part) => part !== undefined).join(': ');
  const address = work.DOI === undefined ? work.URL : `https://doi.org/${work.DOI}`;
  const end = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);
  const year = issued && writeDate(issued).slice(0, 4);
  const sentence = (text: string | undefined): ReferencePart[] =>
    text === undefined || text === '' ? [] : [{ text: `${end(text)} ` }];
  const parts: ReferencePart[] = [
    ...sentence(people),
    ...sentence(year),
    { text: title, isTitle: true },
    { text: /[.?!…]$/u.test(title) ? ' ' : '. ' },
    ...sentence(edition),
    ...sentence(press),
    ...(address === undefined ? [] : [{ text: address }]),
  ];
  const last = parts.at(-1);
  return last === undefined ? parts : [...parts.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** The first as it is sorted, the others as they are written. */
function sayNames(names: readonly CslName[], language: string): string {
  const said = names.map((name, index) => {
    if ('literal' in name) return name.literal;
    return index === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
  });
  return joinNames(said, language);
}
