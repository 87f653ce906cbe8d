/** What records ask of a book that its metadata do not say in so many words. */
import isbn from 'isbn3';
import type { Element } from 'hast';
import {
  type Artifact,
  type Binding,
  type Book,
  type Contributor,
  type Identifier,
  type Metadata,
  classesOf,
  peopleOfSections,
  visit,
  EXIT,
} from '../model/index.ts';

/** A book that is to be described, and its finished editions, where there are any. */
export interface Subject {
  readonly book: Book;
  readonly editions: readonly Artifact[];
}

/** An edition as the trade sees it: what has an ISBN of its own, or would have. */
export interface Product {
  /** Absent: the ISBN does not say of which. */
  readonly edition?: 'epub' | 'pdf' | 'html' | 'print';
  readonly binding?: Binding;
  /** Thirteen digits. */
  readonly isbn?: string;
}

/** Thirteen digits without hyphens, whatever was written. */
export function isbnDigits(value: string): string {
  return isbn.parse(value)?.isbn13 ?? value.replaceAll(/[^\dX]/gu, '');
}

/** Those with an ISBN; where none has one, the e-book and the PDF. */
export function listProducts({ identifiers }: Metadata): readonly Product[] {
  const named = identifiers.flatMap(({ scheme, value, edition, binding }): Product[] =>
    scheme === 'isbn' ? [{ ...productOf(edition, binding), isbn: isbnDigits(value) }] : [],
  );
  return named.length > 0 ? named : [{ edition: 'epub' }, { edition: 'pdf' }];
}

function productOf(edition: Identifier['edition'], binding: Binding | undefined): Product {
  const known = (['epub', 'pdf', 'html', 'print'] as const).find((one) => one === edition);
  return { ...(known === undefined ? {} : { edition: known }), ...(binding === undefined ? {} : { binding }) };
}

/** The first of its kind that names the work; else the first there is. */
export function identifierOf({ identifiers }: Metadata, scheme: Identifier['scheme']): string | undefined {
  const all = identifiers.filter((one) => one.scheme === scheme);
  return (all.find(({ edition }) => edition === undefined) ?? all[0])?.value;
}

/** Where the work is found: its DOI, else the address of its web edition. */
export function addressOf(metadata: Metadata): string | undefined {
  const doi = identifierOf(metadata, 'doi');
  return doi === undefined ? metadata.url : `https://doi.org/${doi}`;
}

/** Makers of the whole, then those of its parts; without its publisher, who is told elsewhere. */
export function makersOf(book: Book): readonly Contributor[] {
  return [...book.metadata.contributors, ...peopleOfSections(book)].filter(({ role }) => role !== 'pbl');
}

/** Before the holder of a copyright, in a line with single spaces. */
const copyrightYear = /(?:©|\(c\)|copyright)(?: ?©)? ?(\d{4}) (?:by )?/iu;

/** The year and the holder of a copyright line in the usual form: “© 2026 Anna Writer”. */
export function readCopyright({
  rights = '',
}: Metadata): { readonly year: string; readonly holder: string } | undefined {
  for (const line of rights.split(/\p{Cc}/u).map((one) => one.replace(/\s+/gu, ' '))) {
    const found = copyrightYear.exec(line);
    const [, year] = found ?? [];
    if (found === null || year === undefined) continue;
    const [sentence = ''] = line.slice(found.index + found[0].length).split(/\. /u, 1);
    const holder = sentence.trim().replace(/[.;]$/u, '').trim();
    return holder === '' || holder.length > 200 ? undefined : { year, holder };
  }
  return undefined;
}

/** Its licence lets everybody read it: one of Creative Commons’, or the public domain. */
export function isOpen({ licence }: Metadata): boolean {
  return /^https?:\/\/creativecommons\.org\//u.test(licence?.url ?? '');
}

/** `BY-NC-4.0` of the address of a licence of Creative Commons. */
export function creativeCommons({
  licence,
}: Metadata): { readonly terms: string; readonly version: string } | undefined {
  const [, terms, version] =
    /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/u.exec(licence?.url ?? '') ?? [];
  return terms === undefined || version === undefined ? undefined : { terms, version };
}

/** Besides the cover. */
export function isIllustrated({ images, cover }: Book): boolean {
  return [...images.keys()].some((key) => key !== cover.image);
}

export function hasIndex({ sections }: Book): boolean {
  return sections.some(({ role }) => role === 'index');
}

/** A list of works, in a section of its own or at the end of another. */
export function hasBibliography({ sections }: Book): boolean {
  return sections.some(({ role, body }) => {
    let found = role === 'bibliography';
    if (!found)
      visit(body, 'element', (element: Element) => {
        found = classesOf(element).includes('works');
        return found ? EXIT : undefined;
      });
    return found;
  });
}

/** Titles of its chapters, in order. */
export function listChapters({ sections, kind }: Book): readonly string[] {
  if (kind === 'essay') return [];
  return sections
    .filter(({ matter, listed, role, generated }) => matter === 'body' && listed && role !== 'part' && !generated)
    .map(({ title }) => title);
}

/** Pages of the printed book: of the PDF edition, where it was made. */
export function pagesOf({ editions }: Subject): number | undefined {
  return editions.find(({ edition, kind }) => edition === 'pdf' && kind === undefined)?.pages;
}

/** The file of an edition, where it was made. */
export function artifactOf({ editions }: Subject, edition: string | undefined): Artifact | undefined {
  return editions.find((one) => one.edition === edition && one.kind === undefined);
}

/** It is not out yet, as of this version. */
export function isForthcoming({ date, modified }: Metadata): boolean {
  return date !== undefined && date > modified.slice(0, date.length);
}
