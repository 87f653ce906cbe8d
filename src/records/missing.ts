/** What those who receive a book will miss in what is said of it, and the line that would say it. */
import type { Book, Metadata } from '../model/index.ts';
import { type Phrase, inEnglish, said } from '../report/index.ts';
import { identifierOf, makersOf } from './particulars.ts';

/** A library that keeps it, a shop that sells it, a register that gives it a DOI. */
export const receivers = ['deposit', 'bookshop', 'doi'] as const;
export type Receiver = (typeof receivers)[number];

export interface Missing {
  readonly receiver: Receiver;
  /** “There is no publisher”: English. */
  readonly what: string;
  /** What becomes of it: “a shop orders from nobody”. */
  readonly why: string;
  /** For book.yaml: `publisher: The Lighthouse Press` */
  readonly line: string;
  /** Nothing can be done without it. */
  readonly isVital: boolean;
}

/** The same as it is told. */
export type Asked = Omit<Missing, 'what' | 'why'> & { readonly what: Phrase; readonly why: Phrase };

/** Nothing can be done without it. */
interface Vital {
  readonly vital: Phrase;
}

interface Question {
  readonly isMissing: (book: Book) => boolean;
  readonly what: Phrase | ((book: Book) => Phrase);
  readonly line: string;
  /** Who asks, and what it means to them. */
  readonly asked: Readonly<Partial<Record<Receiver, Phrase | Vital>>>;
}

/** In the order of book.yaml. */
export function askOf(book: Book, asking: readonly Receiver[]): readonly Asked[] {
  return asking.flatMap((receiver) =>
    questions.flatMap(({ isMissing, what, line, asked }): Asked[] => {
      const why = asked[receiver];
      if (why === undefined || !isMissing(book)) return [];
      const words = typeof what === 'function' ? what(book) : what;
      return [{ receiver, what: words, why: 'vital' in why ? why.vital : why, line, isVital: 'vital' in why }];
    }),
  );
}

/** The same for records, in English. */
export function listMissing(book: Book, asking: readonly Receiver[]): readonly Missing[] {
  return askOf(book, asking).map((one) => ({ ...one, what: inEnglish(one.what), why: inEnglish(one.why) }));
}

const vital = (why: Phrase): Vital => ({ vital: why });

const lacks =
  (...keys: readonly (keyof Metadata)[]) =>
  ({ metadata }: Book): boolean =>
    keys.every((key) => metadata[key] === undefined);

const questions: readonly Question[] = [
  {
    isMissing: (book) => makersOf(book).length === 0,
    what: said`Nobody is named who made it`,
    line: 'author: Anna Writer',
    asked: {
      deposit: said`it is filed under its title alone`,
      bookshop: said`nobody finds it by a name`,
      doi: vital(said`a register asks for somebody who made it`),
    },
  },
  {
    isMissing: (book) => withoutRegister(book).length > 0,
    what: (book) => said`No register is named that knows ${withoutRegister(book).join(', ')}`,
    line: 'author: {name: Anna Writer, orcid: 0000-0000-0000-0000}; or isni, gnd, viaf, wikidata, lcnaf',
    asked: {
      deposit: said`people of the same name are one to a catalogue`,
      doi: said`the book is not added to their list of works`,
    },
  },
  {
    isMissing: ({ metadata: { title, romanized } }) =>
      !/\p{Script=Latin}/u.test(title) && /\p{L}/u.test(title) && romanized?.title === undefined,
    what: said`The title is not given in Latin letters`,
    line: 'romanized: {title: …}',
    asked: { deposit: said`catalogues that are searched with Latin letters do not find it` },
  },
  {
    isMissing: lacks('publisher'),
    what: said`There is no publisher`,
    line: 'publisher: The Lighthouse Press',
    asked: {
      deposit: said`nobody is named who brought it out`,
      bookshop: vital(said`a shop has nobody to order from`),
      doi: vital(said`a register asks who brought it out`),
    },
  },
  {
    isMissing: lacks('place'),
    what: said`There is no place of publication`,
    line: 'place: Whitby',
    asked: { deposit: said`the field stays empty` },
  },
  {
    isMissing: lacks('country'),
    what: said`There is no country of publication`,
    line: 'country: GB',
    asked: { deposit: said`national libraries do not know whose it is`, bookshop: said`it is in no national list` },
  },
  {
    isMissing: lacks('date'),
    what: said`There is no date of publication`,
    line: 'date: 2026-11-23',
    asked: {
      deposit: said`it has no year`,
      bookshop: vital(said`a shop does not know from when it may be sold`),
      doi: vital(said`a register asks for the year`),
    },
  },
  {
    isMissing: ({ metadata }) => metadata.identifiers.every(({ scheme }) => scheme !== 'isbn' && scheme !== 'doi'),
    what: said`There is neither an ISBN nor a DOI`,
    line: 'isbn: {epub: 978-…, pdf: 978-…}',
    asked: { deposit: said`copies that others hold are not known to be the same book` },
  },
  {
    isMissing: ({ metadata }) => metadata.identifiers.every(({ scheme }) => scheme !== 'isbn'),
    what: said`There is no ISBN`,
    line: 'isbn: {epub: 978-…, pdf: 978-…}',
    asked: { bookshop: vital(said`shops know books by it`) },
  },
  {
    isMissing: ({ metadata }) =>
      metadata.identifiers.some(({ scheme, edition }) => scheme === 'isbn' && edition === undefined),
    what: said`An ISBN does not say of which edition it is`,
    line: 'isbn: {epub: 978-…}; or pdf, html, hardback, paperback',
    asked: { deposit: said`it is taken for that of all of them`, bookshop: said`the form of the product is not told` },
  },
  {
    isMissing: ({ metadata }) =>
      metadata.identifiers.some(({ edition, binding }) => edition === 'print' && binding === undefined),
    what: said`How the book on paper is bound is not said`,
    line: 'isbn: {paperback: 978-…}; or hardback',
    asked: { bookshop: said`it is sold as “book”` },
  },
  {
    isMissing: ({ metadata }) => identifierOf(metadata, 'doi') === undefined,
    what: said`There is no DOI`,
    line: 'doi: 10.1234/abcd',
    asked: { doi: vital(said`there is nothing to register`) },
  },
  {
    isMissing: ({ metadata: { series, identifiers } }) =>
      series !== undefined && identifiers.every(({ scheme }) => scheme !== 'issn'),
    what: said`The series has no ISSN`,
    line: 'issn: 0000-0000',
    asked: { deposit: said`it is joined to others of the series by its name alone` },
  },
  {
    isMissing: lacks('url'),
    what: said`There is no address of the web edition`,
    line: 'url: https://example.org/book/',
    asked: { doi: vital(said`a DOI has nowhere to lead`) },
  },
  {
    isMissing: lacks('description'),
    what: said`There is no description`,
    line: 'description: Eleven crossings in small boats.',
    asked: {
      deposit: said`there is no abstract`,
      bookshop: said`its page in a shop is empty`,
      doi: said`there is no abstract`,
    },
  },
  {
    isMissing: ({ metadata: { subjects, classifications = [] } }) =>
      subjects.length === 0 && classifications.length === 0,
    what: said`What it is about is not said`,
    line: 'subjects: [Sailing]; or lcsh, ddc, lcc, thema',
    asked: { deposit: said`it is found by no subject` },
  },
  {
    isMissing: ({ metadata: { classifications = [] } }) =>
      !classifications.some(({ scheme, code }) => scheme === 'thema' && /^[A-Z]/u.test(code ?? '')),
    what: said`There is no Thema code`,
    line: 'thema: [WTL]',
    asked: { bookshop: said`a shop does not know where to put it` },
  },
  {
    isMissing: lacks('audience'),
    what: said`Whom it is for is not said`,
    line: 'audience: general',
    asked: { bookshop: said`it is on no shelf for readers of an age` },
  },
  {
    isMissing: lacks('rights', 'licence'),
    what: said`Nothing is said of rights`,
    line: 'rights: © 2026 Anna Writer; or licence: CC-BY-4.0',
    asked: { deposit: said`whom it may be shown to has to be asked`, doi: said`nobody knows what may be done with it` },
  },
  {
    isMissing: lacks('prices'),
    what: said`There is no price`,
    line: 'price: 9.90 EUR; or free',
    asked: { bookshop: said`it cannot be sold` },
  },
  {
    isMissing: lacks('territories'),
    what: said`Where it may be sold is not said`,
    line: 'territories: world',
    asked: { bookshop: said`shops abroad leave it out` },
  },
  {
    isMissing: ({ cover }) => cover.image === undefined,
    what: said`There is no picture of the cover`,
    line: 'cover: {image: figures/cover.jpg, alt: …}',
    asked: { bookshop: said`shops show the one that is made of the title` },
  },
  {
    isMissing: lacks('contact'),
    what: said`There is no address for questions`,
    line: 'contact: books@lighthouse.example',
    asked: {
      deposit: said`nobody can be asked`,
      bookshop: said`readers who need an accessible copy have nobody to ask`,
      doi: vital(said`a register sends its answer there`),
    },
  },
];

/** Names of authors and editors that are not bodies and have no id. */
function withoutRegister(book: Book): string[] {
  return makersOf(book)
    .filter(
      ({ role, isBody, authorities = [] }) =>
        (role === 'aut' || role === 'edt') && isBody !== true && authorities.length === 0,
    )
    .map(({ name }) => name);
}
