/**
 * What a record or an edition says of the book, in forms in which all can be compared. A list that is empty says that
 * others of the kind tell it and this one does not; one that is absent, that its kind does not tell it.
 */
import { isbnDigits } from '../../records/index.ts';

/** A text, or what a text begins with, where a record has no room for more. */
export type Value = string | { readonly beginning: string };

export function textOfValue(value: Value): string {
  return typeof value === 'string' ? value : value.beginning;
}

/** Somebody, by each form of the name that is given. */
export interface Person {
  readonly names: readonly string[];
  /** MARC relator codes; absent: the record has no words for them. */
  readonly roles?: readonly string[];
}

export interface Numbers {
  readonly all: readonly string[];
  /** It has all that there are; else one of them is enough, or none. */
  readonly whole: boolean;
}

export interface Told {
  /** Title and subtitle, with whatever is written between them. */
  readonly titles?: readonly Value[];
  /** BCP 47 tags, or `=ger` for codes of ISO 639-2, `~de` for a language without its region. */
  readonly languages?: readonly string[];
  readonly dates?: readonly Value[];
  readonly publishers?: readonly Value[];
  readonly uuids?: readonly Value[];
  /** Everybody, if `everybody` is true. */
  readonly people?: readonly Person[];
  readonly everybody?: boolean;
  /** Those who are answerable for the book, where they are told from others. */
  readonly authors?: readonly string[];
  /** `urn:isbn:…` of what is in the bag. */
  readonly isbns?: Numbers;
  /** The same of books on paper. */
  readonly prints?: Numbers;
  readonly dois?: Numbers;
  /** ISBNs by the edition that they are said to be of: `epub`, `pdf`, `html`. */
  readonly byEdition?: ReadonlyMap<string, readonly string[]>;
  /** Whatever else it can be known by, addresses among them. */
  readonly others?: readonly string[];
}

/** An identifier in one form, whichever of the usual ones was used: `urn:isbn:…`, `urn:uuid:…`, `doi:…`. */
export function nameId(written: string): string {
  const id = written.trim().toLowerCase();
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(.+)$/u.exec(id)?.[1];
  if (doi !== undefined) return `doi:${decode(doi)}`;
  const isbn = /^urn:isbn:([\dx -]+)$/u.exec(id)?.[1];
  return isbn === undefined ? id : nameIsbn(isbn);
}

/** An ISBN of ten digits is the same as one of thirteen. */
export function nameIsbn(written: string): string {
  return `urn:isbn:${isbnDigits(written.trim().toUpperCase()).toLowerCase()}`;
}

/** Records have a DOI in addresses, too. */
function decode(doi: string): string {
  try {
    return decodeURI(doi);
  } catch {
    return doi;
  }
}

/** Identifiers of an edition or a record by what they are. @param whole it has all ISBNs and DOIs that there are */
export function sortIds(written: readonly string[], whole: boolean): Required<Pick<Told, 'isbns' | 'dois' | 'others'>> {
  const ids = written.map(nameId);
  const those = (start: string): Numbers => ({ all: ids.filter((id) => id.startsWith(start)), whole });
  return {
    isbns: those('urn:isbn:'),
    dois: { ...those('doi:'), whole: false },
    others: ids.filter((id) => !/^(?:urn:isbn|doi):/u.test(id)),
  };
}

/** The same but for white space, which XML does not keep. */
export function flatten(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Title and subtitle, as one. */
export function joinTitles(parts: readonly (string | undefined)[]): readonly string[] {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? [] : [said.join(': ')];
}
