/** How each edition has the Book: which sections in which order, which pictures, how formulas are told. */
import type { Book, Image, Section } from '../../model/index.ts';
import { needsRedrawing } from '../../editions/index.ts';
import { hashOf, type View } from './book.ts';
import { baseOf } from './epub.ts';
import { describeForPrint } from './pdf-pictures.ts';

/** The web edition has its contents beside the text, and its imprint at the foot. */
export function viewOfHtml(book: Book): View {
  const isImprint = ({ generated, role }: Section): boolean => generated && role === 'imprint';
  const shown = without(book, ['cover', 'halftitle', 'contents']);
  return {
    wording: 'set',
    sections: [...shown.filter((section) => !isImprint(section)), ...shown.filter(isImprint)],
    others: new Map(contentsOf(book).map((id) => [id, id])),
    describePicture: ({ bytes }) => ({ picture: hashOf(bytes) }),
  };
}

export function viewOfEpub(book: Book, wording: 'set' | 'pictured'): View {
  const sections = without(book, ['cover', 'contents']);
  // The navigation document has its own id there.
  const others = new Map(contentsOf(book).map((id) => [id, 'toc']));
  return { wording, sections, others, describePicture: describeForEpub };
}

/** What e-readers cannot show is drawn anew, and keeps its name. */
function describeForEpub(image: Image): Readonly<Record<string, string>> {
  const file = { file: baseOf(image.key) };
  return needsRedrawing(image) ? file : { picture: hashOf(image.bytes) };
}

export function viewOfPdf(book: Book): View {
  return { wording: 'spoken', sections: book.sections, describePicture: describeForPrint };
}

/** A list beside the text, or a page of the e-book’s own, stands for the section of print. */
function contentsOf({ sections }: Book): string[] {
  return sections.filter(({ generated, role }) => generated && role === 'contents').map(({ id }) => id);
}

/** Without sections that Octavo makes for other editions. */
function without({ sections }: Book, roles: readonly Section['role'][]): Section[] {
  return sections.filter(({ generated, role }) => !(generated && roles.includes(role)));
}
