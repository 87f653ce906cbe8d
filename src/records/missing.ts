/** What those who receive a book will miss in what is said of it, and the line that would say it. */
import type { Book, Metadata } from '../model/index.ts';
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

interface Question {
  readonly isMissing: (book: Book) => boolean;
  readonly what: string | ((book: Book) => string);
  readonly line: string;
  /** Who asks, and what it means to them; a `!` before it: nothing can be done without it. */
  readonly asked: Readonly<Partial<Record<Receiver, string>>>;
}

/** In the order of book.yaml. */
export function listMissing(book: Book, asking: readonly Receiver[]): readonly Missing[] {
  return asking.flatMap((receiver) =>
    questions.flatMap(({ isMissing, what, line, asked }): Missing[] => {
      const why = asked[receiver];
      if (why === undefined || !isMissing(book)) return [];
      const words = typeof what === 'string' ? what : what(book);
      return [{ receiver, what: words, why: why.replace(/^!/u, ''), line, isVital: why.startsWith('!') }];
    }),
  );
}

const lacks =
  (...keys: readonly (keyof Metadata)[]) =>
  ({ metadata }: Book): boolean =>
    keys.every((key) => metadata[key] === undefined);

const questions: readonly Question[] = [
  {
    isMissing: (book) => makersOf(book).length === 0,
    what: 'Nobody is named who made it',
    line: 'author: Anna Writer',
    asked: {
      deposit: 'it is filed under its title alone',
      bookshop: 'nobody finds it by a name',
      doi: '!a register asks for somebody who made it',
    },
  },
  {
    isMissing: (book) => withoutRegister(book).length > 0,
    what: (book) => `No register is named that knows ${withoutRegister(book).join(', ')}`,
    line: 'author: {name: Anna Writer, orcid: 0000-0000-0000-0000}; or isni, gnd, viaf, wikidata, lcnaf',
    asked: {
      deposit: 'people of the same name are one to a catalogue',
      doi: 'the book is not added to their list of works',
    },
  },
  {
    isMissing: ({ metadata: { title, romanized } }) =>
      !/\p{Script=Latin}/u.test(title) && /\p{L}/u.test(title) && romanized?.title === undefined,
    what: 'The title is not given in Latin letters',
    line: 'romanized: {title: …}',
    asked: { deposit: 'catalogues that are searched with Latin letters do not find it' },
  },
  {
    isMissing: lacks('publisher'),
    what: 'There is no publisher',
    line: 'publisher: The Lighthouse Press',
    asked: {
      deposit: 'nobody is named who brought it out',
      bookshop: '!a shop has nobody to order from',
      doi: '!a register asks who brought it out',
    },
  },
  {
    isMissing: lacks('place'),
    what: 'There is no place of publication',
    line: 'place: Whitby',
    asked: { deposit: 'the field stays empty' },
  },
  {
    isMissing: lacks('country'),
    what: 'There is no country of publication',
    line: 'country: GB',
    asked: { deposit: 'national libraries do not know whose it is', bookshop: 'it is in no national list' },
  },
  {
    isMissing: lacks('date'),
    what: 'There is no date of publication',
    line: 'date: 2026-11-23',
    asked: {
      deposit: 'it has no year',
      bookshop: '!a shop does not know from when it may be sold',
      doi: '!a register asks for the year',
    },
  },
  {
    isMissing: ({ metadata }) => metadata.identifiers.every(({ scheme }) => scheme !== 'isbn' && scheme !== 'doi'),
    what: 'There is neither an ISBN nor a DOI',
    line: 'isbn: {epub: 978-…, pdf: 978-…}',
    asked: { deposit: 'copies that others hold are not known to be the same book' },
  },
  {
    isMissing: ({ metadata }) => metadata.identifiers.every(({ scheme }) => scheme !== 'isbn'),
    what: 'There is no ISBN',
    line: 'isbn: {epub: 978-…, pdf: 978-…}',
    asked: { bookshop: '!shops know books by it' },
  },
  {
    isMissing: ({ metadata }) =>
      metadata.identifiers.some(({ scheme, edition }) => scheme === 'isbn' && edition === undefined),
    what: 'An ISBN does not say of which edition it is',
    line: 'isbn: {epub: 978-…}; or pdf, html, hardback, paperback',
    asked: { deposit: 'it is taken for that of all of them', bookshop: 'the form of the product is not told' },
  },
  {
    isMissing: ({ metadata }) =>
      metadata.identifiers.some(({ edition, binding }) => edition === 'print' && binding === undefined),
    what: 'How the book on paper is bound is not said',
    line: 'isbn: {paperback: 978-…}; or hardback',
    asked: { bookshop: 'it is sold as “book”' },
  },
  {
    isMissing: ({ metadata }) => identifierOf(metadata, 'doi') === undefined,
    what: 'There is no DOI',
    line: 'doi: 10.1234/abcd',
    asked: { doi: '!there is nothing to register' },
  },
  {
    isMissing: ({ metadata: { series, identifiers } }) =>
      series !== undefined && identifiers.every(({ scheme }) => scheme !== 'issn'),
    what: 'The series has no ISSN',
    line: 'issn: 0000-0000',
    asked: { deposit: 'it is joined to others of the series by its name alone' },
  },
  {
    isMissing: lacks('url'),
    what: 'There is no address of the web edition',
    line: 'url: https://example.org/book/',
    asked: { doi: '!a DOI has nowhere to lead' },
  },
  {
    isMissing: lacks('description'),
    what: 'There is no description',
    line: 'description: Eleven crossings in small boats.',
    asked: { deposit: 'there is no abstract', bookshop: 'its page in a shop is empty', doi: 'there is no abstract' },
  },
  {
    isMissing: ({ metadata: { subjects, classifications = [] } }) =>
      subjects.length === 0 && classifications.length === 0,
    what: 'What it is about is not said',
    line: 'subjects: [Sailing]; or lcsh, ddc, lcc, thema',
    asked: { deposit: 'it is found by no subject' },
  },
  {
    isMissing: ({ metadata: { classifications = [] } }) =>
      !classifications.some(({ scheme, code }) => scheme === 'thema' && /^[A-Z]/u.test(code ?? '')),
    what: 'There is no Thema code',
    line: 'thema: [WTL]',
    asked: { bookshop: 'a shop does not know where to put it' },
  },
  {
    isMissing: lacks('audience'),
    what: 'Whom it is for is not said',
    line: 'audience: general',
    asked: { bookshop: 'it is on no shelf for readers of an age' },
  },
  {
    isMissing: lacks('rights', 'licence'),
    what: 'Nothing is said of rights',
    line: 'rights: © 2026 Anna Writer; or licence: CC-BY-4.0',
    asked: { deposit: 'whom it may be shown to has to be asked', doi: 'nobody knows what may be done with it' },
  },
  {
    isMissing: lacks('prices'),
    what: 'There is no price',
    line: 'price: 9.90 EUR; or free',
    asked: { bookshop: 'it cannot be sold' },
  },
  {
    isMissing: lacks('territories'),
    what: 'Where it may be sold is not said',
    line: 'territories: world',
    asked: { bookshop: 'shops abroad leave it out' },
  },
  {
    isMissing: ({ cover }) => cover.image === undefined,
    what: 'There is no picture of the cover',
    line: 'cover: {image: figures/cover.jpg, alt: …}',
    asked: { bookshop: 'shops show the one that is made of the title' },
  },
  {
    isMissing: lacks('contact'),
    what: 'There is no address for questions',
    line: 'contact: books@lighthouse.example',
    asked: {
      deposit: 'nobody can be asked',
      bookshop: 'readers who need an accessible copy have nobody to ask',
      doi: '!a register sends its answer there',
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
